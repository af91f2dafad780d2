package org.papergraph.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.papergraph.explore.Part;
import org.papergraph.explore.Words;

/**
 * A part of an answer as a table. Counts of named things have bars, so that the table is a chart as
 * well.
 *
 * @param count how many rows there are, in words
 * @param cut whether there are more than can be shown
 */
public record AnswerTable(
    List<Column> columns, List<Row> rows, String count, boolean cut, Part part) {

  private static final int WIDE = 3;

  /** How many rows stand on a page. */
  static final int SIZE = 100;

  private static final int BAR = 100;
  private static final int LONG = 60;

  /**
   * One column.
   *
   * @param words its heading
   * @param style {@code number} or empty
   * @param address where the table is sorted by it
   * @param sorted {@code ascending}, {@code descending}, or empty
   */
  public record Column(String words, String style, String address, String sorted) {}

  /** One row. */
  public record Row(List<Cell> cells) {}

  /**
   * Which part of the rows to show, and in which order.
   *
   * @param address of the answer, in its own order
   * @param sort the variable to sort by, with a {@code -} before it for the largest first; empty
   *     for the order of the query
   * @param page from 1
   */
  record Order(Address address, String sort, int page) {
    boolean isBy(Var variable) {
      return sort.equals(variable.getVarName());
    }

    boolean isAgainst(Var variable) {
      return sort.equals("-" + variable.getVarName());
    }
  }

  /** Whether a phone has no room for the columns beside each other. */
  public boolean wide() {
    return columns.size() >= WIDE
        || rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::isLong);
  }

  /** The table of some rows; to be made within a read transaction. */
  static AnswerTable of(Answer.Rows answer, Order order, CellReader cells) {
    List<Binding> sorted = sorted(answer, order);
    int last = Math.max(1, (sorted.size() + SIZE - 1) / SIZE);
    int page = Math.min(order.page(), last);
    List<Var> variables = answer.variables();
    List<Boolean> numbers = variables.stream().map(each -> isNumber(each, answer)).toList();
    List<Integer> longest = longest(answer, numbers);
    IntFunction<Column> column = i -> column(variables.get(i), numbers.get(i), order);
    BiFunction<Binding, Integer, Cell> cell =
        (row, i) -> {
          Node node = row.get(variables.get(i));
          Cell read = cells.cell(node);
          Cell styled = numbers.get(i) ? number(read, node, longest.get(i)) : read;
          return styled.below(Words.of(variables.get(i).getVarName()));
        };
    List<Row> rows =
        sorted.stream()
            .skip((page - 1L) * SIZE)
            .limit(SIZE)
            .map(row -> new Row(each(variables, i -> cell.apply(row, i))))
            .toList();
    return new AnswerTable(
        each(variables, column),
        rows,
        count(answer),
        answer.cut(),
        part(page, sorted.size(), order));
  }

  private static <T> List<T> each(List<Var> variables, IntFunction<T> made) {
    return IntStream.range(0, variables.size()).mapToObj(made).toList();
  }

  private static String count(Answer.Rows answer) {
    String counted = Words.count(answer.rows().size(), "row");
    return answer.cut() ? "The first " + counted : counted;
  }

  private static Part part(int page, int count, Order order) {
    Address address = order.address().with("sort", order.sort());
    boolean more = page * SIZE < count;
    return new Part(
        page,
        Math.min((page - 1) * SIZE + 1, count),
        Math.min(page * SIZE, count),
        Words.number(count),
        page > 1 ? address.with("page", Integer.toString(page - 1)).text() : "",
        more ? address.with("page", Integer.toString(page + 1)).text() : "");
  }

  private static Column column(Var variable, boolean number, Order order) {
    // Of numbers the largest are wanted first, of names the alphabet; pressed again, the reverse.
    boolean up = number ? order.isAgainst(variable) : !order.isBy(variable);
    String name = variable.getVarName();
    String sorted =
        order.isBy(variable) ? "ascending" : order.isAgainst(variable) ? "descending" : "";
    return new Column(
        Words.of(name),
        number ? "number" : "",
        order.address().with("sort", up ? name : "-" + name).text(),
        sorted);
  }

  /** A value of a column of numbers, some of which have bars. */
  private static Cell number(Cell cell, Node node, int longest) {
    int bar = length(wholeNumber(node).orElse(0), longest);
    return new Cell(cell.thing(), "number", "", bar, "");
  }

  private static int length(int number, int longest) {
    return number == 0 || longest == 0
        ? 0
        : Math.max(1, (int) Math.round((double) BAR * number / longest));
  }

  private static List<Binding> sorted(Answer.Rows answer, Order order) {
    List<Binding> rows = answer.rows();
    for (Var variable : answer.variables()) {
      if (order.isBy(variable) || order.isAgainst(variable)) {
        Comparator<Node> values = AnswerTable::compare;
        Comparator<Binding> byValue =
            Comparator.comparing(
                row -> row.get(variable),
                Comparator.nullsLast(order.isBy(variable) ? values : values.reversed()));
        return rows.stream().sorted(byValue).toList();
      }
    }
    return rows;
  }

  private static int compare(Node a, Node b) {
    NodeValue first = NodeValue.makeNode(a);
    NodeValue second = NodeValue.makeNode(b);
    return first.isNumber() && second.isNumber()
        ? NodeValue.compareAlways(first, second)
        : text(a).compareTo(text(b));
  }

  private static String text(Node node) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(Var variable, Answer.Rows answer) {
    return answer.rows().stream()
        .map(row -> row.get(variable))
        .allMatch(node -> node == null || isNumber(node));
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral() && NodeValue.makeNode(node).isNumber();
  }

  /** The largest number of each column that has bars, 0 for the others. */
  private static List<Integer> longest(Answer.Rows answer, List<Boolean> numbers) {
    boolean chart =
        numbers.contains(false)
            && answer.rows().size() > 1
            && answer.rows().stream().allMatch(AnswerTable::isShort);
    return answer.variables().stream()
        .map(variable -> chart ? longest(variable, answer) : 0)
        .toList();
  }

  private static int longest(Var variable, Answer.Rows answer) {
    int[] numbers =
        answer.rows().stream()
            .map(row -> wholeNumber(row.get(variable)))
            .flatMapToInt(OptionalInt::stream)
            .toArray();
    return numbers.length == answer.rows().size() ? IntStream.of(numbers).max().orElse(0) : 0;
  }

  private static boolean isShort(Binding row) {
    List<Node> nodes = new ArrayList<>();
    row.forEach((variable, node) -> nodes.add(node));
    return nodes.stream().allMatch(node -> text(node).length() <= LONG || node.isURI());
  }

  /** A count: a whole number that is not negative. */
  static OptionalInt wholeNumber(Node node) {
    if (node == null || !isNumber(node)) {
      return OptionalInt.empty();
    }
    String digits = node.getLiteralLexicalForm();
    return digits.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
