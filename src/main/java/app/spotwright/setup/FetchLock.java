package app.spotwright.setup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one fetch at a time run on this machine. Closed by the thread that took it. */
final class FetchLock implements AutoCloseable {
  /** A file lock belongs to the whole process, so its threads need one more. */
  private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

  private final FileChannel channel;

  private FetchLock(FileChannel channel) {
    this.channel = channel;
  }

  static FetchLock take(Path file, FetchProgress progress)
      throws IOException, InterruptedException {
    if (!THIS_PROCESS.tryLock()) {
      progress.waiting();
      THIS_PROCESS.lockInterruptibly();
    }
    FileChannel channel = null;
    boolean held = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        progress.waiting();
        channel.lock();
      }
      held = true;
      return new FetchLock(channel);
    } catch (FileLockInterruptionException e) {
      throw (InterruptedException) new InterruptedException().initCause(e);
    } finally {
      if (!held) {
        THIS_PROCESS.unlock();
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      THIS_PROCESS.unlock();
    }
  }
}
