package app.spotwright.ad.revision;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.PlacedOverlay;
import app.spotwright.ad.SoundPlan;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Impossible;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What scenes that are planned become when something else is asked for: changes that touch no words
 * are made in them as they are, with all others they are void.
 */
final class KeptScenes {
  /** What a request calls it when nobody is to speak. */
  private static final String NOBODY = "none";

  private KeptScenes() {}

  /**
   * The planned document as it is asked for now.
   *
   * @param before what it was planned for
   * @param logos finds the file of a logo
   * @return null if the scenes have to be written anew
   */
  static @Nullable AdDocument of(
      AdRequest before,
      AdRequest now,
      AdDocument planned,
      Function<Upload, Optional<LogoImage>> logos) {
    if (now.equals(before)) {
      return planned;
    }
    BrandSnapshot brand = planned.brand();
    Optional<Palette> palette = palette(before, now, brand.palette());
    LogoImage logo = logo(before, now, brand.logo(), logos);
    boolean logoMissed = logo == null && (now.logo() != null || showsLogo(planned));
    if (!written(now).equals(written(before)) || palette.isEmpty() || logoMissed) {
      return null;
    }
    return new AdDocument(
        planned.schema(),
        planned.id(),
        planned.revision(),
        planned.seed(),
        new BrandSnapshot(brand.name(), palette.get(), brand.products(), logo),
        planned.brief(),
        planned.story(),
        planned.style(),
        planned.scenes(),
        label(before, now, planned.aiLabel()),
        sound(before, now, planned),
        formats(before, now, planned.formats()));
  }

  /** Empty if only whoever looks at the photo can tell. */
  private static Optional<Palette> palette(AdRequest before, AdRequest now, Palette planned) {
    if (now.colours().equals(before.colours())) {
      return Optional.of(planned);
    }
    if (now.colours().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Palette(now.colours().stream().map(Colour::parse).toList()));
    } catch (Impossible e) {
      return Optional.empty(); // which is said when the ad is to be made
    }
  }

  private static @Nullable LogoImage logo(
      AdRequest before,
      AdRequest now,
      @Nullable LogoImage planned,
      Function<Upload, Optional<LogoImage>> logos) {
    if (Objects.equals(now.logo(), before.logo())) {
      return planned;
    }
    return now.logo() == null ? null : logos.apply(now.logo()).orElse(null);
  }

  /** All that words depend on; what else a request says is the same in all of these. */
  private static AdRequest written(AdRequest request) {
    AdRequest any = AdRequest.empty();
    return new AdRequest(
        request.brand(),
        any.colours(),
        request.text(),
        request.seconds(),
        request.framework(),
        request.tone(),
        request.callToAction(),
        request.photos(),
        any.logo(),
        any.formats(),
        any.voice(),
        any.music(),
        any.captions(),
        any.aiLabel(),
        request.seed());
  }

  private static boolean showsLogo(AdDocument planned) {
    return planned.scenes().stream()
        .flatMap(scene -> scene.placed().stream())
        .anyMatch(overlay -> overlay.shows() instanceof PlacedOverlay.Logo);
  }

  /** What is not asked for in another way stays as it is in the document. */
  private static SoundPlan sound(AdRequest before, AdRequest now, AdDocument planned) {
    SoundPlan sound = planned.sound();
    String voice = sound.voice();
    if (!now.voice().equals(before.voice())) {
      voice = now.voice().equalsIgnoreCase(NOBODY) ? null : now.voice();
    }
    Mood music = sound.music();
    if (now.music() != before.music()) {
      music = now.music() == null ? planned.style().mood() : now.music();
    }
    return new SoundPlan(
        voice,
        sound.speed(),
        music,
        sound.effects(),
        now.captions() == before.captions() ? sound.captions() : now.captions());
  }

  private static String label(AdRequest before, AdRequest now, String planned) {
    if (now.aiLabel() == before.aiLabel()) {
      return planned;
    }
    return now.aiLabel() ? AdDocument.AI_LABEL : "";
  }

  /** A form may be without shapes for a moment; a document is not. */
  private static List<AspectRatio> formats(
      AdRequest before, AdRequest now, List<AspectRatio> planned) {
    boolean kept = now.formats().isEmpty() || now.formats().equals(before.formats());
    return kept ? planned : now.formats();
  }
}
