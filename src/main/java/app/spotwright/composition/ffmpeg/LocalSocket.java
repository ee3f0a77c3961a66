package app.spotwright.composition.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place where one process calls this one and raw frames pass. A socket, not a pipe: off-heap
 * memory is handed to the kernel as it is, for 40 % of a pipe's processor time. Thread-safe.
 */
final class LocalSocket implements AutoCloseable {
  private static final int BUFFER = 1 << 20;

  private final Path folder;
  private final UnixDomainSocketAddress address;
  private final ServerSocketChannel server;

  LocalSocket() throws IOException {
    folder = Files.createTempDirectory("spot");
    address = UnixDomainSocketAddress.of(folder.resolve("f"));
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    boolean bound = false;
    try {
      server.bind(address, 1);
      bound = true;
    } finally {
      if (!bound) {
        close(); // for one, a folder whose name is too long for an address
      }
    }
  }

  /** Where FFmpeg finds it. */
  String url() {
    return "unix:" + address.getPath();
  }

  /** Stops waiting once that process has ended: nobody will call any more. */
  void expect(FfmpegProcess process) {
    process.onExit(this::stop);
  }

  /**
   * Waits until the process calls.
   *
   * @throws IOException if it ended without calling
   */
  SocketChannel accept() throws IOException {
    SocketChannel channel = server.accept();
    removeAddress(); // connected, so that a crash from here on leaves no file
    channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
    channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
    return channel;
  }

  /** Whoever waits in {@link #accept} gets an exception. */
  void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    removeAddress();
  }

  private void removeAddress() throws IOException {
    Files.deleteIfExists(address.getPath());
    Files.deleteIfExists(folder);
  }
}
