package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.ImageFile;
import app.spotwright.ad.LogoImage;
import app.spotwright.generation.MissingPicture.Reason;
import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the picture files of a given document. What lies where the document says is taken, whatever
 * is in it: whoever puts another picture there wants that one. What was moved is known by its
 * content, whatever it is called now.
 */
final class ImageSearch {
  /** No folder is searched further than this, so that a home full of photos costs no time. */
  private static final int MOST_FILES = 500;

  private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".webp");

  private final Path folder;
  private final List<Path> places;
  private final Map<Path, Fingerprint> known = new LinkedHashMap<>();

  /**
   * @param folder where the document lies
   * @param places files or folders of which somebody says that a moved picture is there
   */
  ImageSearch(Path folder, List<Path> places) {
    this.folder = folder;
    this.places = List.copyOf(places);
  }

  /**
   * Refuses a place that is a file and none of the ad's pictures: somebody thinks that it would be
   * used.
   */
  void requireOwn(AdDocument document) throws MissingPicture, IOException {
    Set<@Nullable Fingerprint> own = new HashSet<>();
    images(document).forEach(image -> own.add(image.content()));
    for (Path place : places) {
      if (!Files.exists(place)) {
        throw missing(Reason.NO_PLACE, place, place.toString());
      }
      if (Files.isRegularFile(place) && !own.contains(content(place))) {
        throw missing(Reason.FOREIGN, place, place.toString());
      }
    }
  }

  private static List<ImageFile> images(AdDocument document) {
    List<ImageFile> images = new ArrayList<>(document.brand().products());
    LogoImage logo = document.brand().logo();
    if (logo != null) {
      images.add(logo);
    }
    images.addAll(document.pictures());
    return images;
  }

  /** Where an image is now. */
  Path find(ImageFile image) throws MissingPicture, IOException {
    Path written = folder.resolve(image.file());
    if (Files.exists(written)) {
      return written;
    }
    String name = String.valueOf(written.getFileName());
    Fingerprint wanted = image.content();
    if (wanted == null) {
      throw missing(Reason.NOT_THERE, written, name, written.toString());
    }
    for (Path candidate : candidates(name)) {
      if (wanted.equals(content(candidate))) {
        return candidate;
      }
    }
    throw missing(Reason.MOVED, written, name, written.toString());
  }

  private static MissingPicture missing(Reason reason, Path file, Object... values) {
    return new MissingPicture(String.valueOf(file.getFileName()), reason, values);
  }

  /** Files that may be the one, those of its old name first. */
  private List<Path> candidates(String name) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        files.addAll(pictures(place, name));
      } else {
        files.add(place);
      }
    }
    files.addAll(pictures(folder, name));
    for (Path below : inside(folder)) {
      if (Files.isDirectory(below)) {
        files.addAll(pictures(below, name));
      }
    }
    Path above = folder.toAbsolutePath().normalize().getParent();
    if (above != null) {
      files.addAll(pictures(above, name));
    }
    return List.copyOf(files);
  }

  private static List<Path> pictures(Path folder, String name) throws IOException {
    return inside(folder).stream()
        .filter(file -> called(file, name) || PICTURES.stream().anyMatch(lower(file)::endsWith))
        .filter(Files::isRegularFile)
        .sorted(
            Comparator.comparing((Path file) -> !called(file, name)).thenComparing(file -> file))
        .toList();
  }

  private static boolean called(Path file, String name) {
    return file.endsWith(name);
  }

  private static String lower(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** What lies in a folder; nothing if it may not be looked into. */
  private static List<Path> inside(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    if (!Files.isReadable(folder)) {
      return inside;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        inside.add(entry);
        if (inside.size() == MOST_FILES) {
          break;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return inside;
  }

  private @Nullable Fingerprint content(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      return null;
    }
    Fingerprint content = known.get(file);
    if (content == null) {
      content = fingerprint(file);
      known.put(file, content);
    }
    return content;
  }

  /** Of a file of any size. */
  static Fingerprint fingerprint(Path file) throws IOException {
    var digest = Fingerprint.sha256();
    byte[] buffer = new byte[1 << 16];
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }
}
