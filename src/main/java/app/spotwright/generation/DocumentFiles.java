package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Footage;
import app.spotwright.ad.ImageFile;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.PlacedOverlay;
import app.spotwright.ad.ProductImage;
import app.spotwright.ad.Scene;
import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a given document and writes into it where they are now and what is in them, so
 * that the document may be kept in another folder than the one that it came from.
 */
final class DocumentFiles {
  /** What is larger is no picture that the intake would take; nobody waits for its fingerprint. */
  private static final long LARGEST_PICTURE = 500_000_000;

  private final Path folder;
  private final ImageSearch search;

  /**
   * @param folder where relative file names of the document start
   * @param places files or folders of which somebody says that a moved picture is there
   */
  DocumentFiles(Path folder, List<Path> places) {
    this.folder = folder;
    search = new ImageSearch(folder, places);
  }

  AdDocument found(AdDocument document) throws MissingPicture, IOException {
    search.requireOwn(document);
    BrandSnapshot brand = document.brand();
    List<ProductImage> products = new ArrayList<>();
    for (ProductImage image : brand.products()) {
      Path file = search.find(image);
      products.add(new ProductImage(place(file), content(file, image), image.cutout()));
    }
    List<Scene> scenes = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      scenes.add(scene.with(placed(scene), footage(scene.footage())));
    }
    return document.with(
        new BrandSnapshot(brand.name(), brand.palette(), products, logo(brand.logo())), scenes);
  }

  private @Nullable LogoImage logo(@Nullable LogoImage logo) throws MissingPicture, IOException {
    if (logo == null) {
      return null;
    }
    Path file = search.find(logo);
    return new LogoImage(place(file), content(file, logo));
  }

  private List<PlacedOverlay> placed(Scene scene) throws MissingPicture, IOException {
    List<PlacedOverlay> placed = new ArrayList<>();
    for (PlacedOverlay overlay : scene.placed()) {
      if (overlay.shows() instanceof PlacedOverlay.Image image) {
        Path file = search.find(image);
        Fingerprint content = print(file);
        placed.add(
            overlay.showing(
                new PlacedOverlay.Image(place(file), content == null ? image.content() : content)));
      } else {
        placed.add(overlay);
      }
    }
    return placed;
  }

  private @Nullable Footage footage(@Nullable Footage footage) {
    return footage == null ? null : new Footage(place(folder.resolve(footage.file())));
  }

  private static Fingerprint content(Path file, ImageFile image) throws IOException {
    Fingerprint now = print(file);
    return now == null ? Objects.requireNonNull(image.content()) : now;
  }

  /** Null for what is no readable picture; the intake will say so. */
  private static @Nullable Fingerprint print(Path file) throws IOException {
    boolean picture =
        Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) <= LARGEST_PICTURE;
    return picture ? ImageSearch.fingerprint(file) : null;
  }

  private static String place(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
