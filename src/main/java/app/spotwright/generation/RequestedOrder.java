package app.spotwright.generation;

import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.generation.RefusedOrder.Reason;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Impossible;
import app.spotwright.media.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a form asks for, as an order. */
public final class RequestedOrder {
  private static final Colour ANY = new Colour(0);

  private RequestedOrder() {}

  /**
   * Whether a request can be made as it stands.
   *
   * @throws RefusedOrder if not; says what is missing
   */
  public static void require(AdRequest request) throws RefusedOrder {
    if (request.photos().isEmpty()) {
      throw new RefusedOrder(Reason.NO_PHOTO);
    }
    if (request.brand().isBlank()) {
      throw new RefusedOrder(Reason.NO_BRAND);
    }
    if (request.text().isBlank()) {
      throw new RefusedOrder(Reason.NO_TEXT);
    }
    if (request.formats().isEmpty()) {
      throw new RefusedOrder(Reason.NO_FORMAT);
    }
    try {
      List<Colour> colours = colours(request);
      new BrandSnapshot(
          request.brand(),
          new Palette(colours.isEmpty() ? List.of(ANY) : colours),
          List.of(),
          null);
      brief(request);
    } catch (Impossible e) {
      throw new RefusedOrder(Reason.IMPOSSIBLE, e.sentence());
    }
  }

  /**
   * The order.
   *
   * @param formats shapes to make
   * @param file where the file of an upload lies
   * @throws Impossible if the request is incomplete
   */
  public static Order of(
      AdRequest request, List<AspectRatio> formats, Function<Upload, Path> file) {
    Upload logo = request.logo();
    return new Order.NewAd(
        request.photos().stream()
            .map(photo -> new Photo(file.apply(photo), photo.cutout()))
            .toList(),
        logo == null ? null : file.apply(logo),
        request.brand(),
        colours(request),
        brief(request),
        formats,
        request.seed(),
        request.voice(),
        request.music(),
        request.captions(),
        request.aiLabel(),
        false);
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
}
