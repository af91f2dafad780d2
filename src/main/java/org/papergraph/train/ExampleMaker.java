package org.papergraph.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;
import org.papergraph.domain.Token;
import org.papergraph.gold.GoldPaper;
import org.papergraph.recognize.HeadNouns;
import org.papergraph.tag.Labels;
import org.papergraph.tag.TokenFeatures;
import org.papergraph.text.SentenceAnalyzer;
import org.papergraph.train.AnnotatedText.Annotation;

/**
 * Turns annotated texts and recognised documents into examples whose labels are certain as far as
 * the source is, and open where it says nothing (partial annotation; Tsuboi et al. 2008).
 */
final class ExampleMaker {
  private final SentenceAnalyzer analyzer;
  private final Lexicon lexicon;
  private final HeadNouns heads = new HeadNouns();
  private final TokenFeatures features;

  ExampleMaker(SentenceAnalyzer analyzer, Lexicon lexicon, TokenFeatures features) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
    this.features = features;
  }

  /** A paper with its sentences. */
  Document analyze(Paper paper) {
    return analyzer.analyze(paper);
  }

  /**
   * Examples of an annotated text.
   *
   * @param types those that the corpus marks; what it leaves unmarked may be of the others
   */
  List<Example> annotated(AnnotatedText text, Set<EntityType> types) {
    Set<EntityType> unmarked = EnumSet.allOf(EntityType.class);
    unmarked.removeAll(types);
    int background =
        Labels.only(Labels.OUTSIDE) | Labels.begins(unmarked) | Labels.insides(unmarked);
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : analyzer.analyze(text.asPaper()).sentences()) {
      if (sentence.field() == text.field()) {
        int[] allowed = new int[sentence.tokens().size()];
        Arrays.fill(allowed, background);
        text.annotations().forEach(a -> restrict(sentence, a, allowed));
        add(sentence, allowed, examples);
      }
    }
    return examples;
  }

  private void restrict(Sentence sentence, Annotation annotation, int[] allowed) {
    if (!sentence.span().contains(annotation.span())) {
      return;
    }
    String name = sentence.textAt(annotation.span());
    Set<EntityType> types = narrowed(name, annotation.meaning().types());
    if (!annotation.meaning().sure()) {
      mark(sentence, annotation.span(), Set.of(), Labels.ANY, allowed);
    } else if (types.isEmpty() || isGeneric(name)) {
      mark(sentence, annotation.span(), Set.of(), Labels.only(Labels.OUTSIDE), allowed);
    } else {
      mark(sentence, annotation.span(), types, Labels.ANY, allowed);
    }
  }

  /** One common noun ("network", "learning") is no entity by our guidelines, unless it is known. */
  private boolean isGeneric(String name) {
    return name.matches("\\p{Ll}+") && concept(name) == null;
  }

  /** What the vocabulary says, else the head noun, within what the label allows. */
  private Set<EntityType> narrowed(String name, Set<EntityType> types) {
    Concept concept = concept(name);
    EntityType head = heads.typeOf(name);
    if (concept != null && types.contains(concept.type())) {
      return Set.of(concept.type());
    }
    boolean common = name.equals(name.toLowerCase(java.util.Locale.ROOT));
    return common && head != null && types.contains(head) ? Set.of(head) : types;
  }

  private Concept concept(String name) {
    return lexicon.find(name, Spelling.fold(name), Set.of());
  }

  /**
   * Silver examples: a document's sentences with what the recognisers are sure of. Other mentions,
   * and nouns that no recogniser knows, stay open: the vocabulary does not know every name.
   */
  List<Example> silver(Document document, List<Mention> mentions, double sure) {
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int[] allowed =
          sentence.tokens().stream()
              .mapToInt(t -> nominal(t) ? Labels.ANY : Labels.only(Labels.OUTSIDE))
              .toArray();
      for (Mention mention : mentions) {
        if (mention.sentence().index() == sentence.index()) {
          boolean certain = mention.confidence() >= sure;
          Set<EntityType> types = certain ? Set.of(mention.type()) : Set.of();
          mark(sentence, mention.span(), types, Labels.ANY, allowed);
        }
      }
      add(sentence, allowed, examples);
    }
    return examples;
  }

  /**
   * Examples of a paper whose entities people wrote down: wherever it uses one of their names is a
   * mention, of a type that they find right; where the entity is optional, a mention or none. All
   * other words are outside.
   */
  List<Example> guided(Document document, GoldPaper gold) {
    GoldNames names = new GoldNames(gold);
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int[] allowed = new int[sentence.tokens().size()];
      Arrays.fill(allowed, Labels.only(Labels.OUTSIDE));
      for (GoldNames.Place place : names.places(sentence)) {
        Set<EntityType> types = place.entity().types();
        mark(sentence, place.span(), types, Labels.ANY, allowed);
        if (place.entity().optional()) {
          open(sentence, place.span(), allowed);
        }
      }
      add(sentence, allowed, examples);
    }
    return examples;
  }

  private static void open(Sentence sentence, Span span, int[] allowed) {
    int first = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end() - 1) + 1;
    for (int i = first; i < end; i++) {
      allowed[i] |= Labels.only(Labels.OUTSIDE);
    }
  }

  private static boolean nominal(Token token) {
    return token.is("NOUN") || token.is("PROPN") || token.is("ADJ");
  }

  /**
   * Restricts the tokens of a span to a mention of some types; with no types, or where the span
   * cuts a token, to {@code otherwise}.
   */
  private static void mark(
      Sentence sentence, Span span, Collection<EntityType> types, int otherwise, int[] allowed) {
    int first = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end() - 1) + 1;
    boolean whole = sentence.spanOf(first, end).equals(span);
    if (types.isEmpty() || !whole) {
      Arrays.fill(allowed, first, end, whole ? otherwise : Labels.ANY);
      return;
    }
    allowed[first] = Labels.begins(types);
    Arrays.fill(allowed, first + 1, end, Labels.insides(types));
    if (end < allowed.length) {
      allowed[end] &= ~Labels.insides(types);
      allowed[end] = allowed[end] == 0 ? Labels.ANY : allowed[end];
    }
  }

  /** Nested annotations can contradict one another: such sentences are left out. */
  private void add(Sentence sentence, int[] allowed, List<Example> examples) {
    if (allowed.length > 0 && Labels.possible(allowed)) {
      examples.add(new Example(features.of(sentence), allowed));
    }
  }
}
