package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.setup.FontFetcher;
import app.spotwright.setup.Home;
import io.github.humbleui.skija.Typeface;
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
