package org.papergraph.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes taken from a stream; another thread may ask, for a progress bar. */
final class CountingStream extends FilterInputStream {
  private volatile long count;

  CountingStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    add(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int some = super.read(bytes, offset, length);
    add(Math.max(0, some));
    return some;
  }

  @Override
  public long skip(long wish) throws IOException {
    long skipped = super.skip(wish);
    add(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  // One thread reads and writes the count; volatile is for those who look on.
  @SuppressWarnings("NonAtomicOperationOnVolatileField")
  private void add(long bytes) {
    count = count + bytes;
  }
}
