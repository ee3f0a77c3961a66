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
import app.spotwright.media.Impossible;
import app.spotwright.media.Palette;
import app.spotwright.media.Sentence;
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
  private static final long MEGABYTE = 1_000_000;
  private static final long MOST_PHOTO_BYTES = 50 * MEGABYTE;
  private static final Colour ANY = new Colour(0);

  private OrderReader() {}

  static Order read(GenerateOptions options) {
    return options.document == null ? newAd(options) : writtenAd(options, options.document);
  }

  private static Order newAd(GenerateOptions options) {
    if (options.photos.isEmpty()) {
      throw new InputRefused(Refusal.NO_PHOTO);
    }
    if (options.brand == null) {
      throw new InputRefused(Refusal.NO_BRAND);
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
    } catch (Impossible e) {
      throw new InputRefused(e.sentence(), e);
    }
  }

  private static List<Path> files(GenerateOptions options) {
    return options.photos.stream().map(GenerateOptions.GivenPhoto::file).toList();
  }

  /** Refuses more than a machine can hold at once. */
  private static void requireReasonable(List<Path> photos) {
    if (photos.size() > MOST_PHOTOS) {
      throw new InputRefused(Refusal.MANY_PHOTOS, photos.size(), MOST_PHOTOS);
    }
    long bytes = photos.stream().mapToLong(photo -> photo.toFile().length()).sum();
    if (bytes > MOST_PHOTO_BYTES) {
      throw new InputRefused(Refusal.LARGE_PHOTOS, MOST_PHOTO_BYTES / MEGABYTE);
    }
  }

  private static Order writtenAd(GenerateOptions options, Path file) {
    List<String> creative = options.creative();
    if (!creative.isEmpty()) {
      throw new InputRefused(Refusal.SAID_IN_DOCUMENT, String.join(", ", creative));
    }
    try {
      Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
      return new Order.WrittenAd(
          AdDocumentFile.read(file), folder, files(options), options.preview);
    } catch (UnreadableDocument e) {
      throw new InputRefused(e.sentence(), e);
    } catch (IOException e) {
      throw new InputRefused(Sentence.of(Refusal.UNREADABLE_DOCUMENT, file.toString(), why(e)), e);
    }
  }

  private static String brief(GenerateOptions options) {
    if ((options.brief == null) == (options.briefFile == null)) {
      throw new InputRefused(Refusal.NO_BRIEF);
    }
    return options.briefFile == null ? String.valueOf(options.brief) : text(options.briefFile);
  }

  private static String text(Path file) {
    try {
      byte[] bytes = start(file);
      if (bytes.length > LARGEST_BRIEF_FILE) {
        throw new InputRefused(Refusal.LARGE_BRIEF, file.toString(), Brief.LONGEST_TEXT);
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputRefused(Sentence.of(Refusal.NO_UTF8, file.toString()), e);
    } catch (IOException e) {
      throw new InputRefused(Sentence.of(Refusal.UNREADABLE_BRIEF, file.toString(), why(e)), e);
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
  static Sentence why(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException _ -> Sentence.of(Refusal.NO_FILE);
      case java.nio.file.AccessDeniedException _ -> Sentence.of(Refusal.NO_PERMISSION);
      default -> Sentence.of(e);
    };
  }
}
