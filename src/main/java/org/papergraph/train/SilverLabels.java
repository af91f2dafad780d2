package org.papergraph.train;

import java.util.List;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Trace;
import org.papergraph.recognize.MentionSettler;
import org.papergraph.recognize.Recognizer;

/**
 * Labels that nobody annotated (distant supervision; Mintz et al. 2009): names of the vocabulary,
 * and names that the paper itself defines ("X, a dataset of …"). Shapes and phrases without a
 * definition stay open, all other words are outside.
 */
final class SilverLabels {
  private static final double SURE = 0.75;

  private final ExampleMaker maker;
  private final List<Recognizer> recognizers;

  SilverLabels(ExampleMaker maker, Lexicon lexicon) {
    this.maker = maker;
    recognizers = Recognizer.byRule(lexicon);
  }

  List<Example> of(Paper paper) {
    Document document = maker.analyze(paper);
    List<Mention> found =
        recognizers.stream().flatMap(r -> r.recognize(document).stream()).toList();
    return maker.silver(document, MentionSettler.settle(found, Trace.NONE), SURE);
  }
}
