package app.spotwright.hearing;

import app.spotwright.engine.copy.Narrations.Narration;
import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.voice.UserLexicon;
import app.spotwright.engine.sound.voice.WordErrors;
import app.spotwright.media.Sound;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.embedded.KokoroSpeech;
import app.spotwright.setup.Home;
import app.spotwright.setup.UnusableHome;
import app.spotwright.setup.VoiceData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The neural voice and its judge beside each other. Not thread-safe. */
public final class Studio implements AutoCloseable {
  /** The voices that ads speak with unless another is wished. */
  public static final List<String> DEFAULT_VOICES = List.of("us-female", "us-male");

  /**
   * Seconds between lines, as between sentences of a line. The same lines with 0.6 s between them,
   * and a third of a second around, are misheard nearly twice as often (13 words of 446, not 7):
   * that is the recogniser's trouble with silence, not the voice's.
   */
  private static final double PAUSE = 0.15;

  /** The longest that the recogniser hears at a time, seconds. */
  private static final double LONGEST = 20;

  private final KokoroSpeech voice;
  private final Recogniser ear;
  private final WordErrors errors;

  /**
   * A narration, spoken.
   *
   * @param narration what was to be said
   * @param voice who said it
   * @param lines as they were said
   */
  public record Take(Narration narration, String voice, List<Speech> lines) {
    /** Seconds of all lines. */
    public double seconds() {
      return lines.stream().mapToDouble(line -> line.sound().seconds()).sum();
    }
  }

  /** Loads both, fetching the judge if need be. */
  public Studio() throws Exception {
    Path folder = folder();
    voice = new KokoroSpeech(folder, Home.locate().voice().resolve("ready"), UserLexicon.NONE);
    ear = new Recogniser();
    errors = new WordErrors(folder);
  }

  private static Path folder() throws UnusableHome, IOException {
    return VoiceData.find(Home.locate())
        .orElseThrow(() ->
            new AssertionError(
                "the neural voice is not on this machine: 'bin/spotwright setup' fetches it, or"
                    + " name its folder in "
                    + VoiceData.VARIABLE))
        .folder();
  }

  /** Speaks a line at a normal pace. */
  public Speech speak(String line, String who) throws ProviderFailure {
    return voice.speak(line, who, 1);
  }

  /** Speaks all lines of a narration. */
  public Take speak(Narration narration, String who) throws ProviderFailure {
    List<Speech> lines = new ArrayList<>();
    for (String line : narration.lines()) {
      lines.add(speak(line, who));
    }
    return new Take(narration, who, lines);
  }

  /** What is heard in a sound. */
  public String hear(Sound sound) throws Exception {
    return ear.hear(sound);
  }

  /**
   * The errors of a take as it is heard from its first line to its last, without music.
   *
   * @param mistakes gets a sentence for each part with errors
   */
  public WordErrors.Count listen(Take take, List<String> mistakes) throws Exception {
    WordErrors.Count all = new WordErrors.Count(0, 0);
    for (int from = 0, to; from < take.lines().size(); from = to) {
      double seconds = 0;
      for (to = from; to < take.lines().size(); to++) {
        seconds += take.lines().get(to).sound().seconds() + PAUSE;
        if (to > from && seconds > LONGEST) {
          break;
        }
      }
      all = all.plus(judge(take, from, to, hear(joined(take.lines().subList(from, to))), mistakes));
    }
    return all;
  }

  private static Sound joined(List<Speech> lines) {
    int pause = (int) (PAUSE * Sound.RATE);
    int length = lines.stream().mapToInt(line -> line.sound().samples().length + pause).sum();
    float[] all = new float[length];
    int at = 0;
    for (Speech line : lines) {
      System.arraycopy(line.sound().samples(), 0, all, at, line.sound().samples().length);
      at += line.sound().samples().length + pause;
    }
    return new Sound(Sound.RATE, 1, all);
  }

  /** The errors of some lines of a take that were heard like this. */
  public WordErrors.Count judge(Take take, int from, int to, String heard, List<String> mistakes) {
    String said = String.join(" ", take.narration().lines().subList(from, to));
    WordErrors.Count count = errors.of(said, heard, take.narration().brand());
    if (count.wrong() > 0) {
      mistakes.add(
          "%s, %d of %d: \"%s\" was heard as \"%s\""
              .formatted(take.voice(), count.wrong(), count.words(), said, heard));
    }
    return count;
  }

  @Override
  public void close() throws Exception {
    voice.close();
    ear.close();
  }
}
