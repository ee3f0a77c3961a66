package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Mood;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import app.spotwright.media.Tone;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {
  private final MotionStudio studio = new MotionStudio();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf",
        "كل صباح طازج من البستان",
        "每天早晨从果园新鲜送达",
        "👩‍👩‍👧‍👦 family 🍏🍎 fun 👍🏽",
        "½ × 3° — “so…” €5 £4",
        "Ещё теплее",
        "हर सुबह ताज़ा",
        "\u200b \u00a0 ",
        "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z"
      })
  void whateverIsWrittenStaysInTheSafeZone(String text) {
    Resolution size = AspectRatio.VERTICAL_9_16.atShortSide(180);
    var words = new SceneText(text, text, text, List.of(text, text, text, text), text);
    for (String design : studio.designs()) {
      var program =
          Samples.without(
              Samples.program(design, Samples.look(), words), ProductUse.NONE, List.of());
      inside(program, size);
    }
  }

  @Test
  void aWholePageOfTextIsShortenedAndStaysInside() {
    String page = String.join(" ", Collections.nCopies(300, "never ending story"));
    var words = new SceneText(page, page, page, List.of(page, page, page, page), page);
    for (AspectRatio ratio : AspectRatio.values()) {
      for (String design : studio.designs()) {
        var program =
            Samples.without(
                Samples.program(design, Samples.look(), words), ProductUse.NONE, List.of());
        inside(program, ratio.atShortSide(180));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void plainPunctuationIsInEveryBundledCutOrItsBundledNeighbours(Cut cut) {
    for (Fallback.Run run : Fallback.runs("“a” – — … € £ ° ½ × ‘b’ é ñ ü ß", cut)) {
      for (int code : run.text().codePoints().toArray()) {
        assertThat(run.face().getUTF32Glyph(code)).as("%s %x", cut, code).isNotZero();
      }
    }
    assertThat(studio.canWrite("“a” – — … € £ ° ½ ×")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void figuresAreStressedBeforeLongWords(Tone tone) {
    var style = TypePairing.of(tone).headline();
    assertThat(Words.of("Cold for 24 wonderful hours", style).stream().filter(Word::strong))
        .extracting(Word::text)
        .containsExactly("24");
  }

  private void inside(SceneProgram program, Resolution size) {
    Look look = new Look(program.look().palette(), Mood.CALM, Tone.BOLD);
    var bold =
        Samples.without(
            Samples.program(program.design(), look, program.text()),
            ProductUse.NONE,
            program.captions());
    MotionStudio.SafeZone safe = studio.safeZone(Sheet.of(size).ratio());
    try (FrameSource layers = studio.layers(bold, new Props(List.of(), null), size)) {
      byte[] frame = Samples.frame(layers, 80);
      int[] box = Samples.bounds(frame, size.width(), at -> (frame[at + 3] & 0xFF) > 215);
      if (box[2] > 0) {
        assertThat(box[0]).isGreaterThanOrEqualTo((int) (safe.left() * size.width()));
        assertThat(box[1]).isGreaterThanOrEqualTo((int) (safe.top() * size.height()));
        assertThat(box[2]).isLessThanOrEqualTo((int) Math.ceil(safe.right() * size.width()));
        assertThat(box[3]).isLessThanOrEqualTo((int) Math.ceil(safe.bottom() * size.height()));
      }
    }
  }
}
