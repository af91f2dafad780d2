package org.papergraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The three English OpenNLP models. Loading takes a third of a second; the models may be shared by
 * threads, the analysers made from them may not.
 *
 * @param sentences finds sentence ends
 * @param tokens finds token ends
 * @param tags gives Universal Dependencies parts of speech
 */
public record LanguageModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
  /** Name and version of the models, for provenance. */
  public static final String VERSION = "opennlp-en-ud-ewt-1.3-2.5.4";

  /** Every models jar has a {@code model.properties}; by resource name they survive shading. */
  private static final String RESOURCE = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  /** Loads the models that ship with the program. */
  public static LanguageModels load() {
    try (InputStream sentences = open("sentence");
        InputStream tokens = open("tokens");
        InputStream tags = open("pos")) {
      return new LanguageModels(
          new SentenceModel(sentences), new TokenizerModel(tokens), new POSModel(tags));
    } catch (IOException e) {
      throw new UncheckedIOException("the language models in the program's jar are broken", e);
    }
  }

  private static InputStream open(String kind) {
    return LanguageModels.class.getResourceAsStream(RESOURCE.formatted(kind));
  }
}
