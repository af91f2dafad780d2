package org.papergraph.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.domain.UserException;

/**
 * A question that ships with the program: a file of {@code queries/}, which begins
 *
 * <pre>
 * # Which models were evaluated on a benchmark, and where does it say so?
 * # topic: result
 * # param entity: benchmark = GSM8K : name of the benchmark
 * </pre>
 *
 * A parameter is a variable of the query that a value takes the place of, in the syntax tree and
 * never in the text: a value cannot change what is asked.
 *
 * @param name the file's name without {@code .rq}
 * @param question the question in words
 * @param topic what it is about, where it says so
 * @param parameters what can be chosen, in the order of the file
 * @param text the whole file
 */
public record SavedQuery(
    String name, String question, Optional<Topic> topic, List<Parameter> parameters, String text) {
  private static final Pattern QUESTION = Pattern.compile("\\A# *(.+)");
  private static final Pattern TOPIC = Pattern.compile("^# topic: (\\w+)$", Pattern.MULTILINE);
  private static final Pattern PARAMETER =
      Pattern.compile("^# param(?: (\\w+))?: (\\w+) = (.*?) : (.+)$", Pattern.MULTILINE);
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");
  private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+");

  /** What a question is about; they are shown in this order. */
  public enum Topic {
    /** The graph as a whole. */
    OVERVIEW,
    /** One entity. */
    ENTITY,
    /** Papers. */
    PAPER,
    /** Benchmarks and the numbers on them. */
    RESULT,
    /** All models, datasets or techniques. */
    KIND,
    /** How well a fact is founded. */
    EVIDENCE
  }

  /** What a parameter takes: {@code # param entity: …}; words where it does not say. */
  public enum Kind {
    /** An entity, by name or IRI. */
    ENTITY,
    /** A paper, by words of its title or its IRI. */
    PAPER,
    /** An entity or a paper. */
    THING,
    /** A number. */
    NUMBER,
    /** Any words. */
    WORDS
  }

  /**
   * One thing that can be chosen.
   *
   * @param kind what it takes
   * @param name the variable, without its mark
   * @param standard the value where none is chosen
   * @param meaning what it is, in words
   */
  public record Parameter(Kind kind, String name, String standard, String meaning) {}

  public SavedQuery {
    parameters = List.copyOf(parameters);
  }

  /** Every saved query, by name. */
  public static List<SavedQuery> all() {
    return QueryFiles.read().entrySet().stream()
        .map(file -> parse(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * The saved query with this name, with or without {@code .rq}.
   *
   * @throws UserException if there is none
   */
  public static SavedQuery load(String name) {
    Map<String, String> files = QueryFiles.read();
    String bare = name.endsWith(".rq") ? name.substring(0, name.length() - 3) : name;
    return Optional.ofNullable(files.get(bare))
        .map(text -> parse(bare, text))
        .orElseThrow(
            () ->
                new UserException(
                    "no query is called %s: use one of %s"
                        .formatted(name, String.join(", ", files.keySet()))));
  }

  /** A query from its text; a user's own may lack the question. */
  public static SavedQuery parse(String name, String text) {
    Matcher question = QUESTION.matcher(text);
    String words = question.find() ? question.group(1) : "";
    List<Parameter> parameters =
        PARAMETER
            .matcher(text)
            .results()
            .map(
                line ->
                    new Parameter(kind(line.group(1)), line.group(2), line.group(3), line.group(4)))
            .toList();
    Optional<Topic> topic =
        TOPIC.matcher(text).results().findFirst().map(line -> one(Topic.class, line.group(1)));
    return new SavedQuery(name, words, topic, parameters, text);
  }

  private static Kind kind(String word) {
    return word == null ? Kind.WORDS : one(Kind.class, word);
  }

  private static <E extends Enum<E>> E one(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "no %s of a query is called %s: use one of %s"
                        .formatted(
                            type.getSimpleName().toLowerCase(Locale.ROOT),
                            word,
                            Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT))));
  }

  /** The query with the standard value of each parameter. */
  public Query bind() {
    return bind(Map.of());
  }

  /**
   * The query with a value for each parameter: an http address becomes an IRI, digits a number,
   * anything else a string.
   *
   * @param values by name of the parameter; the others keep their standard value
   * @throws UserException if it has no parameter of such a name, or its syntax is wrong
   */
  public Query bind(Map<String, String> values) {
    Map<String, Parameter> known =
        parameters.stream()
            .collect(
                Collectors.toMap(
                    Parameter::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    for (String given : values.keySet()) {
      if (!known.containsKey(given)) {
        throw new UserException(unknown(given, known));
      }
    }
    Map<Var, Node> nodes = new LinkedHashMap<>();
    known.forEach(
        (key, parameter) ->
            nodes.put(Var.alloc(key), node(values.getOrDefault(key, parameter.standard()))));
    return QueryTransformOps.replaceVars(QueryRunner.parse(text), nodes);
  }

  private String unknown(String given, Map<String, Parameter> known) {
    return known.isEmpty()
        ? "the query %s has no parameters, so no %s".formatted(name, given)
        : "the query %s has no parameter %s: it has %s"
            .formatted(name, given, String.join(", ", known.keySet()));
  }

  /** What a value is in a query: an http address an IRI, digits a number, else a string. */
  public static Node node(String value) {
    if (ADDRESS.matcher(value).matches()) {
      return NodeFactory.createURI(value);
    }
    if (WHOLE.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }
    if (FRACTION.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }
    return NodeFactory.createLiteralString(value);
  }
}
