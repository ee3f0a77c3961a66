package app.spotwright.workshop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** The few file operations that have to be done in the right order to survive a crash. */
final class Disk {
  private Disk() {}

  /** Makes a folder and all in it durable, then gives it its final name in one step. */
  static void publish(Path made, Path parent, String name) throws IOException {
    try (Stream<Path> all = Files.walk(made)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        sync(path);
      }
    }
    Files.createDirectories(parent);
    Files.move(made, parent.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    sync(parent);
  }

  /** Removes a folder with everything in it; nothing happens where there is none. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // somebody else removes the same folder
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            if (e != null) {
              throw e;
            }
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void sync(Path path) throws IOException {
    var mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}
