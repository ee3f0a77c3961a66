package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Camera.Depth;
import app.spotwright.engine.motion.Scheme.Temper;
import app.spotwright.engine.motion.Typesetter.Align;
import app.spotwright.media.Palette;
import io.github.humbleui.types.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What a design builds its scene on: the program, the frame's measures and the layers so far. */
final class Stage {
  private static final int[] COVERED = {0xFF000000};
  private static final int[] ANYTHING = {0xFF000000, 0xFFFFFFFF};

  private final SceneProgram program;
  private final Props props;
  private final Sheet sheet;
  private final boolean overClip;
  private final Keep keep;
  private final Clock clock;
  private final TypePairing type;
  private final @Nullable ProductArt product;
  private final List<Layer> layers = new ArrayList<>();
  private final List<TextBlock> words = new ArrayList<>();
  private final Camera camera;
  private final List<ProductArt> others;
  private Gallery.@Nullable Plan gallery;
  private Point focus;
  private Scheme scheme;
  private @Nullable Ground ground;

  Stage(SceneProgram program, Props props, Sheet sheet, boolean overClip, Keep keep) {
    this.program = program;
    this.props = props;
    this.sheet = sheet;
    this.overClip = overClip;
    this.keep = keep;
    clock = Clock.of(program);
    type = TypePairing.of(program.look().tone());
    product = ProductArt.of(program, props, overClip, keep);
    others = new ArrayList<>(product == null ? List.of() : ProductArt.others(program, props, keep));
    scheme = Scheme.of(program.look().palette(), Temper.DEEP);
    camera = Camera.of(this);
    focus = new Point(sheet.full().cx(), sheet.full().cy());
  }

  SceneProgram program() {
    return program;
  }

  Props props() {
    return props;
  }

  SceneText text() {
    return program.text();
  }

  Sheet sheet() {
    return sheet;
  }

  boolean overClip() {
    return overClip;
  }

  Clock clock() {
    return clock;
  }

  Camera camera() {
    return camera;
  }

  /** What the camera comes nearer to: the product, or the middle of the frame. */
  Point focus() {
    return focus;
  }

  /** Lets the camera come nearer to something. */
  void focusOn(float x, float y) {
    focus = new Point(x, y);
  }

  TypePairing type() {
    return type;
  }

  Scheme scheme() {
    return scheme;
  }

  /** The product, if this scene shows it. */
  @Nullable ProductArt product() {
    return product;
  }

  float px(double units) {
    return sheet.px(units);
  }

  <T extends AutoCloseable> T keep(T thing) {
    return keep.keep(thing);
  }

  /** Chance that is the same for the same scene, and other for another purpose. */
  SplittableRandom random(int purpose) {
    return new SplittableRandom(program.seed() * 0x9E3779B97F4A7C15L + purpose);
  }

  /** A whole number below {@code bound} that the seed decides. */
  int variant(int purpose, int bound) {
    return random(purpose).nextInt(bound);
  }

  /**
   * A number that differs from design to design and from brand to brand, so that the scenes of an
   * ad take turns and two brands take other turns.
   */
  int turn() {
    return Design.of(program.design()).ordinal() + program.look().palette().primary().rgb() % 5;
  }

  /**
   * Whether the words stand on the right where they stand beside the product: seeds of scenes that
   * follow one another are odd and even in turn.
   */
  boolean mirrored() {
    return Math.floorMod(program.seed() + program.look().palette().primary().rgb(), 2) == 1;
  }

  /** How this scene's headline enters. */
  Kinetic kinetic() {
    return Treatment.of(program.look().mood(), turn());
  }

  /**
   * How far something that dances is above its size at the moment: 0 in moods that do not dance.
   */
  double dance(int frame) {
    return mostDance() * clock.pulse(frame);
  }

  /** The most that {@link #dance} ever is. */
  double mostDance() {
    return switch (program.look().mood()) {
      case UPBEAT, PLAYFUL -> 0.014;
      case ENERGETIC, FUNKY -> 0.022;
      case WARM, CALM, ELEGANT, CINEMATIC, SLEEK, DREAMY, MELLOW, RUSTIC -> 0;
    };
  }

  /** Chooses the scene's colours by the ground that the design looks best on. */
  void dress(Temper wanted) {
    Palette palette = program.look().palette();
    scheme = overClip ? Scheme.of(palette, Temper.DEEP) : Temperament.of(this, wanted);
  }

  /** Lays a backdrop, unless a filmed clip is the backdrop; the mood's air hangs before it. */
  void backdrop(java.util.function.Supplier<Layer> backdrop) {
    bareBackdrop(backdrop);
    if (!overClip) {
      add(new Atmosphere(this));
    }
  }

  /** Lays a backdrop that is enough by itself. */
  void bareBackdrop(java.util.function.Supplier<Layer> backdrop) {
    hang(Depth.GROUND, backdrop);
  }

  /** Lays something more onto a backdrop, unless a filmed clip is the backdrop. */
  void hang(Depth depth, java.util.function.Supplier<Layer> thing) {
    if (!overClip) {
      Layer layer = thing.get();
      add(layer instanceof Held ? layer : new Plane(this, depth, layer));
    }
  }

  /** Cut-outs of the product from other photos, at most so many, which a design shows itself. */
  List<ProductArt> take(int most) {
    List<ProductArt> taken = others.stream().filter(art -> !art.card()).limit(most).toList();
    others.removeAll(taken);
    return taken;
  }

  /** All other photos, whole ones too, for a design that shows them all itself. */
  List<ProductArt> takeAll() {
    List<ProductArt> taken = List.copyOf(others);
    others.clear();
    return taken;
  }

  /** Keeps room for the photos that no design shows itself; gives back what the product has. */
  Zone shared(Zone box) {
    if (product == null || others.isEmpty()) {
      return box;
    }
    gallery = Gallery.plan(this, product, box, others.size());
    return gallery.product();
  }

  /** Whether photos stand below or beside the product. */
  boolean shares() {
    return gallery != null;
  }

  /** Shows the photos that room was kept for. */
  void hangGallery() {
    if (gallery != null) {
      overlay(new Plane(this, Depth.SET, new Gallery(this, gallery, others)));
    }
  }

  /** In a tall frame, echoes of a leaning product below the words and before it. */
  void echo(double tilt) {
    if (product != null && !product.card() && sheet.tall()) {
      hang(Depth.FRONT, () -> new Echoes(this, product, tilt));
    }
  }

  /** Lets the product come in, if this scene shows it. */
  void enter(ProductActor.Role role) {
    if (product != null) {
      addToSet(new ProductActor(this, product, role));
    }
  }

  /** Adds the product, or what it stands on or is part of. */
  void addToSet(Layer layer) {
    add(new Plane(this, Depth.SET, layer));
  }

  void add(Layer layer) {
    layers.add(layer);
    ground = null;
  }

  /** Adds what lies under all else. */
  void addUnderneath(Layer layer) {
    layers.addFirst(layer);
    ground = null;
  }

  /** Adds what no words will stand on, so that the ground need not be measured again. */
  void overlay(Layer layer) {
    layers.add(layer);
  }

  /** Lays on top what has a place of its own. */
  void lay(Overlays overlays) {
    for (Placed placed : overlays.placed()) {
      PlacedLayer layer = PlacedLayer.of(this, placed);
      if (layer != null) {
        add(layer);
      }
    }
    if (!overlays.aiLabel().isBlank()) {
      overlay(new AiLabel(this, overlays.aiLabel()));
    }
  }

  List<Layer> layers() {
    return layers;
  }

  /** The blocks of words, for whoever checks how readable they are. */
  List<TextBlock> words() {
    return words;
  }

  /** How light it is behind what is added next. */
  Ground ground() {
    if (ground == null) {
      int last = clock.frames() - 1;
      int settled = Math.min(last, clock.start() + (int) Math.ceil(66 * clock.pace()));
      ground =
          Ground.measured(
              sheet, layers, overClip ? ANYTHING : COVERED, settled, (settled + last) / 2, last);
    }
    return ground;
  }

  Ink ink(Zone zone) {
    return Ink.on(ground().under(zone), scheme);
  }

  /** Where and how a text is written. */
  record Manner(Zone zone, Align align, Kinetic motion, double delay) {}

  /** Writes a measured text with its shade; gives back where it stands. */
  Zone write(Setting setting, TypeStyle style, Manner manner, boolean accented) {
    if (setting.lines().isEmpty()) {
      return manner.zone().top(0);
    }
    float left = Typesetter.left(setting, manner.zone(), manner.align(), setting.width());
    Zone box = new Zone(left, manner.zone().y(), setting.width(), setting.height());
    Ink ink = ink(box);
    if (ink.shade() > 0) {
      layers.add(new ShadeLayer(this, box, ink, manner.delay()));
    }
    Ink used = accented ? ink.spoken() : ink;
    TextBlock block =
        new Typesetter(keep, style, used, manner.motion(), type.corner())
            .block(setting, manner.zone(), manner.align(), clock, manner.delay());
    layers.add(block);
    words.add(block);
    return box;
  }
}
