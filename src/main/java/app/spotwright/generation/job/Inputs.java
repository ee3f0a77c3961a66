package app.spotwright.generation.job;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.ProductImage;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.Order;
import app.spotwright.generation.Photo;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run is made from: the uploads, copied out of the store into the run's folder, and the
 * order that names them. A document that is kept names them relative to that folder, so that it can
 * be made again from the same uploads, wherever that is.
 */
final class Inputs {
  private static final Colour ANY = new Colour(0);
  private final Path folder;

  /**
   * @param folder of the run, made if need be
   */
  Inputs(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Whether a request can be made as it stands.
   *
   * @throws RefusedOrder if not; says what is missing
   */
  static void require(AdRequest request) throws RefusedOrder {
    if (request.photos().isEmpty()) {
      throw new RefusedOrder("There is no photo of the product yet; add one.");
    }
    if (request.brand().isBlank()) {
      throw new RefusedOrder("The brand has no name yet; write it.");
    }
    if (request.formats().isEmpty()) {
      throw new RefusedOrder("No format is chosen; choose at least one.");
    }
    try {
      List<Colour> colours = colours(request);
      new BrandSnapshot(
          request.brand(),
          new Palette(colours.isEmpty() ? List.of(ANY) : colours),
          List.of(),
          null);
      brief(request);
    } catch (IllegalArgumentException e) {
      throw new RefusedOrder("The ad cannot be made as it stands: " + e.getMessage());
    }
  }

  /**
   * Copies the uploads and gives the order.
   *
   * @throws LostUpload if one is not there any more
   */
  Order order(Ads.Source source, MediaStore store)
      throws IOException, InterruptedException, LostUpload {
    Files.createDirectories(folder);
    for (Upload upload : uploads(source.request())) {
      try {
        store.copyTo(new MediaKey(upload.key()), file(upload));
      } catch (NoSuchFileException e) {
        throw new LostUpload(upload.name());
      }
    }
    AdDocument document = source.document();
    return document == null
        ? order(source.request())
        : new Order.WrittenAd(document, folder, List.of(), false);
  }

  private Order order(AdRequest request) {
    Upload logo = request.logo();
    return new Order.NewAd(
        request.photos().stream().map(photo -> new Photo(file(photo), photo.cutout())).toList(),
        logo == null ? null : file(logo),
        request.brand(),
        colours(request),
        brief(request),
        request.formats(),
        request.seed(),
        request.voice(),
        request.music(),
        request.captions(),
        request.aiLabel(),
        false);
  }

  /** The same document with its files relative to the folder. */
  AdDocument portable(AdDocument document) {
    BrandSnapshot brand = document.brand();
    List<ProductImage> products = new ArrayList<>();
    for (ProductImage image : brand.products()) {
      products.add(new ProductImage(relative(image.file()), image.content(), image.cutout()));
    }
    LogoImage logo = brand.logo();
    return document.with(
        new BrandSnapshot(
            brand.name(),
            brand.palette(),
            products,
            logo == null ? null : new LogoImage(relative(logo.file()), logo.content())),
        document.scenes());
  }

  /** A message with the names that people know in the place of files that they do not. */
  String readable(AdRequest request, String message) {
    String words = message;
    for (Upload upload : uploads(request)) {
      words = words.replace(file(upload).toString(), upload.name());
      words = words.replace(new MediaKey(upload.key()).fileName(), upload.name());
    }
    return words;
  }

  private static List<Upload> uploads(AdRequest request) {
    return Stream.concat(request.photos().stream(), Stream.ofNullable(request.logo()))
        .distinct()
        .toList();
  }

  private Path file(Upload upload) {
    return folder.resolve(new MediaKey(upload.key()).fileName());
  }

  private String relative(String file) {
    Path absolute = folder.resolve(file).normalize();
    return absolute.startsWith(folder) ? folder.relativize(absolute).toString() : file;
  }

  private static List<Colour> colours(AdRequest request) {
    return request.colours().stream().map(Colour::parse).toList();
  }

  private static Brief brief(AdRequest request) {
    return new Brief(
        request.text(),
        request.seconds(),
        request.framework(),
        request.tone(),
        request.callToAction(),
        Locale.ENGLISH);
  }

  /** An upload that an ad needs is not in the store any more. */
  static final class LostUpload extends Exception {
    private static final long serialVersionUID = 1L;

    LostUpload(String name) {
      super("the file '%s' is not there any more; upload it again".formatted(name));
    }
  }
}
