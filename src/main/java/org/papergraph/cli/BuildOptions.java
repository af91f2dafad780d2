package org.papergraph.cli;

import java.io.InputStream;
import java.util.List;
import org.papergraph.rdf.Iris;

/**
 * What a build reads and how.
 *
 * @param inputs files, or {@code -}
 * @param standardInput what {@code -} stands for
 * @param iris mints the IRIs
 * @param threads papers that are read at the same time
 * @param minConfidence assertions less sure than this are left out
 * @param limit papers to read at most
 */
record BuildOptions(
    List<String> inputs,
    InputStream standardInput,
    Iris iris,
    int threads,
    double minConfidence,
    long limit) {
  BuildOptions {
    inputs = List.copyOf(inputs);
  }

  /** Everything of the inputs, with all processors. */
  static BuildOptions of(List<String> inputs, InputStream standardInput) {
    return new BuildOptions(
        inputs,
        standardInput,
        Iris.DEFAULT,
        Runtime.getRuntime().availableProcessors(),
        0,
        Long.MAX_VALUE);
  }
}
