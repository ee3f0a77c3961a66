package app.spotwright.engine.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronouncerTest {
  @TempDir private Path folder;
  private Pronouncer pronouncer;
  private Pronouncer briton;

  @BeforeEach
  void aSmallDictionary() throws IOException {
    StringBuilder text = new StringBuilder(";;; a comment\n");
    for (String row :
        List.of(
            "COFFEE kˈɑfi",
            "SHOP ʃˈɑp",
            "WATER wˈɔtɜɹ",
            "ZOOTLE zˈutəl",
            "ZOOTER zˈutɜɹ",
            "FRESH fɹˈɛʃ")) {
      text.append(row.replace(' ', '\t')).append('\n');
    }
    // the same few spellings in many combinations, so that there is something to learn from
    String[][] parts = {
      {"B", "b"}, {"D", "d"}, {"F", "f"}, {"K", "k"}, {"M", "m"},
      {"N", "n"}, {"P", "p"}, {"S", "s"}, {"T", "t"}, {"Z", "z"}
    };
    String[][] vowels = {{"EE", "ˈi"}, {"A", "ˈæ"}, {"OO", "ˈu"}};
    for (String[] a : parts) {
      for (String[] v : vowels) {
        for (String[] b : parts) {
          for (String[] end : vowels) {
            text.append(a[0] + v[0] + b[0] + end[0] + "B")
                .append('\t')
                .append(a[1] + v[1] + b[1] + end[1].replace('ˈ', 'ˌ') + "b")
                .append('\n');
          }
        }
      }
    }
    Path file = Files.writeString(folder.resolve("en-us.txt"), text);
    Lexicon lexicon = Lexicon.read(file);
    Lazy<Spelling> spelling = new Lazy<>(() -> new Spelling(lexicon));
    pronouncer =
        new Pronouncer(
            Accent.AMERICAN, lexicon, new UserLexicon(Map.of("Zenvy", "/zˈɛnvi/")), spelling::get);
    briton = new Pronouncer(Accent.BRITISH, null, UserLexicon.NONE, spelling::get);
  }

  @ParameterizedTest
  @CsvSource({
    "coffee, kˈɔfi",
    "coffees, kˈɔfiz",
    "zootle, zˈuTᵊl",
    "zooters, zˈuTəɹz",
    "shopping, ʃˈɑpɪŋ",
    "shopped, ʃˈɑpt",
    "making, mˈAkɪŋ",
    "roses, ɹˈOzᵻz",
    "water, wˈɔTəɹ",
    "apple, ˈæpᵊl",
    "apple's, ˈæpᵊlz",
    "sodastream, sˈOdəstɹˌim",
    "happiness, hˈæpinəs",
    "unhappy, ˌʌnhˈæpi",
    "flavour, flˈAvəɹ",
    "moisturise, mˈYsʧəɹˌIz",
    "freshly, fɹˈɛʃli",
    "zenvy, zˈɛnvi"
  })
  void wordsComeFromTheDictionaryOrItsRelatives(String word, String phonemes) {
    assertThat(pronouncer.word("", word, "")).isEqualTo(phonemes);
  }

  @ParameterizedTest
  @CsvSource({
    "coffees, kˈɒfiz",
    "water, wˈɔːtə",
    "roses, ɹˈQzɪz",
    "started, stˈɑːtɪd",
    "superfresh, sˌuːpəfɹˈɛʃ",
    "skincare, skˈɪnkɛː"
  })
  void britonsSayTheSameWordsTheirWay(String word, String phonemes) {
    assertThat(briton.word("", word, "")).isEqualTo(phonemes);
  }

  @Test
  void littleWordsGoByWhatFollows() {
    assertThat(pronouncer.word("", "the", "coffee")).isEqualTo("ðə");
    assertThat(pronouncer.word("", "the", "apple")).isEqualTo("ði");
    assertThat(pronouncer.word("", "to", "make")).isEqualTo("tə");
    assertThat(pronouncer.word("happy", "to", "")).isEqualTo("tu");
    assertThat(pronouncer.word("like", "this", "coffee")).isEqualTo("ðɪs");
    assertThat(pronouncer.word("like", "this", "")).isEqualTo("ðˈɪs");
    assertThat(briton.word("", "for", "hour")).isEqualTo("fɔː");
    assertThat(briton.word("for", "the", "hour")).isEqualTo("ði");
  }

  @Test
  void wordsWithTwoReadingsFollowTheirNeighbours() {
    assertThat(pronouncer.word("to", "use", "")).isEqualTo("jˈuz");
    assertThat(pronouncer.word("daily", "use", "")).isEqualTo("jˈus");
    assertThat(pronouncer.word("", "live", "music")).isEqualTo("lˈIv");
    assertThat(pronouncer.word("", "live", "better")).isEqualTo("lˈɪv");
  }

  @Test
  void lettersAreNamedWithStressOnTheLast() {
    assertThat(pronouncer.letters("UV")).isEqualTo("jˌuvˈi");
    assertThat(pronouncer.letters("TV's")).isEqualTo("tˌivˈiz");
    assertThat(briton.letters("TV")).isEqualTo("tˌiːvˈiː");
  }

  @Test
  void aWordThatNobodyKnowsIsGuessedFromItsLetters() {
    assertThat(pronouncer.word("", "meefoob", "")).isEqualTo("mˈifˌub");
    assertThat(pronouncer.word("", "qxq", "")).isNotEmpty();
  }

  @Test
  void aFileThatIsNoDictionaryIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("not.txt"), "<html>not found</html>\n");
    assertThatThrownBy(() -> Lexicon.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no pronouncing dictionary");
  }
}
