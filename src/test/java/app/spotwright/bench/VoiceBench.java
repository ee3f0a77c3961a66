package app.spotwright.bench;

import app.spotwright.engine.copy.Narrations;
import app.spotwright.engine.copy.Narrations.Narration;
import app.spotwright.engine.sound.voice.WordErrors;
import app.spotwright.hearing.Studio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the default voices are understood and what they cost: a hundred generated
 * narrations, heard by a recogniser. Arguments: how many (100), seconds of each ad (15), the first
 * one (0).
 */
public final class VoiceBench {
  private static final long SEED = 20_261_121;

  private VoiceBench() {}

  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    int first = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    List<Narration> all = Narrations.of(first + count, seconds, SEED);
    List<String> mistakes = new ArrayList<>();
    WordErrors.Count errors = new WordErrors.Count(0, 0);
    double spoken = 0;
    double cpu = 0;
    try (Studio studio = new Studio()) {
      studio.speak("Ready.", Studio.DEFAULT_VOICES.getFirst());
      for (int i = first; i < all.size(); i++) {
        String voice = Studio.DEFAULT_VOICES.get(i % Studio.DEFAULT_VOICES.size());
        List<Studio.Take> takes = new ArrayList<>();
        Narration narration = all.get(i);
        cpu += Meter.of(() -> takes.add(studio.speak(narration, voice))).cpu();
        spoken += takes.getFirst().seconds();
        errors = errors.plus(studio.listen(takes.getFirst(), mistakes));
      }
    }
    mistakes.forEach(System.out::println);
    say("narrations, words, seconds", "%d, %d, %.0f".formatted(count, errors.words(), spoken));
    say("words misheard", "%.2f %% (aim: 2 %%)".formatted(100 * errors.rate()));
    say("CPU seconds for a second of speech", "%.2f".formatted(cpu / spoken));
  }

  private static void say(String what, String figure) {
    System.out.printf(Locale.ROOT, "%-45s %s%n", what, figure);
  }
}
