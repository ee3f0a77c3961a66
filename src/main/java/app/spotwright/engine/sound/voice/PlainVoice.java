package app.spotwright.engine.sound.voice;

import app.spotwright.engine.sound.Speech;
import app.spotwright.media.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a voice without its own ear for numbers needs around it: the line spelled out before, the
 * sound finished and timed after. Stateless.
 */
public final class PlainVoice {
  private static final TextReader READER = new TextReader(UserLexicon.NONE, PlainVoice::wordLike);

  private PlainVoice() {}

  /** The line in plain words: numbers, prices, signs and abbreviations read out; marks kept. */
  public static String readOut(String line) {
    StringBuilder out = new StringBuilder();
    for (ReadWord word : READER.read(line)) {
      for (Piece piece : word.pieces()) {
        switch (piece) {
          case Piece.Say say -> out.append(' ').append(say.word());
          case Piece.Spell spell -> out.append(' ').append(spell.letters());
          case Piece.Pause pause -> out.append(pause.mark() == '—' ? ',' : pause.mark());
        }
      }
    }
    return out.toString().strip();
  }

  /**
   * Finishes what a voice said as every voice's lines are: 48 kHz mono about −18 LUFS, no silence
   * around it; the times of words are estimated.
   *
   * @param line as it was written
   * @param raw what {@link #readOut} of that line sounds like
   */
  public static Speech finish(String line, Sound raw) {
    float[] mono = raw.channels() == 1 ? raw.samples() : left(raw.samples());
    int[] span = Finish.span(mono, raw.rate());
    float[] spoken = Arrays.copyOfRange(mono, span[0], span[1]);
    float[] samples = Finish.level(Resampler.change(spoken, raw.rate(), Sound.RATE));
    List<ReadWord> words = READER.read(line);
    return new Speech(
        new Sound(Sound.RATE, 1, samples), WordEstimate.of(words, samples, Sound.RATE));
  }

  private static float[] left(float[] stereo) {
    float[] mono = new float[stereo.length / 2];
    for (int i = 0; i < mono.length; i++) {
      mono[i] = stereo[2 * i];
    }
    return mono;
  }

  /**
   * Without a dictionary: one case throughout, or a capital in front, and a vowel among capitals.
   */
  private static boolean wordLike(String word) {
    if (Letters.capitals(word)) {
      return word.matches(".*[AEIOUY].*") && word.length() > 1;
    }
    String tail = word.isEmpty() ? "" : word.substring(1);
    return tail.equals(tail.toLowerCase(Locale.ROOT))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'');
  }
}
