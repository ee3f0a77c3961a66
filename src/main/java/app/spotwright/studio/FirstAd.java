package app.spotwright.studio;

import app.spotwright.account.DemoAccount;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brand.Brands;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.generation.Generations;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first ad of the account to try things with, and its brand, so that its first screens are
 * never empty: of a sample product, with words of a brand that does not exist.
 */
@Component
class FirstAd {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAd.class);
  private static final int QUALITY = 92;
  private static final String BRAND = "Solara";
  private static final String CALL = "Order a case";
  private static final String DESCRIPTION =
      "Sparkling blood orange spritz: real fruit, no sugar, no alcohol, 330 ml. Made for long summer"
          + " evenings with friends.";
  private static final String BRIEF =
      "Solara is a sparkling blood orange spritz: real fruit, no sugar, no alcohol, 330 ml. Made for"
          + " long summer evenings with friends. Tired of sodas that taste of nothing but sweet?"
          + " Order a case today and shipping is free.";

  private final DemoAccount account;
  private final Ads ads;
  private final PhotoIntake intake;
  private final Generations generations;
  private final Brands brands;

  FirstAd(
      DemoAccount account, Ads ads, Brands brands, PhotoIntake intake, Generations generations) {
    this.account = account;
    this.ads = ads;
    this.intake = intake;
    this.generations = generations;
    this.brands = brands;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    Optional<SignedIn> owner = account.find();
    if (owner.isPresent()
        && ads.page(owner.get().workspace(), new AdQuery("", Set.of(), 0, 1)).total() == 0) {
      Thread.ofPlatform().daemon().name("first-ad").start(() -> order(owner.get()));
    }
  }

  private void order(SignedIn owner) {
    try {
      byte[] photo =
          PictureEncoder.jpeg(
              SampleStudio.shoot(SampleProduct.BOTTLE, SampleBackdrop.SOFT, 0, SampleStudio.WIDTH)
                  .photo(),
              QUALITY);
      Upload kept = intake.take(owner.workspace(), "solara.jpg", photo);
      AdRequest request = request(kept);
      brands.create(owner.workspace(), BrandRequests.keep(request).described(DESCRIPTION));
      SavedAd ad = ads.create(owner.workspace(), request);
      generations.order(owner.workspace(), ad.id());
    } catch (UnreadablePicture | IOException | RefusedOrder e) {
      LOG.warn("the first ad could not be ordered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static AdRequest request(Upload photo) {
    return new AdRequest(
        BRAND,
        List.of("#ff6b3d", "#5a1236", "#ffd166"),
        BRIEF,
        15,
        Framework.AIDA,
        Tone.PLAYFUL,
        CALL,
        List.of(photo),
        null,
        List.of(AspectRatio.VERTICAL_9_16, AspectRatio.SQUARE_1_1, AspectRatio.LANDSCAPE_16_9),
        "",
        null,
        CaptionStyle.WORD,
        false,
        3);
  }
}
