package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Frames;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Raw frames ({@link Yuv420}) on their way into FFmpeg, a few at a time, so that drawing the next
 * one and encoding the last one go on together. Filled by one thread, which also closes it.
 */
final class FrameInlet implements AutoCloseable {
  private static final int FRAMES = 3;

  /** Frames that FFmpeg reads ahead; its own choice, eight, is 25 MB of full HD. */
  private static final int QUEUE = 1;

  private final Resolution size;
  private final LocalSocket socket = new LocalSocket();
  private final Arena arena = Arena.ofShared();
  private final BlockingQueue<MemorySegment> empty = new ArrayBlockingQueue<>(FRAMES);
  private final BlockingQueue<MemorySegment> full = new ArrayBlockingQueue<>(FRAMES + 1);
  private final Thread writer;
  private volatile boolean broken;

  FrameInlet(Resolution size) throws IOException {
    this.size = size;
    for (int i = 0; i < FRAMES; i++) {
      empty.add(arena.allocate(Yuv420.bytes(size), 64));
    }
    writer = Thread.ofPlatform().daemon().name("frame-inlet").unstarted(this::write);
  }

  /** The input's part of the command line. */
  void describe(Arguments arguments) {
    arguments
        .words("-f rawvideo -pixel_format yuv420p -framerate " + Frames.PER_SECOND)
        .words("-video_size " + size.width() + "x" + size.height())
        .words("-probesize 32 -thread_queue_size " + QUEUE)
        .word("-i")
        .word(socket.url());
  }

  /** Begins to write to that process, which has this inlet among its inputs. */
  void feed(FfmpegProcess process) {
    socket.expect(process);
    writer.start();
  }

  /** Room for the next frame; waits until there is some. Null once nobody reads any more. */
  @Nullable MemorySegment room() throws InterruptedException {
    MemorySegment frame = empty.take();
    return broken || frame.equals(MemorySegment.NULL) ? null : frame;
  }

  /** Sends what {@link #room} gave. */
  void send(MemorySegment frame) throws InterruptedException {
    full.put(frame);
  }

  /** Waits until all that was sent has been read, and ends the stream. */
  void end() throws InterruptedException {
    full.put(MemorySegment.NULL);
    writer.join();
  }

  @Override
  public void close() throws IOException {
    writer.interrupt();
    socket.stop();
    joinWriter();
    arena.close();
    socket.close();
  }

  private void joinWriter() {
    boolean interrupted = false;
    while (true) {
      try {
        writer.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      try (SocketChannel channel = socket.accept()) {
        pump(channel);
      } catch (IOException e) {
        broken = true;
        drain();
      }
    } catch (InterruptedException e) {
      broken = true;
    }
  }

  private void pump(SocketChannel channel) throws IOException, InterruptedException {
    MemorySegment frame = full.take();
    while (!frame.equals(MemorySegment.NULL)) {
      ByteBuffer bytes = frame.asByteBuffer();
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      empty.put(frame);
      frame = full.take();
    }
  }

  /** Nobody reads any more: whoever waits for room is told so, what is still sent is dropped. */
  private void drain() throws InterruptedException {
    empty.clear();
    empty.put(MemorySegment.NULL);
    while (!full.take().equals(MemorySegment.NULL)) {}
  }
}
