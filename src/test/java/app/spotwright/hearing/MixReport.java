package app.spotwright.hearing;

import app.spotwright.composition.Mixer;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.SoundDesk;
import app.spotwright.engine.sound.voice.WordErrors;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of finished mixes. Not thread-safe. */
public final class MixReport implements AutoCloseable {
  private final Studio studio;
  private final Path folder;
  private final Workshop workshop;
  private final Mixer mixer;
  private final SoundDesk desk;

  /**
   * @param folder for the mixes
   */
  public MixReport(Studio studio, Path folder) throws Exception {
    this.studio = studio;
    this.folder = folder;
    Ffmpeg ffmpeg = Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null);
    workshop = Workshop.open(folder.resolve("workshop"), "mixes", WorkshopSettings.DEFAULT);
    mixer = new Mixer(workshop, ffmpeg);
    desk = new SoundDesk(ffmpeg);
  }

  /**
   * One mix.
   *
   * @param balance of voice and music
   * @param onPhone words and those misheard on a small speaker
   * @param mistakes a sentence for each line with errors
   */
  public record Figures(
      String voice, Mood mood, Balance balance, WordErrors.Count onPhone, List<String> mistakes) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-9s %-10s ducks %4.1f dB, voice %4.1f LU above, %.1f LUFS, peak %.1f dBTP, phone %d of %d",
          voice,
          mood,
          balance.ducking(),
          balance.above(),
          balance.whole().integrated(),
          balance.whole().truePeak(),
          onPhone.wrong(),
          onPhone.words());
    }
  }

  /** Mixes a take with music of a mood and measures. */
  public Figures of(Studio.Take take, Mood mood) throws Exception {
    Balance.Scored scored = Balance.Scored.of(take, mood, folder);
    Balance balance = Balance.of(scored, desk, mixer, folder);
    List<String> mistakes = new ArrayList<>();
    WordErrors.Count onPhone = new WordErrors.Count(0, 0);
    List<Sound> heard = PhoneSpeaker.play(scored, mixer);
    for (int line = 0; line < heard.size(); line++) {
      String words = studio.hear(heard.get(line));
      onPhone = onPhone.plus(studio.judge(take, line, line + 1, words, mistakes));
    }
    return new Figures(take.voice(), mood, balance, onPhone, mistakes);
  }

  @Override
  public void close() throws Exception {
    workshop.close();
  }
}
