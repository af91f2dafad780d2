package org.papergraph.reader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a listing page that belong to the site, not to a paper: dates, counts, buttons. Seen
 * on Hugging Face Papers, arXiv listings and Papers with Code.
 */
final class PageChrome {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
  private static final String DAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?";
  private static final String DATE =
      DAY
          + "(?:MONTH \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} MONTH(?: \\d{4})?|MONTH \\d{4}"
              .replace("MONTH", MONTH)
          + "|\\d{4}-\\d\\d-\\d\\d)";

  private static final Pattern LINE =
      Pattern.compile(
          String.join(
              "|",
              List.of(
                  "(?:(?:published|submitted|updated|posted)(?: on)? )?" + DATE,
                  "(?:(?:an?|\\d+) (?:minute|hour|day|week|month|year)s? ago|today|yesterday)",
                  "[\\d.,]+ ?[km]?",
                  "[\\d.,]*[km]? ?(?:upvotes?|votes?|likes?|comments?|authors?|citations?|stars?)"
                      + "(?: [\\d.,]+[km]?)?",
                  "\\W+",
                  "new|trending|papers|daily papers|weekly|monthly|home|menu|search|share|cite",
                  "(?:un)?subscribe|sign (?:up|in)|log (?:in|out)|get trending papers\\b.*",
                  "by ?\\S+ and the research community",
                  "view (?:all|pdf|html|paper|arxiv).*|(?:show|read|load|see) (?:more|less|all)",
                  "(?:next|previous|prev)(?: page)?|abstract:?|pdf|html|code|github|arxiv|project page",
                  "(?:arxiv:)?\\d{4}\\.\\d{4,5}(?:v\\d+)?",
                  "submitted by\\b.*|[·+] ?\\d+ authors?|https?://\\S+")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL =
      Pattern.compile("(?:submitted|posted|published) by:?", Pattern.CASE_INSENSITIVE);

  private PageChrome() {}

  static boolean contains(String line) {
    return LINE.matcher(line.strip()).matches();
  }

  /** Whether the line names what the next short line is: "Submitted by". */
  static boolean isLabel(String line) {
    return LABEL.matcher(line.strip()).matches();
  }
}
