package org.papergraph.mine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Sentence;
import org.papergraph.recognize.HeadNouns;

/**
 * What a sentence says a name is: "we introduce X, a dataset of …", "a benchmark called X". The
 * lexical patterns of Hearst (1992), with head nouns that tell the type.
 */
final class Definitions {
  private static final String PHRASE = "((?:[\\p{L}\\p{N}/-]+ ){0,7}?[\\p{L}-]+)";

  private static final Pattern AFTER =
      Pattern.compile(
          "^(?: ?\\([^)]{1,60}\\))?(?:,| is| was| –| —|:) (?:an?|the (?:first|largest)) "
              + PHRASE
              + "(?=[,.;:]| (?:of|for|that|to|which|with|in|on|by|from|where|using|based|designed"
              + "|built|trained|containing|consisting|comprising|covering|and)\\b|$)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:an?|the|our|new|novel) "
              + PHRASE
              + ",? (?:called|named|dubbed|termed|coined|namely),? [\"“‘']?$");

  private final HeadNouns heads;

  Definitions(HeadNouns heads) {
    this.heads = heads;
  }

  /** The type that the words right after or before a mention give it. */
  Optional<EntityType> typeOf(LinkedMention mention) {
    Sentence sentence = mention.sentence();
    int start = mention.span().start() - sentence.span().start();
    int end = mention.span().end() - sentence.span().start();
    return head(AFTER, sentence.text().substring(end))
        .or(() -> head(BEFORE, sentence.text().substring(0, start)));
  }

  private Optional<EntityType> head(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.ofNullable(heads.typeOf(matcher.group(1))) : Optional.empty();
  }
}
