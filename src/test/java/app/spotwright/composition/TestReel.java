package app.spotwright.composition;

import app.spotwright.clip.Clip;
import app.spotwright.engine.motion.Look;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.Overlays;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.motion.SceneText;
import app.spotwright.media.Box;
import app.spotwright.media.Colour;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import app.spotwright.media.TransitionKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An ad of a few scenes that differ in words and design; scenes can be changed one by one. */
public final class TestReel {
  private static final Look LOOK =
      new Look(
          Palette.of(Colour.parse("#12355b"), Colour.parse("#f4a261"), Colour.parse("#e63946")),
          Mood.UPBEAT,
          Tone.values()[0]);
  private static final List<SceneRole> ROLES =
      List.of(SceneRole.HOOK, SceneRole.SHOWCASE, SceneRole.BENEFIT, SceneRole.CALL_TO_ACTION);

  private final List<Integer> slots;
  private final List<String> headlines = new ArrayList<>();
  private final List<@Nullable Path> films = new ArrayList<>();
  private List<Cut> cuts;
  private String broken = "";

  public TestReel(Integer... slots) {
    this.slots = List.of(slots);
    for (int i = 0; i < slots.length; i++) {
      headlines.add("Headline " + (i + 1));
      films.add(null);
    }
    cuts =
        IntStream.range(1, slots.length)
            .mapToObj(i -> new Cut(TransitionKind.values()[i % 5], 30))
            .toList();
  }

  public TestReel headline(int scene, String words) {
    headlines.set(scene, words);
    return this;
  }

  public TestReel film(int scene, Path file) {
    films.set(scene, file);
    return this;
  }

  public TestReel cuts(int frames) {
    cuts = cuts.stream().map(cut -> new Cut(cut.kind(), frames)).toList();
    return this;
  }

  /** Lets all scenes give way in the same manner. */
  public TestReel cuts(TransitionKind kind) {
    cuts = cuts.stream().map(cut -> new Cut(kind, cut.frames())).toList();
    return this;
  }

  /** Gives one scene a design that nobody can draw. */
  public TestReel undrawable(int scene) {
    broken = "scene " + scene;
    return this;
  }

  public Reel build() {
    Timeline timeline = Timeline.of(slots, cuts);
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      SceneProgram program = program(i, timeline.spans().get(i));
      Path film = films.get(i);
      clips.add(
          film == null
              ? new Clip.Drawn(program)
              : new Clip.Filmed(
                  program, film, Fingerprint.of(film.toString().getBytes(StandardCharsets.UTF_8))));
    }
    return new Reel(clips, cuts, props());
  }

  private SceneProgram program(int i, Timeline.Span span) {
    SceneRole role = ROLES.get(i % ROLES.size());
    String design = new MotionStudio().designsFor(role).getFirst();
    return new SceneProgram(
        broken.equals("scene " + i) ? "no such design" : design,
        role,
        span.frames(),
        span.lead(),
        span.trail(),
        i,
        LOOK,
        new SceneText("Kicker", headlines.get(i), "Support line", List.of("One", "Two"), "Buy"),
        i % 2 == 0 ? ProductUse.NONE : ProductUse.COMPOSITED,
        0,
        List.of(),
        "Brand",
        List.of(),
        Overlays.NONE,
        List.of());
  }

  private static PrintedProps props() {
    int side = 300;
    byte[] rgba = new byte[side * side * 4];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean inside = Math.hypot(x - 150, (y - 150) * 0.8) < 110;
        int at = (y * side + x) * 4;
        rgba[at] = (byte) (x / 2 + 60);
        rgba[at + 1] = (byte) (y / 2);
        rgba[at + 2] = (byte) (200 - x / 3);
        rgba[at + 3] = (byte) (inside ? 255 : 0);
      }
    }
    Picture picture = new Picture(side, side, rgba);
    Props.Product product = new Props.Product(picture, new Box(40, 12, 220, 276), false);
    return new PrintedProps(new Props(List.of(product), null), List.of(Fingerprint.of(rgba)), null);
  }
}
