package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Colour;
import app.spotwright.media.Resolution;
import app.spotwright.setup.FontFetcher;
import app.spotwright.setup.Home;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.skija.Typeface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is bundled writes most of the world's scripts as their readers expect them. */
class ScriptsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Façon crème brûlée, Łódź, Đà Nẵng, œuvre",
        "Άρωμα και γεύση",
        "Ещё теплее, щедрый, ґанок",
        "كل صباح طازج",
        "חדש מהפרדס",
        "हर सुबह ताज़ा",
        "🍏 👍🏽 👩‍👩‍👧‍👦 🎉 ❤️ ☀️ 1️⃣ 🇩🇪"
      })
  void isWrittenWithBundledFontsAlone(String text) {
    List<Typeface> bundled = java.util.Arrays.stream(Cut.values()).map(Cut::typeface).toList();
    for (String word : text.split(" ")) {
      assertThat(Word.shaped(word, Cut.MANROPE, 0, false, false).glyphs())
          .as(word)
          .isNotEmpty()
          .allSatisfy(glyph -> assertThat(glyph.id()).isNotZero())
          .allSatisfy(glyph -> assertThat(bundled).contains(glyph.face()));
    }
    assertThat(new MotionStudio().canWrite(text)).isTrue();
  }

  @Test
  void arabicLettersAreJoinedAndStandFromTheRight() {
    Word word = Word.shaped("بيت", Cut.MANROPE, 0.2, false, false);
    short[] apart = Cut.NOTO_ARABIC.typeface().getStringGlyphs("بيت");

    assertThat(word.glyphs()).extracting(Word.Glyph::id).doesNotContain(apart[0], apart[1]);
    assertThat(word.leftward()).isTrue();
    assertThat(word.advance())
        .as("no space between joined letters")
        .isEqualTo(Word.shaped("بيت", Cut.MANROPE, 0, false, false).advance());
  }

  @ParameterizedTest
  @ValueSource(strings = {"كل صباح", "בכל בוקר"})
  void whatIsReadFromTheRightBeginsAtTheRight(String text) {
    TypeStyle style =
        new TypeStyle(
            Cut.MANROPE, Cut.MANROPE, TypeStyle.Emphasis.NONE, false, 0, 1, 90, 20, 1, false);
    Setting setting = Setting.fit(text, style, 900, 200, 1);
    Zone zone = new Zone(0, 0, 900, 200);

    assertThat(setting.leftward()).isTrue();
    assertThat(setting.lines().getFirst().words().getLast().text()).isEqualTo(text.split(" ")[0]);
    assertThat(Typesetter.left(setting, zone, Typesetter.Align.LEFT, setting.width()))
        .isEqualTo(900 - setting.width());
  }

  @Test
  void signsThatMeltIntoOneAreOneGlyph() {
    assertThat(Word.shaped("क्ष", Cut.MANROPE, 0, false, false).glyphs()).hasSize(1);
    assertThat(Word.shaped("👩‍👩‍👧‍👦", Cut.MANROPE, 0, false, false).glyphs()).hasSize(1);
    assertThat(Word.shaped("🇩🇪", Cut.MANROPE, 0, false, false).glyphs()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "🏴‍☠️, 1",
    "👁️‍🗨️, 1",
    "1⃣, 1",
    "🔥❤️‍🔥🔥, 3",
    "1️⃣2️⃣, 2",
    "👍🏽👍, 2",
    "A1️⃣, 2",
    "1 %, 2",
    "🏃♂, 2"
  })
  void emojiBesideOneAnotherStayApartAndTheirPartsDoNot(String text, int pictures) {
    assertThat(Word.shaped(text.replace(" ", ""), Cut.MANROPE, 0, false, false).glyphs())
        .hasSize(pictures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🍏",
        "👍🏽",
        "👩‍👩‍👧‍👦",
        "🎉",
        "❤️",
        "☀️",
        "🇩🇪",
        "☕",
        "♻️",
        "1️⃣",
        "#️⃣",
        "❤️‍🔥",
        "🏳️‍🌈",
        "🏃‍♂️",
        "🏃‍♂",
        "👮🏽‍♀️",
        "👩‍⚕️",
        "👩‍❤️‍👨",
        "🧑🏻‍🤝‍🧑🏽",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿"
      })
  void emojiHaveTheirOwnColoursWhateverTheWordsColour(String emoji) {
    Word word = Word.shaped(emoji, Cut.MANROPE, 0, false, false);
    TypeStyle style =
        new TypeStyle(
            Cut.MANROPE, Cut.MANROPE, TypeStyle.Emphasis.NONE, false, 0, 1, 90, 20, 1, false);
    Setting setting = Setting.fit(emoji, style, 300, 120, 1);
    Colour white = new Colour(0xFFFFFF);
    Ink ink = new Ink(white, white, white, white, 0, white);
    Resolution size = new Resolution(120, 120);
    int coloured = 0;
    int inked = 0;
    try (Keep keep = new Keep();
        Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(size.bgraBytes(), 64);
      try (Surface surface = Frame.over(size, pixels)) {
        new Typesetter(keep, style, ink, Kinetic.FADE, 0)
            .block(setting, new Zone(0, 0, 120, 120), Typesetter.Align.CENTRE, Clock.PAST, 0)
            .draw(surface.getCanvas(), 0);
      }
      byte[] bgra = pixels.toArray(ValueLayout.JAVA_BYTE);
      for (int i = 0; i < bgra.length; i += 4) {
        int low = Math.min(bgra[i] & 0xFF, Math.min(bgra[i + 1] & 0xFF, bgra[i + 2] & 0xFF));
        int high = Math.max(bgra[i] & 0xFF, Math.max(bgra[i + 1] & 0xFF, bgra[i + 2] & 0xFF));
        inked += high > 0 ? 1 : 0;
        coloured += high - low > 60 ? 1 : 0;
      }
    }
    assertThat(word.glyphs()).as("one picture").hasSize(1);
    assertThat(inked).as("pixels drawn").isGreaterThan(900);
    assertThat(coloured).as("pixels that are no grey, of %d", inked).isGreaterThan(inked / 4);
  }

  @Test
  void aWordIsWrittenInOneTypeface() {
    assertThat(Word.shaped("πρωί", Cut.POPPINS_HEAVY, 0, false, false).glyphs())
        .extracting(Word.Glyph::face)
        .containsOnly(Cut.NOTO.typeface());
  }

  @Test
  void koreanBreaksAtSpacesOnlyAndChineseAnywhere() {
    assertThat(Words.parts("매일 아침 신선하게")).hasSize(3);
    assertThat(Words.parts("每天早晨新鲜")).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({"毎朝の果物, JAPANESE", "每天早晨, CHINESE", "매일 아침, KOREAN", "Every day, CHINESE"})
  void sharedSignsTakeTheFormsOfTheTextsTongue(String text, Tongue tongue) {
    assertThat(Tongue.of(text)).isEqualTo(tongue);
  }

  @Test
  void fetchedFontsWriteChineseJapaneseAndKorean() throws Exception {
    Optional<Path> fonts = FontFetcher.find(Home.locate());
    assertThat(fonts).as("run 'spotwright setup' first; it fetches the fonts").isPresent();
    String before = MotionStudio.version();
    MotionStudio.readFonts(fonts.orElseThrow());

    assertThat(new MotionStudio().canWrite("每天早晨 毎朝の 매일 아침")).isTrue();
    assertThat(MotionStudio.version()).startsWith(before).contains("JAPANESE");
    assertThat(Word.shaped("毎", Cut.MANROPE, 0, false, false, Tongue.JAPANESE).glyphs())
        .extracting(Word.Glyph::face)
        .containsExactly(Shelf.face(Shelf.Book.JAPANESE));
  }
}
