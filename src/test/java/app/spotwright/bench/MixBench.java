package app.spotwright.bench;

import app.spotwright.engine.copy.Narrations;
import app.spotwright.engine.copy.Narrations.Narration;
import app.spotwright.hearing.MixReport;
import app.spotwright.hearing.Studio;
import app.spotwright.media.Mood;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the figures of the mix for every mood of the music and every default voice. */
public final class MixBench {
  private static final long SEED = 20_261_121;

  private MixBench() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("spotwright-bench");
    try (Studio studio = new Studio()) {
      List<Narration> narrations = Narrations.of(Studio.DEFAULT_VOICES.size(), 15, SEED);
      try (MixReport report = new MixReport(studio, folder)) {
        for (int i = 0; i < narrations.size(); i++) {
          Studio.Take take = studio.speak(narrations.get(i), Studio.DEFAULT_VOICES.get(i));
          for (Mood mood : Mood.values()) {
            System.out.println(report.of(take, mood));
          }
        }
      }
    } finally {
      Folders.delete(folder);
    }
  }
}
