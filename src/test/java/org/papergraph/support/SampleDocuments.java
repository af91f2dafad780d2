package org.papergraph.support;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.Pipeline;
import org.papergraph.domain.Document;
import org.papergraph.domain.Paper;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;

/** Documents that every recogniser and extractor must take: the demo corpus, and odd ones. */
public final class SampleDocuments {
  private static final List<Paper> ODD =
      List.of(
          Paper.of("?", "."),
          Paper.of("🙂", "🙂🙂 𝒳 ﬁ"),
          Paper.of("GPT-4", "GPT-4"),
          Paper.of(":", "(((((("),
          Paper.of("X: Y", "e.g. i.e. (X) (Y). 3% 4x 5B, https:// http://. [1] “”"),
          Paper.of("A ".repeat(300), "GSM8K, ".repeat(300)));

  private SampleDocuments() {}

  private static final class Built {
    static final List<Paper> PAPERS =
        Stream.concat(DemoGraph.papers().stream(), ODD.stream()).toList();
    static final List<Document> ANALYZED = PAPERS.stream().map(analyzer()::analyze).toList();
    static final List<Document> LINKED = linkedBy(DemoGraph.pipeline());

    private static SentenceAnalyzer analyzer() {
      return new SentenceAnalyzer(LanguageModels.load());
    }

    private static List<Document> linkedBy(Pipeline pipeline) {
      return PAPERS.stream().map(paper -> pipeline.process(paper).document()).toList();
    }
  }

  /** With sentences and abbreviations. */
  public static List<Document> analyzed() {
    return Built.ANALYZED;
  }

  /** With linked mentions as well. */
  public static List<Document> linked() {
    return Built.LINKED;
  }
}
