package app.spotwright.composition.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The FFmpeg that came with the application. Its files are unpacked once into a cache folder named
 * after their content; no library of it is ever loaded into this process, whose licence it would
 * change.
 */
final class BundledFfmpeg {
  private static final String FOLDER = "org/bytedeco/ffmpeg/%s-%s-gpl/";
  private static final String JAVA_BINDINGS = "libjni";

  private BundledFfmpeg() {}

  /**
   * The folder with {@code ffmpeg} and {@code ffprobe}, unpacked now if they were not before.
   *
   * @param cache where unpacked files are kept, shared by all processes of the user
   * @return null where the application brings none for this machine
   */
  static @Nullable Path unpack(Path cache) throws IOException {
    String folder = FOLDER.formatted(system(), machine());
    URL resource = BundledFfmpeg.class.getClassLoader().getResource(folder + "ffmpeg");
    if (resource == null || !(resource.openConnection() instanceof JarURLConnection jar)) {
      return null;
    }
    List<JarEntry> entries = entries(jar.getJarFile(), folder);
    Path home = cache.resolve("ffmpeg-" + name(entries));
    if (!Files.exists(home)) {
      Files.createDirectories(cache);
      unpackAlone(jar.getJarFile(), entries, home);
    }
    return home;
  }

  private static void unpackAlone(JarFile jar, List<JarEntry> entries, Path home)
      throws IOException {
    Path lock = home.resolveSibling(home.getFileName() + ".lock");
    Path unfinished = home.resolveSibling(home.getFileName() + ".part");
    synchronized (BundledFfmpeg.class) {
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (Files.exists(home) || !held.isValid()) {
          return;
        }
        delete(unfinished);
        Files.createDirectory(unfinished);
        for (JarEntry entry : entries) {
          unpack(jar, entry, unfinished);
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
    Path file = folder.resolve(fileName(entry));
    try (InputStream content = jar.getInputStream(entry)) {
      Files.copy(content, file);
    }
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<JarEntry> entries(JarFile jar, String folder) {
    List<JarEntry> found = new ArrayList<>();
    jar.stream()
        .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
        .filter(entry -> !fileName(entry).startsWith(JAVA_BINDINGS))
        .sorted(Comparator.comparing(JarEntry::getName))
        .forEach(found::add);
    return found;
  }

  private static String name(List<JarEntry> entries) {
    CRC32 content = new CRC32();
    for (JarEntry entry : entries) {
      content.update(
          "%s %x;".formatted(fileName(entry), entry.getCrc()).getBytes(StandardCharsets.UTF_8));
    }
    return "%08x".formatted(content.getValue());
  }

  private static String fileName(JarEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return "macosx";
    }
    return name.startsWith("windows") ? "windows" : "linux";
  }

  private static String machine() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") ? "arm64" : "x86_64";
  }
}
