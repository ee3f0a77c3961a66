package app.spotwright.workshop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A lock between processes and threads that is a file while it is held. The operating system lets
 * go of it when its holder dies. Any thread may close it.
 */
public final class FileMutex implements AutoCloseable {
  private static final InHand IN_HAND = new InHand();

  private final Path file;
  private final FileChannel channel;

  private FileMutex(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits for the lock; an interrupt ends the wait. */
  static FileMutex acquire(Path file) throws IOException, InterruptedException {
    IN_HAND.take(file);
    boolean held = false;
    try {
      FileMutex mutex = lock(file);
      held = true;
      return mutex;
    } finally {
      if (!held) {
        IN_HAND.putDown(file);
      }
    }
  }

  /**
   * The lock if nobody, of this process or another, has it.
   *
   * @param file in a folder that is there; known within a process by its path
   * @throws IOException if the file system refuses
   */
  public static Optional<FileMutex> tryAcquire(Path file) throws IOException {
    if (!IN_HAND.tryTake(file)) {
      return Optional.empty();
    }
    boolean held = false;
    try {
      FileChannel channel = open(file);
      try {
        held = channel.tryLock() != null && stillThere(file, channel);
      } finally {
        if (!held) {
          channel.close();
        }
      }
      return held ? Optional.of(new FileMutex(file, channel)) : Optional.empty();
    } finally {
      if (!held) {
        IN_HAND.putDown(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file); // first, so that nobody can lock a file that is about to vanish
      channel.close();
    } finally {
      IN_HAND.putDown(file);
    }
  }

  private static FileMutex lock(Path file) throws IOException, InterruptedException {
    while (true) {
      FileChannel channel = open(file);
      boolean held = false;
      try {
        channel.lock();
        held = stillThere(file, channel);
        if (held) {
          return new FileMutex(file, channel);
        }
      } catch (FileLockInterruptionException | ClosedByInterruptException e) {
        throw (InterruptedException) new InterruptedException("waiting for " + file).initCause(e);
      } finally {
        if (!held) {
          channel.close(); // failed, or the one before us removed the file that we were waiting for
        }
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Whether the locked file is still the one that its name leads to: a mark made through it must be
   * seen there.
   */
  private static boolean stillThere(Path file, FileChannel channel) throws IOException {
    long mark = channel.size() + 1;
    channel.write(ByteBuffer.allocate(1), mark - 1);
    try {
      return Files.size(file) == mark;
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
