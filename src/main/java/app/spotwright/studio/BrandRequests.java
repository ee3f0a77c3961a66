package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.BrandPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an ad takes from its brand, and a brand from an ad. */
final class BrandRequests {
  private BrandRequests() {}

  /** The same request for a brand; what the brand does not say stays as it is. */
  static AdRequest begin(AdRequest request, BrandKit brand) {
    BrandPicture logo = brand.logo();
    return new AdRequest(
        brand.name(),
        brand.colours(),
        request.text().isBlank() ? brand.description() : request.text(),
        request.seconds(),
        request.framework(),
        brand.tone(),
        request.callToAction(),
        brand.photos().isEmpty() ? request.photos() : uploads(brand.photos()),
        logo == null ? null : upload(logo),
        request.formats(),
        request.voice(),
        request.music(),
        request.captions(),
        request.aiLabel(),
        request.seed());
  }

  /** A brand of what an ad has. */
  static BrandKit keep(AdRequest request) {
    return new BrandKit(
        request.brand(),
        "",
        request.tone(),
        request.colours(),
        pictures(request.photos()),
        picture(request.logo()));
  }

  static List<Upload> uploads(List<BrandPicture> pictures) {
    return pictures.stream().map(BrandRequests::upload).toList();
  }

  static List<BrandPicture> pictures(List<Upload> uploads) {
    return uploads.stream()
        .map(upload -> new BrandPicture(upload.key(), upload.name(), upload.cutout()))
        .toList();
  }

  static Upload upload(BrandPicture picture) {
    return new Upload(picture.key(), picture.name(), picture.cutout());
  }

  static @Nullable BrandPicture picture(@Nullable Upload upload) {
    return upload == null ? null : new BrandPicture(upload.key(), upload.name(), true);
  }
}
