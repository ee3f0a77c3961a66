package app.spotwright.engine.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLexiconTest {
  private static final UserLexicon LEXICON =
      new UserLexicon(Map.of("Brewly", "brew lee", "Älgö", "/ˈɛljO/", "XR7", "ex are seven"));

  private final TextReader reader = new TextReader(LEXICON, word -> true);

  @ParameterizedTest
  @CsvSource({
    "Brewly, brew lee",
    "BREWLY, brew lee",
    "brewly's, brew lee's",
    "XR7, ex are seven",
    "brewlyish, brewlyish"
  })
  void aNameIsReadInOtherWordsHoweverItIsWritten(String written, String read) {
    List<Piece> expected =
        List.of(read.split(" ")).stream().<Piece>map(w -> new Piece.Say(w, false)).toList();

    assertThat(reader.read(written).getFirst().pieces()).isEqualTo(expected);
  }

  @Test
  void phonemesAreTakenAsTheyAreAndTheirOwnersToo() {
    assertThat(LEXICON.phonemes("algo", Accent.AMERICAN)).isEqualTo("ˈɛljO");
    assertThat(LEXICON.phonemes("algo's", Accent.AMERICAN)).isEqualTo("ˈɛljOz");
    assertThat(LEXICON.phonemes("brewly", Accent.AMERICAN)).isNull();
  }

  @Test
  void anotherLexiconIsHeardAndThereforeHasAnotherFingerprint() {
    assertThat(UserLexicon.NONE.fingerprint()).isEmpty();
    assertThat(new UserLexicon(Map.of("Nuuk", "nook")).fingerprint())
        .isNotEqualTo(new UserLexicon(Map.of("Nuuk", "nuke")).fingerprint());
  }

  @ParameterizedTest
  @CsvSource({"two words, tu", "Nuuk, ''", "Nuuk, n00k", "Nuuk, //"})
  void whatCannotBeSaidIsRefusedByName(String word, String said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UserLexicon(Map.of(word, said)))
        .withMessageContaining("'" + word + ": " + said + "'");
  }

  @Test
  void starsMakeWordsMatter() {
    assertThat(reader.read("It is *you* or *no one else*, 5* rated"))
        .flatExtracting(ReadWord::pieces)
        .filteredOn(piece -> piece instanceof Piece.Say(_, boolean stressed) && stressed)
        .extracting(piece -> ((Piece.Say) piece).word())
        .containsExactly("you", "no", "one", "else");
    assertThat(Phonemes.emphasised("ju")).isEqualTo("jˈuː");
  }
}
