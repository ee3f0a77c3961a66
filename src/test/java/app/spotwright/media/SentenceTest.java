package app.spotwright.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence TEA = Sentence.of(Tea.CUPS, 2.5, Sentence.of(Tea.TEA, "Assam"));

  private enum Tea implements Saying {
    TEA,
    CUPS;

    @Override
    public String file() {
      return "app.spotwright.media.tea";
    }
  }

  @Test
  void anotherLanguageIsAnotherFile() {
    assertThat(TEA.in(Locale.of("eo"))).startsWith("2").endsWith("5 tasoj da teo el Assam");
  }

  @Test
  void whatALanguageDoesNotHaveIsSaidInEnglish() {
    assertThat(TEA.in(Locale.GERMANY)).isEqualTo("2,5 Tassen tea from Assam");
    assertThat(TEA.in(Locale.JAPAN)).isEqualTo("2.5 cups of tea from Assam, it's hot");
  }

  @Test
  void textsThatLookLikePatternsStayTexts() {
    String text = "{0} of 'a' {1,number}";
    assertThat(Sentence.verbatim(text).inEnglish()).isEqualTo(text);
    assertThat(Sentence.of(Tea.TEA, text).inEnglish()).isEqualTo("tea from " + text);
  }

  @Test
  void failuresWithoutWordsSayTheirName() {
    assertThat(Sentence.of(new IllegalStateException()).inEnglish())
        .isEqualTo("java.lang.IllegalStateException");
    assertThat(Sentence.of(new Impossible(TEA))).isEqualTo(TEA);
  }

  @Test
  void severalAreSaidOneAfterTheOther() {
    Sentence green = Sentence.of(Tea.TEA, "Uji");
    assertThat(Sentence.all(List.of(green, green, green)).inEnglish())
        .isEqualTo("tea from Uji; tea from Uji; tea from Uji");
    assertThat(Sentence.all(List.of(green))).isEqualTo(green);
    assertThat(Sentence.all(List.of()).inEnglish()).isEmpty();
  }

  @Test
  void textsWithinAreChangedNumbersAreNot() {
    assertThat(TEA.map(String::toUpperCase).inEnglish())
        .isEqualTo("2.5 cups of tea from ASSAM, it's hot");
  }

  @Test
  void itIsKnownWhetherThereAreWords() {
    assertThat(TEA.isKnown()).isTrue();
    Sentence strange = new Sentence("app.spotwright.media.tea", "COFFEE", List.of());
    assertThat(strange.isKnown()).isFalse();
    assertThat(new Sentence("app.spotwright.coffee", "TEA", List.of()).isKnown()).isFalse();
    assertThat(Sentence.of(Tea.TEA, strange).isKnown()).isFalse();
  }
}
