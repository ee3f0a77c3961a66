package app.spotwright.engine.sound.voice;

/** Strings of phonemes: stress, joining, and the habits of American speech. */
final class Phonemes {
  private static final String VOWELS = "AIOQWYaeiouæɑɐɒɔəɚɛɜɪʊʌɨᵻᵊ";
  private static final String HISSING = "szʃʒʧʤ";

  private Phonemes() {}

  static boolean vowel(char symbol) {
    return VOWELS.indexOf(symbol) >= 0;
  }

  static boolean startsWithVowel(String phonemes) {
    for (char symbol : phonemes.toCharArray()) {
      if (symbol != 'ˈ' && symbol != 'ˌ') {
        return vowel(symbol);
      }
    }
    return false;
  }

  /** Two words spoken as one: the first carries the stress. */
  static String compound(String first, String second) {
    return first + second.replace('ˈ', 'ˌ');
  }

  /** A word behind a prefix that takes the weaker stress. */
  static String prefixed(String prefix, String stem) {
    return prefix.replace('ˈ', 'ˌ') + stem;
  }

  /** Exactly one main stress: the first, put on the first vowel where there is none. */
  static String stressed(String phonemes) {
    int main = phonemes.indexOf('ˈ');
    if (main >= 0) {
      return phonemes.substring(0, main + 1) + phonemes.substring(main + 1).replace('ˈ', 'ˌ');
    }
    for (int i = 0; i < phonemes.length(); i++) {
      if (vowel(phonemes.charAt(i))) {
        return phonemes.substring(0, i) + 'ˈ' + phonemes.substring(i);
      }
    }
    return phonemes;
  }

  /** With a weak stress on its first vowel where there is no stress at all. */
  static String hinted(String phonemes) {
    boolean none = phonemes.indexOf('ˈ') < 0 && phonemes.indexOf('ˌ') < 0;
    return none ? stressed(phonemes).replace('ˈ', 'ˌ') : phonemes;
  }

  /** With its main vowel drawn out. */
  static String emphasised(String phonemes) {
    boolean second = phonemes.indexOf('ˈ') < 0 && phonemes.indexOf('ˌ') >= 0;
    String full = stressed(second ? phonemes.replaceFirst("ˌ", "ˈ") : phonemes);
    for (int i = full.indexOf('ˈ'); i >= 0 && i < full.length(); i++) {
      if (vowel(full.charAt(i))) {
        boolean drawn = i + 1 < full.length() && full.charAt(i + 1) == 'ː';
        return drawn ? full : full.substring(0, i + 1) + 'ː' + full.substring(i + 1);
      }
    }
    return full;
  }

  /**
   * From the dictionary's way of writing to what the network was taught: unstressed er is əɹ, t and
   * d between vowels are tapped, l at the end of a syllable needs no vowel.
   */
  static String american(String phonemes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < phonemes.length(); i++) {
      char symbol = phonemes.charAt(i);
      char before = i == 0 ? 0 : phonemes.charAt(i - 1);
      char after = i + 1 < phonemes.length() ? phonemes.charAt(i + 1) : 0;
      if (symbol == 'ɜ' && before != 'ˈ' && before != 'ˌ' && phonemes.length() > 2) {
        out.append('ə');
      } else if ("əɪ".indexOf(symbol) >= 0
          && after == 'z'
          && i + 2 == phonemes.length()
          && HISSING.indexOf(before) >= 0) {
        out.append('ᵻ');
      } else if (symbol == 't' && tapped(phonemes, i, before, after)) {
        out.append('T');
      } else if (symbol == 'ə' && after == 'l' && i + 2 == phonemes.length() && closed(before)) {
        out.append('ᵊ');
      } else {
        out.append(symbol);
      }
    }
    return out.toString();
  }

  private static boolean tapped(String phonemes, int at, char before, char after) {
    boolean open = vowel(before) || (before == 'ɹ' && at > 1 && vowel(phonemes.charAt(at - 2)));
    boolean nasal =
        (after == 'ə' || after == 'ᵊ')
            && at + 2 < phonemes.length()
            && phonemes.charAt(at + 2) == 'n';
    return open && vowel(after) && !nasal;
  }

  private static boolean closed(char before) {
    return before != 0 && !vowel(before) && "ɹwj".indexOf(before) < 0;
  }
}
