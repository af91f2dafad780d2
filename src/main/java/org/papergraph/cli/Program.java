package org.papergraph.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.papergraph.Pipeline;
import org.papergraph.domain.Lexicon;
import org.papergraph.rdf.ExtractionActivity;
import org.papergraph.rdf.Vocabulary;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.text.LanguageModels;

/**
 * What every reading needs and all workers share.
 *
 * @param models the language models
 * @param lexicon the vocabulary as a look-up
 * @param activity the versions of all of these
 */
record Program(LanguageModels models, Lexicon lexicon, ExtractionActivity activity) {
  /** The version of the jar; classes outside a jar have none. */
  static final String VERSION =
      Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
          .orElse("development");

  /** Loads models and vocabulary, side by side. */
  static Program load() {
    CompletableFuture<LanguageModels> models = CompletableFuture.supplyAsync(LanguageModels::load);
    Vocabulary vocabulary = Vocabulary.load();
    return new Program(
        models.join(),
        new Lexicon(vocabulary.concepts()),
        new ExtractionActivity(VERSION, vocabulary.version(), modelVersions()));
  }

  /** The versions of all trained models: those of OpenNLP and our own tagger. */
  static String modelVersions() {
    return LanguageModels.VERSION + ", tagger " + SequenceTagger.version();
  }

  /** A pipeline for one worker. */
  Pipeline pipeline() {
    return new Pipeline(models, lexicon);
  }
}
