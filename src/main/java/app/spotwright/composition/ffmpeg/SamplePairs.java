package app.spotwright.composition.ffmpeg;

import java.lang.foreign.MemorySegment;

/**
 * Arithmetic on rows of samples, two in each 16-bit number: products of a sample and 256 just fit,
 * and the virtual machine calculates with 16 or 32 such numbers at once where it would take bytes
 * one by one. For rows up to some length; not thread-safe.
 */
final class SamplePairs {
  private static final int SAMPLE = 0xFF;
  private static final int ODD = 0xFF00;
  private static final int HALF = 128;

  /** The whole, as a share. */
  private static final int ALL = 256;

  private final int length;
  private final char[] pairs;
  private final char[] others;
  private final char[] even;
  private final char[] odd;
  private final MemorySegment pairBytes;
  private final MemorySegment otherBytes;

  /**
   * @param length most samples of a row
   */
  SamplePairs(int length) {
    this.length = length;
    int most = length + 1 >> 1;
    pairs = new char[most];
    others = new char[most];
    even = new char[most];
    odd = new char[most];
    pairBytes = MemorySegment.ofArray(pairs);
    otherBytes = MemorySegment.ofArray(others);
  }

  /** Lays a row over a frame. */
  void lay(SampleRow row, MemorySegment yuv) {
    int count = row.count;
    if (count > 0) {
      MemorySegment.copy(yuv, row.at, pairBytes, 0, count);
      int most = count + 1 >> 1;
      layEven(row.evenOver, row.evenShare, most);
      layOdd(row.oddOver, row.oddShare, most);
      join(most);
      MemorySegment.copy(pairBytes, 0, yuv, row.at, count);
    }
  }

  /**
   * Mixes another frame into a frame of the same size.
   *
   * @param share of the other one, 0 to 1; at both ends the frame is the one or the other to the
   *     bit
   */
  void mix(MemorySegment other, double share, MemorySegment yuv) {
    int of256 = (int) Math.round(ALL * share);
    long bytes = yuv.byteSize();
    for (long at = 0; at < bytes; at += length) {
      int count = (int) Math.min(length, bytes - at);
      MemorySegment.copy(yuv, at, pairBytes, 0, count);
      MemorySegment.copy(other, at, otherBytes, 0, count);
      mix(of256, count + 1 >> 1);
      join(count + 1 >> 1);
      MemorySegment.copy(pairBytes, 0, yuv, at, count);
    }
  }

  private void layEven(char[] over, char[] share, int count) {
    for (int i = 0; i < count; i++) {
      even[i] = (char) (over[i] + share[i] * (pairs[i] & SAMPLE));
    }
  }

  private void layOdd(char[] over, char[] share, int count) {
    for (int i = 0; i < count; i++) {
      odd[i] = (char) (over[i] + share[i] * (pairs[i] >>> 8));
    }
  }

  private void mix(int share, int count) {
    int rest = ALL - share;
    for (int i = 0; i < count; i++) {
      even[i] = (char) ((pairs[i] & SAMPLE) * rest + (others[i] & SAMPLE) * share + HALF);
    }
    for (int i = 0; i < count; i++) {
      odd[i] = (char) ((pairs[i] >>> 8) * rest + (others[i] >>> 8) * share + HALF);
    }
  }

  private void join(int count) {
    for (int i = 0; i < count; i++) {
      pairs[i] = (char) (even[i] >>> 8 | odd[i] & ODD);
    }
  }
}
