package org.papergraph.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The weights of a trained tagger: for each feature the labels that it speaks for or against.
 *
 * <p>As bytes: magic and version, {@link TokenFeatures#fingerprint}, the number of labels, the
 * scale; transitions; then the feature hashes in rising order, and for each feature its non-zero
 * weights as pairs of label and weight, the weight in 1/127 of the scale.
 */
public final class TaggerModel {
  private static final int MAGIC = 0x50475447; // "PGTG"
  private static final int VERSION = 1;
  private static final int STEPS = 127;

  private final int fingerprint;
  private final double[][] transitions;
  private final int[] hashes;
  private final byte[][] weights;
  private final double scale;
  private final FeatureTable table;

  private TaggerModel(
      int fingerprint, double[][] transitions, int[] hashes, byte[][] weights, double scale) {
    this.fingerprint = fingerprint;
    this.transitions = transitions;
    this.hashes = hashes;
    this.weights = weights;
    this.scale = scale;
    this.table = new FeatureTable(hashes);
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
    double max = 0;
    for (float[] row : weights) {
      for (float weight : row) {
        max = Math.max(max, Math.abs(weight));
      }
    }
    double step = max / STEPS;
    ByteArrayOutputStream[] rounded = new ByteArrayOutputStream[hashes.length];
    int kept = 0;
    for (int f = 0; f < hashes.length; f++) {
      rounded[f] = new ByteArrayOutputStream();
      for (int label = 0; label < Labels.COUNT; label++) {
        int steps = (int) Math.round(weights[f][label] / step);
        if (steps != 0) {
          rounded[f].write(label);
          rounded[f].write(steps);
        }
      }
      kept += rounded[f].size() > 0 ? 1 : 0;
    }
    int[] keptHashes = new int[kept];
    byte[][] keptWeights = new byte[kept][];
    int next = 0;
    for (int f = 0; f < hashes.length; f++) {
      if (rounded[f].size() > 0) {
        keptHashes[next] = hashes[f];
        keptWeights[next++] = rounded[f].toByteArray();
      }
    }
    return new TaggerModel(fingerprint, transitions, keptHashes, keptWeights, step);
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
    int[] steps = new int[Labels.COUNT];
    for (int feature : features) {
      int row = table.row(feature);
      if (row >= 0) {
        byte[] pairs = weights[row];
        for (int i = 0; i < pairs.length; i += 2) {
          steps[pairs[i]] += pairs[i + 1];
        }
      }
    }
    double[] scores = new double[Labels.COUNT];
    for (int label = 0; label < scores.length; label++) {
      scores[label] = steps[label] * scale;
    }
    return scores;
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
      for (byte[] pairs : weights) {
        out.writeByte(pairs.length);
        out.write(pairs);
      }
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
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    byte[][] weights = new byte[hashes.length][];
    for (int i = 0; i < hashes.length; i++) {
      weights[i] = new byte[in.readUnsignedByte()];
      in.readFully(weights[i]);
    }
    return new TaggerModel(fingerprint, transitions, hashes, weights, scale);
  }
}
