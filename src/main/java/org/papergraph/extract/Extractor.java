package org.papergraph.extract;

import java.util.List;
import org.papergraph.domain.Assertion;

/**
 * Derives assertions of one sort from a linked document.
 *
 * <p>To add one: implement this interface without state between papers; give each assertion a
 * method name that says which rule gave it; extend {@code ExtractorContract} for its test; add it
 * to the list in {@code Pipeline}. The same triple may come from several extractors: {@link
 * AssertionSettler} makes one of them.
 */
@FunctionalInterface
public interface Extractor {
  /**
   * What the document states.
   *
   * @param reading a document with linked mentions, read as a whole
   * @return assertions in any order
   */
  List<Assertion> extract(Reading reading);
}
