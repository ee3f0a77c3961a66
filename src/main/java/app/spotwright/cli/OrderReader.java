package app.spotwright.cli;

import app.spotwright.ad.AdDocumentFile;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.ad.UnreadableDocument;
import app.spotwright.generation.Order;
import app.spotwright.generation.Photo;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** From options to an order, refusing at once what cannot work. */
final class OrderReader {
  private static final int LARGEST_BRIEF_FILE = 100_000;
  private static final int MOST_PHOTOS = 10;
  private static final long MOST_PHOTO_BYTES = 50_000_000;
  private static final Colour ANY = new Colour(0);

  private OrderReader() {}

  static Order read(GenerateOptions options) {
    return options.document == null ? newAd(options) : writtenAd(options, options.document);
  }

  private static Order newAd(GenerateOptions options) {
    if (options.photos.isEmpty()) {
      throw new InputRefused("no product photo given; add --photo FILE (JPEG, PNG or WebP)");
    }
    if (options.brand == null) {
      throw new InputRefused("no brand given; add --brand NAME");
    }
    try {
      Brief brief =
          new Brief(
              brief(options),
              options.seconds,
              options.framework,
              options.tone,
              options.callToAction,
              Locale.ENGLISH);
      List<Colour> colours = options.colours.isEmpty() ? List.of(ANY) : options.colours;
      new BrandSnapshot(options.brand, new Palette(colours), List.of(), null); // checks both
      requireReasonable(files(options));
      return new Order.NewAd(
          options.photos.stream().map(given -> new Photo(given.file(), given.cutout())).toList(),
          options.logo,
          options.brand,
          options.colours,
          brief,
          formats(options),
          options.seed,
          options.voice == null ? "" : options.voice,
          options.music,
          options.captions == null ? CaptionStyle.WORD : options.captions,
          options.aiLabel == null ? null : options.aiLabel == GenerateOptions.Switch.ON,
          options.preview);
    } catch (IllegalArgumentException e) {
      throw new InputRefused(message(e), e);
    }
  }

  private static List<Path> files(GenerateOptions options) {
    return options.photos.stream().map(GenerateOptions.GivenPhoto::file).toList();
  }

  /** Refuses more than a machine can hold at once. */
  private static void requireReasonable(List<Path> photos) {
    if (photos.size() > MOST_PHOTOS) {
      throw new InputRefused(
          "%d photos are too many; give the best %d".formatted(photos.size(), MOST_PHOTOS));
    }
    long bytes = photos.stream().mapToLong(photo -> photo.toFile().length()).sum();
    if (bytes > MOST_PHOTO_BYTES) {
      throw new InputRefused(
          "the photos have more than 50 MB together; give fewer or smaller ones");
    }
  }

  private static Order writtenAd(GenerateOptions options, Path file) {
    List<String> creative = options.creative();
    if (!creative.isEmpty()) {
      throw new InputRefused(
          "--ad makes the ad of a document, and what %s would say stands in it: change the document"
              .formatted(String.join(", ", creative)));
    }
    try {
      Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
      return new Order.WrittenAd(
          AdDocumentFile.read(file), folder, files(options), options.preview);
    } catch (UnreadableDocument e) {
      throw new InputRefused(message(e), e);
    } catch (IOException e) {
      throw new InputRefused("cannot read the ad document %s: %s".formatted(file, why(e)), e);
    }
  }

  private static String brief(GenerateOptions options) {
    if ((options.brief == null) == (options.briefFile == null)) {
      throw new InputRefused("say what the ad is about: either --brief TEXT or --brief-file FILE");
    }
    return options.briefFile == null ? String.valueOf(options.brief) : text(options.briefFile);
  }

  private static String text(Path file) {
    try {
      byte[] bytes = start(file);
      if (bytes.length > LARGEST_BRIEF_FILE) {
        throw new InputRefused(
            "%s is too large for a brief of at most 5,000 characters".formatted(file));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputRefused(file + " is not a UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new InputRefused("cannot read the brief %s: %s".formatted(file, why(e)), e);
    }
  }

  /** As much of a file as can be used and one byte more; it may be a device without an end. */
  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST_BRIEF_FILE + 1);
    }
  }

  private static List<AspectRatio> formats(GenerateOptions options) {
    if (options.formats.isEmpty()) {
      return List.of(AspectRatio.VERTICAL_9_16, AspectRatio.SQUARE_1_1, AspectRatio.LANDSCAPE_16_9);
    }
    return new ArrayList<>(new LinkedHashSet<>(options.formats));
  }

  /** What a file error means, for people. */
  static String why(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException _ -> "there is no such file";
      case java.nio.file.AccessDeniedException _ -> "no permission to read it";
      default -> message(e);
    };
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
