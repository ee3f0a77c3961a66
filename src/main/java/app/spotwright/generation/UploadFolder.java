package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.ProductImage;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A folder with the uploads that an ad is made from, copied out of the store. */
public final class UploadFolder {
  private final Path folder;

  /**
   * @param folder made if need be
   */
  public UploadFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Copies what a request names: its photos and the logo.
   *
   * @param workspace whose they are; what lies elsewhere is not there for it
   * @throws LostUpload if one is not there any more
   */
  public void copy(UUID workspace, AdRequest request, MediaStore store)
      throws IOException, LostUpload {
    Files.createDirectories(folder);
    for (Upload upload : request.uploads()) {
      copy(workspace, upload, store);
    }
  }

  /**
   * Copies one upload.
   *
   * @param workspace whose it is; what lies elsewhere is not there for it
   * @return where it lies now
   * @throws LostUpload if it is not there any more
   */
  public Path copy(UUID workspace, Upload upload, MediaStore store) throws IOException, LostUpload {
    if (!MediaKey.isIn(workspace, upload.key())) {
      throw new LostUpload(upload.name());
    }
    Files.createDirectories(folder);
    try {
      store.copyTo(new MediaKey(upload.key()), file(upload));
    } catch (NoSuchFileException e) {
      throw new LostUpload(upload.name());
    }
    return file(upload);
  }

  /** Absolute, without dots. */
  public Path path() {
    return folder;
  }

  /** Where an upload lies once it is copied. */
  public Path file(Upload upload) {
    return folder.resolve(new MediaKey(upload.key()).fileName());
  }

  /**
   * The same document with its files relative to the folder, so that it can be made from the same
   * uploads wherever they are copied to.
   */
  public AdDocument portable(AdDocument document) {
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

  private String relative(String file) {
    Path absolute = folder.resolve(file).normalize();
    return absolute.startsWith(folder) ? folder.relativize(absolute).toString() : file;
  }

  /** The same with the names that people know in the place of files that they do not. */
  public static Unfinished named(AdRequest request, Unfinished why) {
    return new Unfinished(why.reason(), why.detail().map(text -> named(request, text)));
  }

  private static String named(AdRequest request, String text) {
    String words = text;
    for (Upload upload : request.uploads()) {
      words = words.replace(new MediaKey(upload.key()).fileName(), upload.name());
    }
    return words;
  }

  /** An upload that an ad needs is not in the store any more. */
  public static final class LostUpload extends Exception {
    private static final long serialVersionUID = 1L;

    private final String name;

    LostUpload(String name) {
      super(name);
      this.name = name;
    }

    /** Its name. */
    public String name() {
      return name;
    }
  }
}
