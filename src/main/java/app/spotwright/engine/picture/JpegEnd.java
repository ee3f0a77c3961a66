package app.spotwright.engine.picture;

/**
 * Whether a JPEG file is whole. Decoders show a progressive file that is cut off as a blurred or
 * half-grey picture without a word, so its end marker is looked for instead (ITU-T T.81, annex B).
 */
final class JpegEnd {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  private JpegEnd() {}

  static boolean isReached(byte[] file) {
    int at = 2;
    while (at + 1 < file.length) {
      int marker = file[at] == -1 ? file[at + 1] & 0xFF : 0;
      if (marker == END_OF_IMAGE) {
        return true;
      }
      if (marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD8) {
        at++;
      } else if (at + 3 >= file.length) {
        return false;
      } else {
        at += 2 + Math.max(2, (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        if (marker == START_OF_SCAN) {
          at = nextMarker(file, at);
        }
      }
    }
    return false;
  }

  /** Coded data hides no marker: a byte of 255 in it is followed by 0, or by a restart marker. */
  private static int nextMarker(byte[] file, int from) {
    int at = from;
    while (at + 1 < file.length) {
      int marker = file[at] == -1 ? file[at + 1] & 0xFF : 0;
      if (marker > 0x01 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7)) {
        break;
      }
      at++;
    }
    return at;
  }
}
