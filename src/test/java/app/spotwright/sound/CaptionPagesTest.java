package app.spotwright.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.engine.copy.Narrations;
import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionPagesTest {
  private static final String LINE =
      "Meet the bottle that keeps your coffee hot for twelve hours. No leaks, no plastic — just steel.";

  @Test
  void pagesAreShortAndSayAllThatIsSaid() {
    List<CaptionPage> pages = CaptionPages.of(LINE, List.of(), 6.2);

    assertThat(pages.stream().map(CaptionPage::text).collect(Collectors.joining(" ")))
        .isEqualTo(LINE);
    assertThat(pages)
        .allSatisfy(page -> {
          assertThat(page.text()).hasSizeLessThanOrEqualTo(28);
          assertThat(page.words()).hasSizeLessThanOrEqualTo(6);
        });
    assertThat(pages.getLast().to()).isCloseTo(6.2, within(0.5));
  }

  @Test
  void noPageEndsWithAWordThatLeansOnTheNext() {
    List<CaptionPage> pages = CaptionPages.of(LINE, List.of(), 6.2);

    assertThat(pages)
        .extracting(page -> page.words().getLast().word())
        .doesNotContain("the", "that", "your", "for", "No", "no", "just");
    assertThat(pages)
        .extracting(page -> page.words().getLast().word())
        .contains("hours.")
        .anyMatch(word -> word.startsWith("plastic"));
  }

  @Test
  void timesOfTheVoiceAreKeptAndADashHasNoTimeOfItsOwn() {
    List<WordTime> voice =
        List.of(
            new WordTime("Hot", 0.2, 0.5),
            new WordTime("—", 0.5, 0.9),
            new WordTime("for", 0.9, 1.1),
            new WordTime("hours.", 1.1, 1.6));

    List<CaptionPage> pages = CaptionPages.of("Hot — for hours.", voice, 2);

    List<WordTime> words = pages.stream().flatMap(page -> page.words().stream()).toList();
    assertThat(words)
        .containsExactly(
            new WordTime("Hot —", 0.2, 0.5),
            new WordTime("for", 0.9, 1.1),
            new WordTime("hours.", 1.1, 1.6));
    assertThat(pages.getFirst().from()).isEqualTo(0.2);
  }

  @Test
  void anyNarrationGivesPagesInOrderThatNeitherOverlapNorFlicker() {
    SplittableRandom random = new SplittableRandom(77);
    String[] vocabulary = {
      "a", "the", "fresh", "coffee,", "every", "morning.", "incomparably", "5%"
    };
    for (int round = 0; round < 300; round++) {
      List<WordTime> words = new ArrayList<>();
      double at = random.nextDouble(0.5);
      for (int i = 0; i < 1 + random.nextInt(25); i++) {
        String word = vocabulary[random.nextInt(vocabulary.length)];
        double to = at + 0.05 + 0.05 * word.length();
        words.add(new WordTime(word, at, to));
        at = to + (random.nextInt(4) == 0 ? random.nextDouble(1.2) : 0);
      }
      String text = words.stream().map(WordTime::word).collect(Collectors.joining(" "));
      List<CaptionPage> pages = CaptionPages.of(text, words, at);
      for (int i = 0; i < pages.size(); i++) {
        CaptionPage page = pages.get(i);
        assertThat(page.to())
            .as("round %s", round)
            .isGreaterThanOrEqualTo(page.words().getLast().to() - 1e-9);
        if (i > 0) {
          int gap = page.firstFrame() - pages.get(i - 1).endFrame();
          assertThat(gap).as("round %s", round).isGreaterThanOrEqualTo(0).isNotIn(1, 2);
        }
      }
    }
  }

  /** At a normal pace, and as fast as a line is ever said so that it fits its scene. */
  @ParameterizedTest
  @ValueSource(doubles = {1, NarrationFit.FASTEST})
  void nobodyHasToReadMoreThanTwentyCharactersASecond(double pace) {
    for (Narrations.Narration narration : Narrations.of(100, 30, 20_261_129)) {
      for (String line : narration.lines()) {
        double seconds = line.length() / (15 * pace);
        List<CaptionPages.Line> one = List.of(new CaptionPages.Line(line, List.of(), seconds, 0.3));
        Stream.of(
                CaptionPages.of(line, List.of(), seconds),
                CaptionPages.lines(line, List.of(), seconds),
                CaptionPages.cues(one, seconds + 1))
            .flatMap(List::stream)
            .forEach(page ->
                assertThat(page.text().length() / (page.to() - page.from()))
                    .as("\"%s\" of \"%s\"", page.text(), line)
                    .isLessThanOrEqualTo(20.001));
      }
    }
  }

  @Test
  void aLineOfTwoStandsLongerThanAFewWordsAndIsNotWide() {
    List<CaptionPage> lines = CaptionPages.lines(LINE, List.of(), 6.2);

    assertThat(lines).hasSizeLessThan(CaptionPages.of(LINE, List.of(), 6.2).size());
    assertThat(lines).allSatisfy(page -> assertThat(page.text()).hasSizeLessThanOrEqualTo(46));
    assertThat(lines.stream().map(CaptionPage::text).collect(Collectors.joining(" ")))
        .isEqualTo(LINE);
  }

  @Test
  void starsOfEmphasisAreHeardAndNotSeen() {
    assertThat(CaptionPages.of("Made for *you*, not *everybody else*.", List.of(), 3))
        .extracting(CaptionPage::text)
        .allSatisfy(text -> assertThat(text).doesNotContain("*"));
  }

  @Test
  void oddTimesAndEmptyTextDoNoHarm() {
    assertThat(CaptionPages.of("  ", List.of(), 1)).isEmpty();
    List<WordTime> odd =
        List.of(new WordTime("One", 2, 1), new WordTime("two", -1, 9), new WordTime("three", 1, 2));

    List<CaptionPage> pages = CaptionPages.of("One two three", odd, 3);

    assertThat(pages).isNotEmpty();
    assertThat(pages.getLast().to()).isLessThanOrEqualTo(3.5);
    assertThat(CaptionPages.of("Donaudampfschifffahrtsgesellschaftskapitän", List.of(), 2))
        .hasSize(1);
  }

  @Test
  void aPageBreaksIntoTwoBalancedLines() {
    CaptionPage page =
        new CaptionPage(0, 2, List.of(word("Taste"), word("the"), word("morning"), word("again")));

    assertThat(page.lines(40)).containsExactly("Taste the morning again");
    assertThat(page.lines(17)).containsExactly("Taste", "the morning again");
  }

  private static WordTime word(String word) {
    return new WordTime(word, 0, 1);
  }
}
