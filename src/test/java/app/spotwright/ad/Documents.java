package app.spotwright.ad;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ad documents for tests. */
public final class Documents {
  private Documents() {}

  /** An ad with scenes s1, s2 … of so many frames; whole seconds in all. */
  public static AdDocument ofScenes(int... frames) {
    List<Scene> scenes = new ArrayList<>();
    for (int count : frames) {
      scenes.add(scene("s" + (scenes.size() + 1), count));
    }
    return new AdDocument(
        AdDocument.SCHEMA,
        "ad-1",
        1,
        7,
        new BrandSnapshot(
            "Aurora",
            Palette.of(Colour.parse("#ff8800")),
            List.of(new ProductImage("can.png", Fingerprint.of(new byte[] {1}), false)),
            null),
        new Brief(
            "Cold brew.",
            Arrays.stream(frames).sum() / Frames.PER_SECOND,
            Framework.AIDA,
            Tone.BOLD,
            "",
            Locale.ENGLISH),
        new Story("cold brew", "A can, a morning.", "embedded"),
        new StyleSpec(Mood.UPBEAT, "soft", "slow", "clean", "warm"),
        scenes,
        AdDocument.AI_LABEL,
        new SoundPlan("us-female", 1, Mood.UPBEAT, true, CaptionStyle.WORD),
        List.of(AspectRatio.SQUARE_1_1));
  }

  private static Scene scene(String id, int frames) {
    return new Scene(
        id,
        SceneRole.SHOWCASE,
        new Frames(frames),
        Transition.CROSSFADE,
        "bloom",
        "a kitchen at dawn",
        ProductUse.COMPOSITED,
        0,
        List.of(),
        new Overlay("", "Wake up in " + id, "", List.of(), ""),
        List.of(),
        "Wake up in " + id + ".",
        null,
        1,
        null);
  }
}
