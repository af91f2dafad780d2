package org.papergraph.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of a trained tagger: for each feature the labels that it speaks for or against.
 *
 * <p>As bytes: magic and version, {@link TokenFeatures#fingerprint}, the number of labels, the
 * scale; transitions; then the feature hashes in rising order, the bytes of pairs of each feature,
 * and the pairs of label and weight, the weight in steps of the scale.
 */
public final class TaggerModel {
  private static final int MAGIC = 0x50475447; // "PGTG"
  private static final int VERSION = 1;
  private static final int STEPS = 127;
  private static final int IN_LANE = Long.SIZE / Short.SIZE;
  private static final int LANES = (Labels.COUNT + IN_LANE - 1) / IN_LANE;

  /**
   * Weights of fewer steps than this are left out: half of the bytes for no loss on held-out text.
   */
  private static final int FEWEST_STEPS = 2;

  private final int fingerprint;
  private final double scale;
  private final double[][] transitions;
  private final int[] hashes;

  /** Where the pairs of each feature begin; one more than there are features. */
  private final int[] starts;

  private final byte[] pairs;
  private final FeatureTable table;
  private final long[] packed;

  private TaggerModel(
      int fingerprint,
      double scale,
      double[][] transitions,
      int[] hashes,
      int[] starts,
      byte[] pairs) {
    this.fingerprint = fingerprint;
    this.scale = scale;
    this.transitions = transitions;
    this.hashes = hashes;
    this.starts = starts;
    this.pairs = pairs;
    this.table = new FeatureTable(hashes);
    this.packed = packed();
  }

  /**
   * A model of trained weights, rounded to one byte each; features that round to nothing go.
   *
   * @param fingerprint of the features that it was trained with
   * @param transitions the score of each label after each label
   * @param hashes the features, in rising order
   * @param weights for each feature the weight of each label
   */
  public static TaggerModel of(
      int fingerprint, double[][] transitions, int[] hashes, float[][] weights) {
    double scale = highest(weights) / STEPS;
    int[] kept = new int[hashes.length];
    int[] starts = new int[hashes.length + 1];
    ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    int size = 0;
    for (int f = 0; f < hashes.length; f++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        int steps = (int) Math.round(weights[f][label] / scale);
        if (Math.abs(steps) >= FEWEST_STEPS) {
          pairs.write(label);
          pairs.write(steps);
        }
      }
      if (pairs.size() > starts[size]) {
        kept[size++] = hashes[f];
        starts[size] = pairs.size();
      }
    }
    return new TaggerModel(
        fingerprint,
        scale,
        transitions,
        Arrays.copyOf(kept, size),
        Arrays.copyOf(starts, size + 1),
        pairs.toByteArray());
  }

  private static double highest(float[][] weights) {
    double highest = 0;
    for (float[] row : weights) {
      for (float weight : row) {
        highest = Math.max(highest, Math.abs(weight));
      }
    }
    return highest;
  }

  /** The fingerprint of the features that it was trained with. */
  int fingerprint() {
    return fingerprint;
  }

  /** The scores of labels after labels. */
  double[][] transitions() {
    return transitions;
  }

  /** How many features have weights. */
  public int size() {
    return hashes.length;
  }

  /** The score of each label at a token with these features. */
  double[] scores(int[] features) {
    long[] sums = new long[LANES];
    for (int feature : features) {
      int row = table.row(feature);
      if (row >= 0) {
        for (int lane = 0; lane < LANES; lane++) {
          sums[lane] += packed[row * LANES + lane];
        }
      }
    }
    double[] scores = new double[Labels.COUNT];
    for (int label = 0; label < scores.length; label++) {
      int lane = label / IN_LANE;
      short steps = (short) sums[lane];
      scores[label] = steps * scale;
      sums[lane] = (sums[lane] - steps) >> Short.SIZE;
    }
    return scores;
  }

  /**
   * The steps of four labels in one {@code long}, 16 bits each, so that they are added at once: a
   * few hundred features of at most {@link #STEPS} steps do not overflow them.
   */
  private long[] packed() {
    long[] lanes = new long[LANES * hashes.length];
    for (int row = 0; row < hashes.length; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i += 2) {
        int label = pairs[i];
        lanes[row * LANES + label / IN_LANE] +=
            (long) pairs[i + 1] << Short.SIZE * (label % IN_LANE);
      }
    }
    return lanes;
  }

  /** The bytes that {@link #read} reads; the same for the same weights. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(fingerprint);
      out.writeInt(Labels.COUNT);
      out.writeDouble(scale);
      for (double[] row : transitions) {
        for (double score : row) {
          out.writeFloat((float) score);
        }
      }
      out.writeInt(hashes.length);
      for (int hash : hashes) {
        out.writeInt(hash);
      }
      for (int row = 0; row < hashes.length; row++) {
        out.writeByte(starts[row + 1] - starts[row]);
      }
      out.write(pairs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * A model from bytes.
   *
   * @throws IOException if they are of another version or damaged
   */
  public static TaggerModel read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a tagger model");
    }
    int version = in.readInt();
    int fingerprint = in.readInt();
    if (version != VERSION || in.readInt() != Labels.COUNT) {
      throw new IOException(
          "a tagger model of version %d; this program reads %d".formatted(version, VERSION));
    }
    double scale = in.readDouble();
    double[][] transitions = new double[Labels.COUNT][Labels.COUNT];
    for (double[] row : transitions) {
      for (int j = 0; j < row.length; j++) {
        row[j] = in.readFloat();
      }
    }
    int[] hashes = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(4 * hashes.length)).asIntBuffer().get(hashes);
    int[] starts = new int[hashes.length + 1];
    byte[] lengths = in.readNBytes(hashes.length);
    for (int row = 0; row < hashes.length; row++) {
      starts[row + 1] = starts[row] + lengths[row];
    }
    byte[] pairs = in.readAllBytes();
    if (pairs.length != starts[hashes.length]) {
      throw new IOException("a tagger model that is cut off");
    }
    return new TaggerModel(fingerprint, scale, transitions, hashes, starts, pairs);
  }
}
