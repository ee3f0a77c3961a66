package app.spotwright.brief;

import app.spotwright.media.Mood;
import java.util.Optional;

/** Moods as people call them. */
public final class StyleWords {
  private StyleWords() {}

  /** The mood of tone words too: calm music is calm. */
  public static Optional<Mood> mood(String text) {
    return Vocabulary.ENGLISH
        .mood(text)
        .or(() ->
            Vocabulary.ENGLISH
                .tone(text)
                .map(tone ->
                    switch (tone) {
                      case FRIENDLY -> Mood.WARM;
                      case BOLD -> Mood.ENERGETIC;
                      case CALM -> Mood.CALM;
                      case PLAYFUL -> Mood.PLAYFUL;
                      case PREMIUM -> Mood.ELEGANT;
                      case PROFESSIONAL -> Mood.SLEEK;
                    }));
  }
}
