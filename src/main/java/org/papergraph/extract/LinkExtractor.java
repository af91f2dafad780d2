package org.papergraph.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Link;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;

/** Reads web addresses: code repositories by their host, everything else as pages. */
public final class LinkExtractor implements Extractor {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|(?<![\\w/.@-])(?:www\\.|(?:github|gitlab|huggingface)\\.(?:com|co)/))[^\\s<>\"'“”)\\]}|\\\\^`]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING = Pattern.compile("[.,;:!?*_]+$");
  private static final Set<String> CODE_HOSTS =
      Set.of(
          "github.com",
          "gitlab.com",
          "bitbucket.org",
          "codeberg.org",
          "gitee.com",
          "anonymous.4open.science",
          "git.io",
          "sourceforge.net");
  private static final double CONFIDENCE = 0.99;

  @Override
  public List<Assertion> extract(Reading reading) {
    Document document = reading.document();
    List<Assertion> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Matcher matcher = ADDRESS.matcher(sentence.text());
      while (matcher.find()) {
        address(matcher.group()).ifPresent(a -> found.add(assertion(document, sentence, a)));
      }
    }
    return found;
  }

  /** The address with its scheme and without the marks of the sentence, if it is one. */
  private static Optional<String> address(String printed) {
    String bare = TRAILING.matcher(printed).replaceAll("");
    String whole = bare.toLowerCase(Locale.ROOT).startsWith("http") ? bare : "https://" + bare;
    try {
      String host = URI.create(whole).getHost();
      return host != null && host.contains(".") ? Optional.of(whole) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Assertion assertion(Document document, Sentence sentence, String address) {
    String host =
        URI.create(address).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    Predicate predicate = CODE_HOSTS.contains(host) ? Predicate.CODE_REPOSITORY : Predicate.PAGE;
    Evidence evidence =
        new Evidence(
            sentence, Optional.empty(), Optional.empty(), Polarity.ASSERTED, CONFIDENCE, "address");
    return new Assertion(document.paper(), predicate, new Link(address), evidence);
  }
}
