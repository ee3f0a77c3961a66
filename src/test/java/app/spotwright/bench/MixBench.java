package app.spotwright.bench;

import app.spotwright.engine.copy.Narrations;
import app.spotwright.engine.copy.Narrations.Narration;
import app.spotwright.engine.sound.voice.WordErrors;
import app.spotwright.hearing.MixReport;
import app.spotwright.hearing.Studio;
import app.spotwright.media.Mood;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints the figures of the mix for every mood of the music and every default voice, and what was
 * misheard. Argument: how many moods (all).
 */
public final class MixBench {
  private static final long SEED = 20_261_121;

  private MixBench() {}

  public static void main(String[] args) throws Exception {
    List<Mood> moods = List.of(Mood.values());
    if (args.length > 0) {
      moods = moods.subList(0, Math.clamp(Integer.parseInt(args[0]), 1, moods.size()));
    }
    WordErrors.Count onPhone = new WordErrors.Count(0, 0);
    Path folder = Files.createTempDirectory("spotwright-bench");
    try (Studio studio = new Studio()) {
      List<Narration> narrations = Narrations.of(Studio.DEFAULT_VOICES.size(), 15, SEED);
      try (MixReport report = new MixReport(studio, folder)) {
        for (int i = 0; i < narrations.size(); i++) {
          Studio.Take take = studio.speak(narrations.get(i), Studio.DEFAULT_VOICES.get(i));
          for (Mood mood : moods) {
            MixReport.Figures figures = report.of(take, mood);
            System.out.println(figures);
            figures.mistakes().forEach(mistake -> System.out.println("  " + mistake));
            onPhone = onPhone.plus(figures.onPhone());
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "misheard on a phone's speaker, with music: %d of %d words, %.2f %%%n",
          onPhone.wrong(),
          onPhone.words(),
          100 * onPhone.rate());
    } finally {
      Folders.delete(folder);
    }
  }
}
