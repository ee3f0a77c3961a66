package app.spotwright.composition.ffmpeg;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Raw frames on their way into FFmpeg, a few at a time, so that drawing the next one and encoding
 * the last one go on together. A socket, not a pipe: off-heap memory is handed to the kernel as it
 * is, for 40 % of a pipe's processor time. Filled by one thread, which also closes it.
 */
final class FrameInlet implements AutoCloseable {
  private static final int FRAMES = 3;
  private static final int SOCKET_BUFFER = 1 << 20;

  private final FrameStream stream;
  private final Path folder;
  private final UnixDomainSocketAddress address;
  private final ServerSocketChannel server;
  private final Arena arena = Arena.ofShared();
  private final BlockingQueue<MemorySegment> empty = new ArrayBlockingQueue<>(FRAMES);
  private final BlockingQueue<Sent> full = new ArrayBlockingQueue<>(FRAMES + 1);
  private final Thread writer;
  private volatile boolean broken;

  /** A frame on its way, or the end of all where there are no pixels. */
  private record Sent(MemorySegment pixels, int time) {
    static final Sent END = new Sent(MemorySegment.NULL, 0);
  }

  FrameInlet(FrameStream stream) throws IOException {
    this.stream = stream;
    folder = Files.createTempDirectory("spot");
    address = UnixDomainSocketAddress.of(folder.resolve("f"));
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(address, 1);
    for (int i = 0; i < FRAMES; i++) {
      empty.add(arena.allocate(stream.size().bgraBytes(), 64));
    }
    writer = Thread.ofPlatform().daemon().name("frame-inlet").unstarted(this::write);
  }

  /** The input's part of the command line. */
  void describe(Arguments arguments) {
    stream.describe(arguments, "unix:" + address.getPath());
  }

  /** Begins to write to that process, which has this inlet among its inputs. */
  void feed(FfmpegProcess process) {
    process.onExit(this::stop);
    writer.start();
  }

  /** Room for the next frame; waits until there is some. Null once nobody reads any more. */
  @Nullable MemorySegment room() throws InterruptedException {
    MemorySegment frame = empty.take();
    return broken || frame.equals(MemorySegment.NULL) ? null : frame;
  }

  /**
   * Sends what {@link #room} gave.
   *
   * @param time frame of the stream from which on it is shown
   */
  void send(MemorySegment frame, int time) throws InterruptedException {
    full.put(new Sent(frame, time));
  }

  /** Waits until all that was sent has been read, and ends the stream. */
  void end() throws InterruptedException {
    full.put(Sent.END);
    writer.join();
  }

  @Override
  public void close() throws IOException {
    writer.interrupt();
    stop();
    joinWriter();
    arena.close();
    removeAddress();
  }

  private void removeAddress() throws IOException {
    Files.deleteIfExists(address.getPath());
    Files.deleteIfExists(folder);
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

  private void stop() {
    try {
      server.close();
    } catch (IOException e) {
      broken = true;
    }
  }

  private void write() {
    try {
      try (SocketChannel channel = server.accept()) {
        removeAddress(); // connected, so that a crash from here on leaves no file
        channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER);
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
    write(channel, stream.header());
    Sent frame = full.take();
    while (frame != Sent.END) {
      write(channel, stream.header(frame.time()));
      write(channel, frame.pixels().asByteBuffer());
      empty.put(frame.pixels());
      frame = full.take();
    }
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Nobody reads any more: whoever waits for room is told so, what is still sent is dropped. */
  private void drain() throws InterruptedException {
    empty.clear();
    empty.put(MemorySegment.NULL);
    while (full.take() != Sent.END) {}
  }
}
