package org.papergraph.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes files of a dump into a directory, and what they are beside them: {@code description.ttl}
 * in VoID and DCAT, {@code croissant.json} in Croissant, {@code SHA256SUMS} for {@code sha256sum
 * -c}.
 *
 * @param path the directory, which is there and empty
 * @param packing whether the files are packed
 */
public record DumpDirectory(Path path, Packing packing) {
  private static final int BUFFER = 1 << 16;

  /** How the bytes of a file lie on disk. */
  public enum Packing {
    /** As they are. */
    PLAIN(""),
    /** Packed with gzip, without a time in the header. */
    GZIP(".gz");

    private final String ending;

    Packing(String ending) {
      this.ending = ending;
    }

    /** A stream that packs what is written to it. */
    public OutputStream over(OutputStream out) throws IOException {
      return this == GZIP ? new GZIPOutputStream(out, BUFFER) : out;
    }
  }

  /**
   * Writes all files and their descriptions.
   *
   * @param files what to write
   * @param description what the data are, in numbers
   * @param publisher who publishes them
   */
  public void write(List<DumpFile> files, DatasetDescription description, Publisher publisher)
      throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    for (DumpFile file : files) {
      written.add(write(file));
    }
    try (OutputStream out = open("description.ttl")) {
      new DumpDescription(description, publisher, written).write(out);
    }
    try (OutputStream out = open("croissant.json")) {
      new Croissant(description.census(), publisher, written).write(out);
    }
    StringBuilder sums = new StringBuilder();
    written.forEach(file -> sums.append("%s  %s\n".formatted(file.sha256(), file.name())));
    Files.writeString(path.resolve("SHA256SUMS"), sums);
  }

  private WrittenFile write(DumpFile file) throws IOException {
    String name = file.name() + packing.ending;
    MessageDigest digest = sha256();
    try (Counter counter = new Counter(open(name));
        DigestOutputStream digested = new DigestOutputStream(counter, digest)) {
      try (OutputStream out = packing.over(new BufferedOutputStream(digested, BUFFER))) {
        file.content().write(out);
      }
      return new WrittenFile(
          name,
          file.mediaType(),
          packing == Packing.GZIP,
          counter.bytes,
          HexFormat.of().formatHex(digest.digest()));
    }
  }

  private OutputStream open(String name) throws IOException {
    return Files.newOutputStream(path.resolve(name));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Counter extends FilterOutputStream {
    private long bytes;

    Counter(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      bytes += length;
    }
  }
}
