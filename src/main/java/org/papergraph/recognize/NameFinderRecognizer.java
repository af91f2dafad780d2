package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Token;

/**
 * OpenNLP's name finder behind the same interface: the baseline that the tagger is measured
 * against. Its type names are those of the ontology. Not safe for threads.
 */
public final class NameFinderRecognizer implements Recognizer {
  static final String METHOD = "name-finder";

  private final NameFinderME finder;

  /** A recogniser over a trained model. */
  public NameFinderRecognizer(TokenNameFinderModel model) {
    finder = new NameFinderME(model);
  }

  @Override
  public List<Mention> recognize(Document document) {
    List<Mention> mentions = new ArrayList<>();
    finder.clearAdaptiveData();
    for (Sentence sentence : document.sentences()) {
      String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
      for (Span name : finder.find(words)) {
        mentions.add(
            new Mention(
                sentence,
                sentence.spanOf(name.getStart(), name.getEnd()),
                EntityType.ofTerm(name.getType()),
                Math.max(0, Math.min(1, name.getProb())),
                METHOD));
      }
    }
    return mentions;
  }
}
