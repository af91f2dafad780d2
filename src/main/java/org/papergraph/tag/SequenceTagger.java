package org.papergraph.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Slug;
import org.papergraph.domain.UserException;

/**
 * The trained tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001). Immutable; may be shared by threads.
 */
public final class SequenceTagger {
  /** The name of the model in its directory. */
  public static final String MODEL = "tagger.model";

  /** The name of the word clusters in the directory of the model. */
  public static final String CLUSTERS = "word-clusters.tsv";

  private final TokenFeatures features;
  private final TaggerModel model;
  private final double[][] transitions;

  /**
   * A tagger of a model and the clusters that it was trained with.
   *
   * @throws IOException if the model was trained with other features
   */
  public SequenceTagger(TaggerModel model, WordClusters clusters) throws IOException {
    this.features = new TokenFeatures(clusters);
    this.model = model;
    this.transitions = Lattice.transitions(model.transitions());
    if (model.fingerprint() != features.fingerprint()) {
      throw new IOException("a tagger model of other features than this program has");
    }
  }

  /** The tagger that ships with the program; loaded once. */
  public static SequenceTagger shipped() {
    return Shipped.TAGGER;
  }

  /** Changes whenever a byte of the shipped model does; read anew, for provenance. */
  public static String version() {
    try (InputStream model = SequenceTagger.class.getResourceAsStream(MODEL)) {
      return Slug.hash(new String(model.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("the tagger in the program's jar is broken", e);
    }
  }

  /**
   * The tagger in a directory.
   *
   * @throws UserException if it is missing, damaged or of another version
   */
  public static SequenceTagger read(Path directory) {
    Path model = directory.resolve(MODEL);
    try {
      return read(Files.readAllBytes(model), Files.readAllBytes(directory.resolve(CLUSTERS)));
    } catch (IOException e) {
      throw new UserException(
          "%s: cannot be used (%s); train it again with papergraph train"
              .formatted(model, e.getMessage() == null ? e : e.getMessage()),
          e);
    }
  }

  /**
   * The word clusters in a directory.
   *
   * @throws UserException if they are missing, damaged or of another version
   */
  public static WordClusters readClusters(Path directory) {
    Path clusters = directory.resolve(CLUSTERS);
    try {
      return WordClusters.read(Files.readAllBytes(clusters));
    } catch (IOException e) {
      throw new UserException(
          "%s: cannot be used (%s); give a directory that papergraph train wrote"
              .formatted(clusters, e.getMessage() == null ? e : e.getMessage()),
          e);
    }
  }

  /** A tagger of a model that was just trained with these clusters. */
  public static SequenceTagger of(TaggerModel model, WordClusters clusters) {
    try {
      return new SequenceTagger(model, clusters);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static SequenceTagger read(byte[] model, byte[] clusters) throws IOException {
    return new SequenceTagger(TaggerModel.read(model), WordClusters.read(clusters));
  }

  /** What the tagger thinks of a sentence of at least one token. */
  public Tagging tag(Sentence sentence) {
    int[][] found = features.of(sentence);
    double[][] scores = new double[found.length][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.scores(found[i]);
    }
    int[] anything = new int[scores.length];
    Arrays.fill(anything, Labels.ANY);
    return new Tagging(new Lattice(scores, transitions, anything), scores.length);
  }

  /** Holds the shipped tagger from its first use on. */
  private static final class Shipped {
    private static final SequenceTagger TAGGER = load();

    private static SequenceTagger load() {
      try (InputStream model = SequenceTagger.class.getResourceAsStream(MODEL);
          InputStream clusters = SequenceTagger.class.getResourceAsStream(CLUSTERS)) {
        return read(model.readAllBytes(), clusters.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("the tagger in the program's jar is broken", e);
      }
    }
  }
}
