package org.papergraph.extract;

import java.util.List;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;

/** Placeholder. */
public final class ContributionExtractor implements Extractor {
  @Override
  public List<Assertion> extract(Document document) {
    return List.of();
  }
}
