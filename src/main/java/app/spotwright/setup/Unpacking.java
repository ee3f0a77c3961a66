package app.spotwright.setup;

import app.spotwright.media.Fingerprint;
import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Part;
import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.Catalogue.TargetFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * From archives to the files of a source. Each archive is read once, each part written straight to
 * its place in its file, whatever order the archives have them in.
 */
final class Unpacking {
  private static final int BUFFER = 1 << 16;

  private record Place(Path file, long offset, long bytes) {}

  private final Source source;
  private final Path folder;
  private final byte[] buffer = new byte[BUFFER];

  /**
   * An unpacking into an empty folder.
   *
   * @param folder exists and is empty
   */
  Unpacking(Source source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /** Takes over what the source needs of one package. */
  void add(NpmPackage npmPackage, Path archive) throws IOException {
    Map<String, Place> places = places(npmPackage.name());
    try (Tarball tarball = new Tarball(archive)) {
      while (!places.isEmpty() && tarball.next()) {
        Place place = places.remove(tarball.name());
        if (place != null) {
          copy(tarball, place);
        }
      }
    }
    if (!places.isEmpty()) {
      throw new FetchFailure(
          "%s lacks %s".formatted(npmPackage.archive(), places.keySet().iterator().next()));
    }
  }

  /**
   * Makes sure that every file is the one that the catalogue promises, and makes them durable.
   *
   * @throws FetchFailure naming the file that is not
   */
  void check() throws IOException {
    for (TargetFile file : source.files()) {
      Path path = folder.resolve(file.path());
      if (!fingerprint(path).equals(file.sha256())) {
        throw new FetchFailure("%s is not what it should be (SHA-256)".formatted(file.path()));
      }
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  static Fingerprint fingerprint(Path file) throws IOException {
    MessageDigest digest = Fingerprint.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      while (in.read(buffer) >= 0) {
        // reading is what feeds the digest
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  private Map<String, Place> places(String npmPackage) {
    Map<String, Place> places = new HashMap<>();
    for (TargetFile file : source.files()) {
      long offset = 0;
      for (Part part : file.parts()) {
        if (part.npmPackage().equals(npmPackage)) {
          places.put(part.entry(), new Place(folder.resolve(file.path()), offset, part.bytes()));
        }
        offset += part.bytes();
      }
    }
    return places;
  }

  private void copy(Tarball tarball, Place place) throws IOException {
    if (tarball.size() != place.bytes) {
      throw new FetchFailure(
          "%s has %d bytes, not %d".formatted(tarball.name(), tarball.size(), place.bytes));
    }
    Files.createDirectories(place.file.getParent());
    try (FileChannel channel =
        FileChannel.open(place.file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.position(place.offset);
      for (int count = tarball.read(buffer); count >= 0; count = tarball.read(buffer)) {
        ByteBuffer piece = ByteBuffer.wrap(buffer, 0, count);
        while (piece.hasRemaining()) {
          channel.write(piece);
        }
      }
    }
  }
}
