package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Frames;
import app.spotwright.media.Resolution;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How frames of premultiplied BGRA are written one after the other.
 *
 * @param size of every frame
 * @param timed whether each frame says when it is shown, so that one that changes nothing can be
 *     left out; such a stream is an IVF file of uncompressed pictures
 */
record FrameStream(Resolution size, boolean timed) {
  /** Frames that FFmpeg reads ahead; its own choice, eight, is 66 MB of full HD. */
  private static final int QUEUE = 1;

  private static final int HEADER = 32;
  private static final int FRAME_HEADER = 12;

  void describe(Arguments arguments, String url) {
    if (timed) {
      arguments.words("-f ivf -c:v rawvideo");
    } else {
      arguments
          .words("-f rawvideo -pixel_format bgra -framerate " + Frames.PER_SECOND)
          .words("-video_size " + size.width() + "x" + size.height());
    }
    arguments.words("-probesize 32 -thread_queue_size " + QUEUE).word("-i").word(url);
  }

  /** What comes before all frames. */
  ByteBuffer header() {
    if (!timed) {
      return ByteBuffer.allocate(0);
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("DKIF")).putShort((short) 0).putShort((short) HEADER).put(ascii("BGRA"));
    header.putShort((short) size.width()).putShort((short) size.height());
    header.putInt(Frames.PER_SECOND).putInt(1);
    return header.rewind();
  }

  /** What comes before a frame that is shown from {@code time}, in frames, on. */
  ByteBuffer header(int time) {
    if (!timed) {
      return ByteBuffer.allocate(0);
    }
    ByteBuffer header = ByteBuffer.allocate(FRAME_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    return header.putInt((int) size.bgraBytes()).putLong(time).flip();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
