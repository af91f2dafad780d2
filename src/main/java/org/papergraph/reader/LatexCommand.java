package org.papergraph.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints one backslash command of a {@link LatexText}. */
final class LatexCommand {
  private static final Pattern CODE = Pattern.compile("\\s*\\{?(?:x|\")?([0-9a-fA-F]{2,5})\\}?");
  private static final Pattern JSON_ESCAPE = Pattern.compile("\\d[0-9a-fA-F]{3}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([_%#&$~{}])");
  private static final Pattern OPERAND = Pattern.compile("[\\p{L}\\p{M}\\p{N}.√]*");

  private final LatexText text;

  LatexCommand(LatexText text) {
    this.text = text;
  }

  static int endOfName(String in, int backslash, int to) {
    int end = backslash + 1;
    while (end < to && isNameLetter(in.charAt(end))) {
      end++;
    }
    return end == backslash + 1 ? end + 1 : end;
  }

  private static boolean isNameLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Prints the command at a backslash and gives the offset where the text goes on. */
  int print(int backslash, int to) {
    if (backslash + 1 >= to) {
      return to;
    }
    if (text.isDelimiter(backslash)) {
      return backslash + 2;
    }
    int end = endOfName(text.in, backslash, to);
    String name = text.in.substring(backslash + 1, Math.min(end, to));
    if (!isNameLetter(name.charAt(0))) {
      return sign(name, end, to);
    }
    if (text.at(end) == '*' && end + 1 < to && text.at(end + 1) == '{') {
      end++; // \cite*, \operatorname*
    }
    return word(name, backslash, end, to);
  }

  /** Escapes, fine spaces and accents: a backslash and one character. */
  private int sign(String name, int end, int to) {
    char c = name.charAt(0);
    if (!text.isFormula(end - 1) && LatexCommands.accent(name) != null) {
      return accent(name, end, to);
    }
    switch (c) {
      case ',' -> fineSpace(end);
      case '-', '/', '!', '@' -> {}
      case '\\', ';', ':', ' ', '\n', '\t' -> text.out.append(' ');
      case '|' -> text.out.append('‖');
      default -> text.out.append(c);
    }
    return end;
  }

  /** Groups digits (4\,744) and parts a number from its unit (3\,kg) but not from % (15\,\%). */
  private void fineSpace(int end) {
    boolean digits = Character.isDigit(text.last()) && Character.isDigit(text.at(end));
    boolean percent = text.in.startsWith("%", end) || text.in.startsWith("\\%", end);
    text.out.append(digits || percent ? "" : " ");
  }

  private int word(String name, int backslash, int end, int to) {
    switch (name) {
      case "sim", "thicksim", "textasciitilde" -> {
        text.about(end);
        return end;
      }
      case "href" -> {
        return link(end, to);
      }
      case "url", "path", "nolinkurl" -> {
        return address(end, to);
      }
      case "footnote", "footnotetext", "thanks" -> {
        return footnote(end, to);
      }
      case "frac", "tfrac", "dfrac", "sfrac", "nicefrac" -> {
        return fraction(end, to);
      }
      case "sqrt" -> {
        return root(end, to);
      }
      case "textsuperscript", "textsubscript" -> {
        return script(name, end, to);
      }
      case "enquote", "say" -> {
        return quotation(end, to);
      }
      case "unicode", "char", "symbol" -> {
        return code(end, to);
      }
      default -> {
        return listed(name, backslash, end, to);
      }
    }
  }

  private int root(int end, int to) {
    LatexArgument argument = LatexArgument.at(text, skipOptions(end, to), to);
    text.out.append('√').append(operand(text.printed(argument)));
    return argument.next();
  }

  private int script(String name, int end, int to) {
    char before = text.last();
    LatexArgument argument = LatexArgument.at(text, end, to);
    String script = text.printed(argument).strip();
    text.out.append(
        name.equals("textsuperscript")
            ? Scripts.superscript(script, before)
            : Scripts.subscript(script, before));
    return argument.next();
  }

  private int quotation(int end, int to) {
    LatexArgument argument = LatexArgument.at(text, end, to);
    text.out.append('"').append(text.printed(argument)).append('"');
    return argument.next();
  }

  private int listed(String name, int backslash, int end, int to) {
    if (LatexCommands.letter(name) != null && !text.isFormula(backslash)) {
      text.out.append(LatexCommands.letter(name));
      return text.skipSpaces(end, to);
    }
    if (LatexCommands.symbol(name) != null) {
      text.out.append(LatexCommands.symbol(name));
      boolean tight = text.isFormula(backslash) && !isSpaceBefore(backslash);
      return tight ? text.skipSpaces(end, to) : end;
    }
    if (LatexCommands.isDropped(name)) {
      return skipArgument(end, to);
    }
    if (LatexCommands.isSilent(name)) {
      return text.skipSpaces(end, to);
    }
    if (LatexCommands.hasTextSecond(name)) {
      return skipArgument(end, to);
    }
    if (LatexCommands.isSpace(name)) {
      text.out.append(' ');
      return end;
    }
    return LatexCommands.accent(name) != null
        ? accent(name, end, to)
        : unlisted(name, backslash, end, to);
  }

  /**
   * A macro of the authors': {@code \ours} prints "ours", {@code \model{}} "model", {@code
   * \revised{x}} "x". The name is mostly close to what it stood for, and the sentence stays one.
   */
  private int unlisted(String name, int backslash, int end, int to) {
    int glued = LatexCommands.gluedSymbol(name);
    if (glued > 0) {
      text.out.append(LatexCommands.symbol(name.substring(0, glued)));
      return backslash + 1 + glued;
    }
    if (LatexCommands.isFunction(name) || !LatexArgument.isGroup(text, end, to)) {
      // The raised 2 of "n² log n" is neither letter nor digit to Java.
      boolean glue =
          text.isFormula(backslash)
              && (Character.isLetterOrDigit(text.last())
                  || Character.getType(text.last()) == Character.OTHER_NUMBER);
      text.out.append(glue ? " " : "").append(name);
      boolean operandFollows =
          text.at(end) == '{' || text.at(end) == '\\' && isNameLetter(text.at(end + 1));
      text.out.append(LatexCommands.isFunction(name) && operandFollows ? " " : "");
    }
    return end;
  }

  private boolean isSpaceBefore(int backslash) {
    return backslash > 0 && Character.isWhitespace(text.at(backslash - 1));
  }

  private int accent(String name, int end, int to) {
    boolean sign = !isNameLetter(name.charAt(0));
    String escape = text.in.substring(end, Math.min(to, end + 4));
    if (name.equals("u") && JSON_ESCAPE.matcher(escape).matches()) {
      text.out.append((char) Integer.parseInt(escape, 16));
      return end + 4;
    }
    if (sign && Character.isWhitespace(text.at(end))) {
      text.out.append(name);
      return end;
    }
    LatexArgument argument = LatexArgument.at(text, end, to);
    String letters = text.printed(argument);
    // arXiv turns \rho, \beta, \kappa that stand outside formulas into \r{ho}, \b{eta}, \k{appa}.
    String split = sign ? null : LatexCommands.symbol(name + letters);
    if (split != null) {
      text.out.append(split);
    } else if (letters.isEmpty() || !isAccented(letters, name)) {
      text.out.append(sign ? name : "").append(letters);
    } else {
      char base =
          letters.charAt(0) == 'ı' ? 'i' : letters.charAt(0) == 'ȷ' ? 'j' : letters.charAt(0);
      text.out.append(base).append(LatexCommands.accent(name)).append(letters.substring(1));
    }
    return argument.next();
  }

  /**
   * In text an accent stands on the first letter; in a formula a hat spans all, and is left out.
   */
  private static boolean isAccented(String letters, String name) {
    boolean formula = name.length() > 1;
    return name.equals("not")
        || Character.isLetter(letters.charAt(0)) && (!formula || letters.length() == 1);
  }

  private int link(int end, int to) {
    LatexArgument target = LatexArgument.at(text, end, to);
    String address = raw(target);
    if (!LatexArgument.isGroup(text, target.next(), to)) {
      text.out.append(address);
      return target.next();
    }
    LatexArgument label = LatexArgument.at(text, target.next(), to);
    String words = text.printed(label).strip();
    text.out.append(words);
    // arXiv prints "this https URL" where an address was; it says nothing.
    if (!address.isEmpty() && !words.equals(address) && !address.startsWith("this http")) {
      text.out.append(" (").append(address).append(')');
    }
    return label.next();
  }

  private int address(int end, int to) {
    LatexArgument target = LatexArgument.at(text, end, to);
    text.out.append(raw(target));
    return target.next();
  }

  /** An address as written, without the escapes that LaTeX needs in it. */
  private String raw(LatexArgument argument) {
    String written = text.in.substring(argument.start(), argument.end());
    return ESCAPED.matcher(written).replaceAll("$1").strip();
  }

  private int footnote(int end, int to) {
    LatexArgument note = LatexArgument.at(text, skipOptions(end, to), to);
    String words = text.printed(note).strip();
    if (words.endsWith(".")) {
      words = words.substring(0, words.length() - 1);
    }
    text.out.append(words.isEmpty() ? "" : " (" + words + ")");
    return note.next();
  }

  private int fraction(int end, int to) {
    LatexArgument above = LatexArgument.at(text, end, to);
    LatexArgument below = LatexArgument.at(text, above.next(), to);
    String quotient = operand(text.printed(above)) + "/" + operand(text.printed(below));
    text.out.append(quotient.equals("/") ? "" : quotient);
    return below.next();
  }

  private static String operand(String printed) {
    String words = printed.strip();
    return OPERAND.matcher(words).matches() ? words : "(" + words + ")";
  }

  private int code(int end, int to) {
    Matcher code = CODE.matcher(text.in).region(end, to);
    if (!code.lookingAt() || !Character.isValidCodePoint(Integer.parseInt(code.group(1), 16))) {
      return end;
    }
    text.out.appendCodePoint(Integer.parseInt(code.group(1), 16));
    return code.end();
  }

  private int skipArgument(int end, int to) {
    int i = skipOptions(end, to);
    int close = text.closing(i);
    return i < to && close > 0 && close < to ? close + 1 : i;
  }

  /** Passes over {@code [..]}, which must be short: an unclosed one is text. */
  private int skipOptions(int from, int to) {
    int i = from;
    while (i < to && text.at(i) == '[') {
      int limit = Math.min(to, i + 80);
      int close = i;
      while (close < limit && text.at(close) != ']') {
        close++;
      }
      if (close == limit) {
        return i;
      }
      i = close + 1;
    }
    return i;
  }
}
