package app.spotwright.engine.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BritishPronouncerTest {
  /** As espeak-ng 1.51 writes them for en-gb. */
  private static final Map<String, String> IPA =
      Map.of(
          "delivery",
          "dɪlˈɪvəɹi",
          "water",
          "wˈɔːtə",
          "fair",
          "fˈeə",
          "hour",
          "ˈaʊə",
          "t",
          "tˈiː",
          "v",
          "vˈiː",
          "for",
          "fɔː",
          "the",
          "ðə",
          "no",
          "nˈəʊ");

  @Test
  void soundsBecomeSymbolsThatTheNetworkKnows() {
    for (String ipa : IPA.values()) {
      String phonemes = BritishPronouncer.fromIpa(ipa);
      assertThat(phonemes.chars().mapToObj(c -> (char) c)).allMatch(Symbols::known);
    }
    assertThat(BritishPronouncer.fromIpa("fˈeə")).isEqualTo("fˈɛː");
    assertThat(BritishPronouncer.fromIpa("nˈəʊ")).isEqualTo("nˈQ");
    assertThat(BritishPronouncer.fromIpa("tʃˈeɪndʒ")).isEqualTo("ʧˈAnʤ");
  }

  @Test
  void aLineIsAskedForOnceAndItsFunctionWordsAreWeak() throws IOException {
    List<ReadWord> line =
        new TextReader(UserLexicon.NONE, word -> true).read("water for the hour, no TV");
    BritishPronouncer british =
        BritishPronouncer.of(
            line,
            UserLexicon.NONE,
            words -> words.stream().map(w -> IPA.getOrDefault(w, "")).toList());
    assertThat(british.word("water", "for", "the")).isEqualTo("fɔː");
    assertThat(british.word("for", "the", "hour")).isEqualTo("ði");
    assertThat(british.letters("TV")).isEqualTo("tˌiːvˈiː");
  }
}
