package app.spotwright.setup;

import app.spotwright.media.Fingerprint;
import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Part;
import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.Catalogue.TargetFile;
import app.spotwright.setup.VoiceData.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * A small voice in three packages: a model of twelve parts, of which the archives hold the
 * two-digit ones first, and a second source with a smaller model.
 */
final class Packages {
  static final int PART = 3000;
  static final int PARTS = 12;

  final byte[] model = noise(1, PART * PARTS - 700);
  final byte[] smallModel = noise(2, 5000);
  final byte[] heart = noise(3, 2048);
  final byte[] words = "HELLO həlˈO\n".getBytes(StandardCharsets.UTF_8);

  final byte[] first = tarball(modelParts(10, 11), modelParts(0, 6));
  final byte[] second = tarball(modelParts(6, 10), modelParts(11, 12));
  final byte[] rest =
      tarball(Map.of("package/voices/heart.bin", heart), Map.of("package/words.txt", words));
  final byte[] small = tarball(Map.of("package/model.onnx", smallModel));

  Catalogue catalogue() {
    return new Catalogue("tiny-v1", List.of(exact(), small()));
  }

  void offer(PackageServer server) {
    server.offer("model-a/-/model-a-1.0.0.tgz", first);
    server.offer("model-b/-/model-b-1.0.0.tgz", second);
    server.offer("@talk/rest/-/rest-2.0.0.tgz", rest);
    server.offer("small/-/small-1.0.0.tgz", small);
  }

  private Source exact() {
    Part[] parts = new Part[PARTS];
    for (int i = 0; i < PARTS; i++) {
      boolean inFirst = i < 6 || i == 10;
      parts[i] = new Part(inFirst ? "model-a" : "model-b", entry(i), part(i).length);
    }
    return new Source(
        Variant.FP32,
        List.of(
            npmPackage("model-a", "1.0.0", first),
            npmPackage("model-b", "1.0.0", second),
            npmPackage("@talk/rest", "2.0.0", rest)),
        List.of(
            new TargetFile("model.onnx", Fingerprint.of(model), List.of(parts)),
            file("voices/heart.bin", heart, "@talk/rest", "package/voices/heart.bin"),
            file("en-us.txt", words, "@talk/rest", "package/words.txt")));
  }

  private Source small() {
    return new Source(
        Variant.INT8,
        List.of(npmPackage("small", "1.0.0", small), npmPackage("@talk/rest", "2.0.0", rest)),
        List.of(
            file("model.onnx", smallModel, "small", "package/model.onnx"),
            file("voices/heart.bin", heart, "@talk/rest", "package/voices/heart.bin"),
            file("en-us.txt", words, "@talk/rest", "package/words.txt")));
  }

  private static NpmPackage npmPackage(String name, String version, byte[] archive) {
    return new NpmPackage(name, version, archive.length, Fingerprint.of(archive));
  }

  private static TargetFile file(String path, byte[] content, String npmPackage, String entry) {
    return new TargetFile(
        path, Fingerprint.of(content), List.of(new Part(npmPackage, entry, content.length)));
  }

  private Map<String, byte[]> modelParts(int from, int to) {
    Map<String, byte[]> parts = new java.util.TreeMap<>();
    for (int i = from; i < to; i++) {
      parts.put(entry(i), part(i));
    }
    return parts;
  }

  private static String entry(int part) {
    return "package/model.part%d.bin".formatted(part);
  }

  private byte[] part(int index) {
    return Arrays.copyOfRange(model, index * PART, Math.min(model.length, (index + 1) * PART));
  }

  private static byte[] noise(long seed, int length) {
    byte[] noise = new byte[length];
    new SplittableRandom(seed).nextBytes(noise);
    return noise;
  }

  @SafeVarargs
  static byte[] tarball(Map<String, byte[]>... groups) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(archive)) {
      for (Map<String, byte[]> group : groups) {
        for (Map.Entry<String, byte[]> file : group.entrySet()) {
          out.write(header(file.getKey(), file.getValue().length));
          out.write(file.getValue());
          out.write(new byte[-file.getValue().length & 511]);
        }
      }
      out.write(new byte[1024]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return archive.toByteArray();
  }

  private static byte[] header(String name, int size) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 124, "%011o".formatted(size));
    header[156] = '0';
    put(header, 257, "ustar");
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
