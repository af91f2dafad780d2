package org.papergraph.reader;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;

/**
 * What the command line names as input: a file, or {@code -} for standard input; packed with gzip
 * or not; JSON Lines or a listing page. The content decides, not the name.
 *
 * <pre>{@code
 * try (PaperInput input = PaperInput.open("papers.jsonl.gz", System.in)) {
 *   ProgressBar bar = bar(input.size(), input::position);
 *   input.read(sink);
 * }
 * }</pre>
 */
public final class PaperInput implements Closeable {
  /** Enough to pass over any blank lines at the start. */
  private static final int START = 1 << 13;

  private static final String STANDARD_INPUT = "standard input";

  private final String source;
  private final long size;
  private final CountingStream counted;
  private final InputStream content;
  private final PaperReader reader;

  private PaperInput(String source, long size, InputStream bytes) throws IOException {
    this.source = source;
    this.size = size;
    this.counted = new CountingStream(bytes);
    PushbackInputStream text = new PushbackInputStream(unpack(counted), START);
    byte[] start = start(text);
    this.reader = InputContent.reader(start, source);
    text.unread(start);
    this.content = text;
  }

  /**
   * Opens an input and looks at its first bytes.
   *
   * @param name a path, or {@code -}
   * @param standardInput what {@code -} stands for; never closed
   * @throws UserException if there is no such file, or nothing in it that can be read
   */
  public static PaperInput open(String name, InputStream standardInput) {
    boolean standard = name.equals("-");
    String source = standard ? STANDARD_INPUT : name;
    InputStream bytes = standard ? uncloseable(standardInput) : file(name);
    try {
      return new PaperInput(source, standard ? -1 : sizeOf(name), bytes);
    } catch (IOException | RuntimeException e) {
      closeQuietly(bytes);
      throw e instanceof UserException known ? known : unreadable(source, e);
    }
  }

  /** What the user calls the input: the path as given, or {@code standard input}. */
  public String source() {
    return source;
  }

  /** Bytes in the file, packed as they are; -1 for standard input and pipes. */
  public long size() {
    return size;
  }

  /** Bytes taken so far, on the scale of {@link #size()}. May be asked from any thread. */
  public long position() {
    return counted.count();
  }

  /**
   * Hands every paper and every rejection to the sink. Can be called once. A packed file that is
   * cut off or damaged delivers what was readable, then one rejection.
   *
   * @throws UserException if there is not a single paper or rejection, or the disk fails
   */
  public void read(PaperSink sink) {
    Tally tally = new Tally(sink);
    try {
      reader.read(content, source, tally);
    } catch (TruncatedInputException e) {
      tally.rejected(
          new Rejection(
              source,
              "line " + e.line(),
              "the packed file is cut off or damaged here; get it again. What comes before was"
                  + " read"));
    } catch (IOException e) {
      throw unreadable(source, e);
    }
    if (!tally.heard) {
      throw new UserException(
          source
              + ": no paper found; it should hold papers as JSON Lines, or titles and abstracts by"
              + " turns with blank lines between");
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private static InputStream file(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new UserException(name + ": is a directory; name the files in it");
      }
      if (!Files.exists(path)) {
        throw new UserException(name + ": no such file; check the path");
      }
      return Files.newInputStream(path);
    } catch (AccessDeniedException e) {
      throw new UserException(name + ": may not be read; check its permissions", e);
    } catch (IOException | InvalidPathException e) {
      throw unreadable(name, e);
    }
  }

  private static long sizeOf(String name) throws IOException {
    Path path = Path.of(name);
    return Files.isRegularFile(path) ? Files.size(path) : -1;
  }

  private InputStream unpack(InputStream bytes) throws IOException {
    PushbackInputStream packed = new PushbackInputStream(new BufferedInputStream(bytes, START), 2);
    byte[] magic = packed.readNBytes(2);
    packed.unread(magic);
    // RFC 1952, section 2.3.1: every gzip member starts with 1F 8B.
    boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
    if (!gzip && magic.length > 0 && source.endsWith(".gz")) {
      throw new UserException(
          source + ": is not packed with gzip, as the name promises; rename it or get it again");
    }
    return gzip ? new GZIPInputStream(packed, START) : packed;
  }

  /** A packed file may be cut before the first {@link #START} bytes: those before the cut count. */
  private static byte[] start(InputStream text) throws IOException {
    byte[] start = new byte[START];
    int length = 0;
    try {
      for (int n = 0; n >= 0 && length < START; n = text.read(start, length, START - length)) {
        length += n;
      }
    } catch (EOFException | ZipException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(start, length);
  }

  private static UserException unreadable(String source, Exception cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new UserException(source + ": cannot be read (" + reason + "); get it again", cause);
  }

  private static InputStream uncloseable(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // standard input belongs to whoever called
      }
    };
  }

  private static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // the failure that led here says more
    }
  }

  /** Whether the sink has heard anything. */
  private static final class Tally implements PaperSink {
    private final PaperSink next;
    private boolean heard;

    Tally(PaperSink next) {
      this.next = next;
    }

    @Override
    public void paper(Paper paper) {
      heard = true;
      next.paper(paper);
    }

    @Override
    public void paper(Paper paper, String source, String position) {
      heard = true;
      next.paper(paper, source, position);
    }

    @Override
    public void rejected(Rejection rejection) {
      heard = true;
      next.rejected(rejection);
    }
  }
}
