package org.papergraph.reader;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * Splits bytes into lines and decodes each strictly on its own, so that one damaged line costs one
 * record. {@code BufferedReader} would put U+FFFD in its place and nobody would know.
 */
final class LineReader {
  /** No abstract is nearly as long; a file without line ends must not fill the memory. */
  static final int MAX_BYTES = 16 << 20;

  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private long number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * The next line, or null at the end.
   *
   * @throws TruncatedInputException if a compressed input ends before its end; the cut line is not
   *     delivered, as nobody can know how it went on
   */
  TextLine next() throws IOException {
    if (start == end && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (start < end || fill())) {
      int from = start;
      while (start < end && buffer[start] != '\n') {
        start++;
      }
      ended = start < end;
      tooLong |= line.size() + start - from > MAX_BYTES;
      if (!tooLong) {
        line.write(buffer, from, start - from);
      }
      if (ended) {
        start++;
      }
    }
    return tooLong
        ? new TextLine(number, "", "longer than 16 MiB; put each paper on its own line")
        : decode(line.toByteArray());
  }

  private boolean fill() throws IOException {
    try {
      start = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    } catch (EOFException | ZipException e) {
      throw new TruncatedInputException(number, e);
    }
  }

  private TextLine decode(byte[] bytes) {
    int from = number == 1 && startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int to = bytes.length;
    while (to > from && bytes[to - 1] == '\r') {
      to--;
    }
    ByteBuffer line = ByteBuffer.wrap(bytes, from, to - from);
    try {
      return new TextLine(number, StandardCharsets.UTF_8.newDecoder().decode(line).toString(), "");
    } catch (CharacterCodingException e) {
      return new TextLine(number, "", notUtf8(ByteBuffer.wrap(bytes, from, to - from)));
    }
  }

  private static String notUtf8(ByteBuffer line) {
    CharBuffer ignored = CharBuffer.allocate(line.remaining() + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(line, ignored, true);
    int at = line.position();
    return "not UTF-8 at byte %d (0x%02X%s); convert the file, e.g. iconv -f latin1 -t utf-8"
        .formatted(
            at - line.arrayOffset() + 1,
            line.hasRemaining() ? line.get(at) & 0xFF : 0,
            result.isUnderflow() ? ", cut off" : "");
  }

  private static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
