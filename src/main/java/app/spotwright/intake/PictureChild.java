package app.spotwright.intake;

import app.spotwright.engine.picture.DamagedPicture;
import app.spotwright.engine.picture.PictureDecoder;
import app.spotwright.media.Picture;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * The other end of {@link PictureProcess}: a file comes in through standard input, its pixels or a
 * word on what is wrong go out through standard output.
 */
final class PictureChild {
  static final int PICTURE = 0;
  static final int DAMAGED = 1;
  private static final int TOO_LATE = 3;

  private PictureChild() {}

  /**
   * @param arguments most pixels, longest side, milliseconds
   */
  static void main(String[] arguments) throws IOException {
    endAfter(Duration.ofMillis(Long.parseLong(arguments[2])));
    byte[] file;
    try (var in = new FileInputStream(FileDescriptor.in)) {
      file = in.readAllBytes();
    }
    try (var out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      answer(file, Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), out);
    }
  }

  private static void answer(byte[] file, long pixels, int side, DataOutputStream out)
      throws IOException {
    try {
      Picture picture = PictureDecoder.decode(file, pixels, side);
      out.writeByte(PICTURE);
      out.writeInt(picture.width());
      out.writeInt(picture.height());
      out.write(picture.rgba());
    } catch (DamagedPicture e) {
      out.writeByte(DAMAGED);
      out.writeUTF(e.damage().name());
      out.writeUTF(String.valueOf(e.getMessage()));
    }
  }

  /** Ends even if whoever started it is gone and cannot. */
  private static void endAfter(Duration limit) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            Thread.sleep(limit);
          } catch (InterruptedException e) {
            return;
          }
          Runtime.getRuntime().halt(TOO_LATE);
        });
  }
}
