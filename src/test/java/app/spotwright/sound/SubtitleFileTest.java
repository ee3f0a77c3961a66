package app.spotwright.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SubtitleFileTest {
  private static final Pattern SRT =
      Pattern.compile("(\\d+)\\n(\\S{12}) --> (\\S{12})\\n((?:.+\\n)+)\\n");
  private static final Pattern VTT =
      Pattern.compile("(\\d\\d:\\S{9}) --> (\\S{12})\\n((?:.+\\n)+)\\n");
  private static final Pattern STAMP = Pattern.compile("<(\\d\\d:\\d\\d:\\d\\d\\.\\d{3})>");

  private final List<CaptionPages.Line> lines =
      List.of(
          line(
              "Tired of cold coffee? Meet the Ember cup, made for long mornings & longer days.",
              0.3,
              4.6),
          line(
              "It keeps <60 °C> for three hours, weighs next to nothing, and never leaks.",
              5.4,
              4.2),
          line("Order yours today!", 12.0, 1.2));
  private final List<CaptionPage> cues = CaptionPages.cues(lines, 15);

  private record Cue(double from, double to, String text) {}

  @Test
  void cuesCanBeReadAndDoNotOverlap() {
    List<Cue> read = srt(SubtitleFile.srt(cues));

    double before = 0;
    for (Cue cue : read) {
      assertThat(cue.from()).isGreaterThanOrEqualTo(before);
      assertThat(cue.to()).isGreaterThan(cue.from()).isLessThanOrEqualTo(15);
      assertThat(cue.text().length() / (cue.to() - cue.from()))
          .as(cue.text())
          .isLessThanOrEqualTo(20.5);
      assertThat(cue.text().lines())
          .hasSizeLessThanOrEqualTo(2)
          .allMatch(line -> line.length() <= 36);
      before = cue.to();
    }
    assertThat(said(read).replace('‹', '<').replace('›', '>')).isEqualTo(said());
  }

  @Test
  void subRipIsNumberedAndHasNoTags() {
    String file = SubtitleFile.srt(cues);

    assertThat(file).startsWith("1\n00:00:00,300 --> ");
    assertThat(file).doesNotContain("<").contains("mornings &");
    Matcher matcher = SRT.matcher(file);
    for (int i = 1; matcher.find(); i++) {
      assertThat(matcher.group(1)).isEqualTo(Integer.toString(i));
    }
  }

  @Test
  void webVttIsEscapedAndTimesItsWordsInsideTheirCue() {
    String file = SubtitleFile.vtt(cues);

    assertThat(file).startsWith("WEBVTT\n\n00:00:00.300 --> ");
    assertThat(file).contains("&lt;60").contains("°C&gt;").contains("&amp;");
    Matcher cue = VTT.matcher(file);
    List<Cue> read = new ArrayList<>();
    while (cue.find()) {
      double last = seconds(cue.group(1));
      Matcher stamp = STAMP.matcher(cue.group(3));
      int stamps = 0;
      while (stamp.find()) {
        assertThat(seconds(stamp.group(1))).isGreaterThan(last).isLessThan(seconds(cue.group(2)));
        last = seconds(stamp.group(1));
        stamps++;
      }
      String text = STAMP.matcher(cue.group(3)).replaceAll("").strip();
      assertThat(stamps).isEqualTo(text.replace(" &amp;", "").split("\\s").length - 1);
      read.add(new Cue(seconds(cue.group(1)), seconds(cue.group(2)), text));
    }
    assertThat(said(read).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .isEqualTo(said());
  }

  @Test
  void aFastVoiceIsGivenTimeFromThePauseThatFollows() {
    String text = "Unbelievably comfortable headphones, astonishingly affordable.";
    List<CaptionPage> fast = CaptionPages.cues(List.of(line(text, 0, 1.8)), 10);

    assertThat(fast.getLast().to()).isGreaterThan(2.1);
    assertThat(fast.getLast().text().length() / (fast.getLast().to() - fast.getLast().from()))
        .isLessThanOrEqualTo(20.5);
  }

  @Test
  void nothingSaidIsAnEmptyFile() {
    assertThat(SubtitleFile.srt(List.of())).isEmpty();
    assertThat(SubtitleFile.vtt(List.of())).isEqualTo("WEBVTT\n\n");
  }

  private static CaptionPages.Line line(String text, double start, double seconds) {
    return new CaptionPages.Line(text, List.<WordTime>of(), seconds, start);
  }

  private String said() {
    return lines.stream().map(CaptionPages.Line::text).collect(Collectors.joining(" "));
  }

  private static String said(List<Cue> cues) {
    return cues.stream().map(cue -> cue.text().replace('\n', ' ')).collect(Collectors.joining(" "));
  }

  private static List<Cue> srt(String file) {
    List<Cue> cues = new ArrayList<>();
    Matcher matcher = SRT.matcher(file);
    while (matcher.find()) {
      cues.add(
          new Cue(
              seconds(matcher.group(2).replace(',', '.')),
              seconds(matcher.group(3).replace(',', '.')),
              matcher.group(4).strip()));
    }
    return cues;
  }

  private static double seconds(String time) {
    String[] parts = time.split(":");
    return Integer.parseInt(parts[0]) * 3600
        + Integer.parseInt(parts[1]) * 60
        + Double.parseDouble(parts[2]);
  }
}
