package app.spotwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.clip.Clip;
import app.spotwright.composition.CompositionFailure.Fault;
import app.spotwright.composition.CompositionFailure.Layer;
import app.spotwright.composition.Cut;
import app.spotwright.engine.motion.Caption;
import app.spotwright.engine.motion.Look;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.Overlays;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.motion.SceneText;
import app.spotwright.media.Colour;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import app.spotwright.media.TransitionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReelPlanTest {
  private static final SceneProgram PROGRAM =
      new SceneProgram(
          "bloom",
          SceneRole.HOOK,
          90,
          0,
          30,
          1,
          new Look(Palette.of(new Colour(0x336699)), Mood.CALM, Tone.CALM),
          new SceneText("", "Hello", "", List.of(), ""),
          ProductUse.COMPOSITED,
          0,
          List.of(),
          "Lune",
          List.of(new Caption(0, 10, List.of(new Caption.Word("Hello", 0, 10)))),
          Overlays.NONE,
          List.of());
  private static final MotionStudio MOTION = new MotionStudio();
  private static final Clip DRAWN = new Clip.Drawn(PROGRAM);
  private static final Clip FILMED =
      new Clip.Filmed(PROGRAM, Path.of("clip.mp4"), Fingerprint.of(new byte[0]));
  private static final Cut FADE = new Cut(TransitionKind.CROSSFADE, 30);

  private static Fault fault(Layer layer) {
    return new Fault(0, layer, new IllegalStateException("broken"));
  }

  private static List<Simplification> ladder(Clip clip, Layer layer) {
    ReelPlan plan = new ReelPlan(2);
    List<Simplification> steps = new ArrayList<>();
    while (plan.simplify(fault(layer), clip)) {
      steps.add(plan.scene(0));
    }
    return steps;
  }

  @Test
  void aDrawnSceneGoesWithoutProductThenWithoutWordsThenInAnotherDesignThenPlain() {
    assertThat(ladder(DRAWN, Layer.SCENE))
        .containsExactly(
            Simplification.PRODUCT,
            Simplification.WORDS,
            Simplification.BOTH,
            Simplification.DESIGN,
            Simplification.PLAIN_WORDS,
            Simplification.PLAIN);
  }

  @Test
  void aFilmedSceneIsDrawnFirst() {
    assertThat(ladder(FILMED, Layer.FILM).getFirst()).isEqualTo(Simplification.FILM);
    assertThat(Simplification.FILM.apply(FILMED, MOTION)).isEqualTo(DRAWN);
  }

  @Test
  void aTransitionBecomesAHardCutAndTheOthersStay() {
    ReelPlan plan = new ReelPlan(3);
    assertThat(plan.simplify(fault(Layer.TRANSITION), DRAWN)).isTrue();
    assertThat(plan.cuts(List.of(FADE, FADE))).containsExactly(Cut.HARD, FADE);
    assertThat(plan.scene(0)).isEqualTo(Simplification.NONE);
  }

  @Test
  void aFailingEncoderCostsAllTransitionsFirst() {
    ReelPlan plan = new ReelPlan(3);
    assertThat(plan.simplify(fault(Layer.ENCODER), DRAWN)).isTrue();
    assertThat(plan.cuts(List.of(FADE, FADE))).containsExactly(Cut.HARD, Cut.HARD);
  }

  @Test
  void whatIsLeftOutIsGoneAndTheRestStays() {
    SceneProgram noProduct = Simplification.PRODUCT.apply(DRAWN, MOTION).program();
    assertThat(noProduct.product()).isEqualTo(ProductUse.NONE);
    assertThat(noProduct.text()).isEqualTo(PROGRAM.text());
    SceneProgram noWords = Simplification.WORDS.apply(DRAWN, MOTION).program();
    assertThat(noWords.product()).isEqualTo(ProductUse.COMPOSITED);
    assertThat(noWords.text()).isEqualTo(SceneText.NONE);
    assertThat(noWords.captions()).isEmpty();
    assertThat(noWords.brand()).isEmpty();
    SceneProgram other = Simplification.DESIGN.apply(DRAWN, MOTION).program();
    assertThat(MOTION.designsFor(SceneRole.HOOK)).contains(other.design());
    assertThat(other.text()).isEqualTo(PROGRAM.text());
    SceneProgram words = Simplification.PLAIN_WORDS.apply(DRAWN, MOTION).program();
    assertThat(words.design()).isEqualTo(MotionStudio.PLAIN);
    assertThat(words.text()).isEqualTo(PROGRAM.text());
    SceneProgram plain = Simplification.PLAIN.apply(DRAWN, MOTION).program();
    assertThat(plain.design()).isEqualTo(MotionStudio.PLAIN);
    assertThat(plain.text()).isEqualTo(SceneText.NONE);
  }
}
