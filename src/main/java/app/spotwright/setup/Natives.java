package app.spotwright.setup;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The engine's native libraries, unpacked once into the home. Left to themselves they would unpack
 * into the system's temporary folder: one of them anew at every start, the other where any user of
 * the machine could have put a library of the same name first.
 */
public enum Natives {
  /** Draws. */
  SKIA("skija.library.path", "io/github/humbleui/skija/linux/x64/", List.of("libskija.so")),
  /** Runs networks. */
  ONNX_RUNTIME(
      "onnxruntime.native.path",
      "ai/onnxruntime/native/linux-x64/",
      List.of("libonnxruntime.so", "libonnxruntime4j_jni.so"));

  private final String property;
  private final String resources;
  private final List<String> files;

  Natives(String property, String resources, List<String> files) {
    this.property = property;
    this.resources = resources;
    this.files = List.copyOf(files);
  }

  /**
   * Unpacks all of them where they are not yet and has them loaded from there, in this process.
   * Must come before the first use of the engine. What the user has set is left alone.
   */
  public static void unpack(Home home) throws IOException {
    for (Natives library : values()) {
      if (System.getProperty(library.property) == null) {
        library.unpackInto(home.natives());
      }
    }
  }

  private void unpackInto(Path folder) throws IOException {
    for (String file : files) {
      URL resource = Natives.class.getClassLoader().getResource(resources + file);
      if (resource == null || !(resource.openConnection() instanceof JarURLConnection jar)) {
        return; // another kind of machine or packaging: the library knows best
      }
      Path own = folder.resolve(name(jar));
      Path target = own.resolve(file);
      if (!Files.exists(target)) {
        Files.createDirectories(own);
        unpack(jar, target);
      }
      System.setProperty(property, own.toString());
    }
  }

  /** The jar that a library comes from carries its version in its name. */
  private static String name(JarURLConnection jar) {
    String path = jar.getJarFileURL().getPath();
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
  }

  private static void unpack(JarURLConnection jar, Path target) throws IOException {
    Path unfinished = Files.createTempFile(target.getParent(), "unfinished", ".so");
    try {
      try (InputStream content = jar.getInputStream()) {
        Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
      }
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
