package app.spotwright.engine.sound.voice;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** British pronunciation of the words of one line, asked for all at once. */
final class BritishPronouncer implements Pronunciation {
  private static final Map<String, String[]> WEAK = Table.byHead("weak-forms.txt");

  /** Weak forms that differ from the American ones. */
  private static final Map<String, String> BRITISH_WEAK =
      Map.ofEntries(
          Map.entry("for", "fɔː"),
          Map.entry("or", "ɔː"),
          Map.entry("your", "jɔː"),
          Map.entry("are", "ɑː"),
          Map.entry("were", "wɜː"),
          Map.entry("her", "hɜː"),
          Map.entry("their", "ðɛː"),
          Map.entry("they're", "ðɛː"),
          Map.entry("of", "ɒv"),
          Map.entry("on", "ɒn"),
          Map.entry("from", "fɹɒm"),
          Map.entry("was", "wɒz"),
          Map.entry("our", "Wə"),
          Map.entry("you're", "jɔː"),
          Map.entry("we're", "wɪə"));

  /** From espeak-ng's spelling of sounds to the network's; longer ones first. */
  private static final List<String[]> SOUNDS = Table.rows("british.txt");

  private final Map<String, String> sounds;

  private BritishPronouncer(Map<String, String> sounds) {
    this.sounds = sounds;
  }

  static BritishPronouncer of(List<ReadWord> line, UserLexicon own, WordSounds source)
      throws IOException {
    List<String> words =
        line.stream()
            .flatMap(word -> word.pieces().stream())
            .flatMap(piece ->
                switch (piece) {
                  case Piece.Say(String word, _) -> List.of(word).stream();
                  case Piece.Spell(String letters) ->
                      letters
                          .toLowerCase(java.util.Locale.ROOT)
                          .chars()
                          .filter(Character::isLetter)
                          .mapToObj(Character::toString);
                  case Piece.Pause _ -> List.<String>of().stream();
                })
            .distinct()
            .toList();
    List<String> ipa = source.ipa(words);
    Map<String, String> sounds = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String mine = own.phonemes(words.get(i));
      sounds.put(words.get(i), mine == null ? fromIpa(ipa.get(i)) : mine);
    }
    return new BritishPronouncer(sounds);
  }

  static String fromIpa(String ipa) {
    String sound = ipa.replace("͡", "").replace(" ", "").replace("_", "").replace("-", "");
    for (String[] pair : SOUNDS) {
      sound = sound.replace(pair[0], pair.length > 1 ? pair[1] : "");
    }
    return sound;
  }

  @Override
  public String word(String before, String word, String after) {
    String sound = sounds.getOrDefault(word, "");
    boolean vowel = Phonemes.startsWithVowel(sounds.getOrDefault(after, ""));
    return switch (word) {
      case "the" -> vowel ? "ði" : "ðə";
      case "a" -> "ɐ";
      case "to" -> after.isEmpty() ? sound : vowel ? "tʊ" : "tə";
      default -> {
        String weak = BRITISH_WEAK.get(word);
        String[] shared = WEAK.get(word);
        boolean stands = after.isEmpty() || (weak == null && shared == null);
        yield stands ? sound : weak != null ? weak : shared == null ? sound : shared[1];
      }
    };
  }

  @Override
  public String letters(String letters) {
    StringBuilder out = new StringBuilder();
    String lower = letters.toLowerCase(java.util.Locale.ROOT);
    boolean plural = lower.endsWith("'s");
    String plain = plural ? lower.substring(0, lower.length() - 2) : lower;
    for (int i = 0; i < plain.length(); i++) {
      String letter = plain.substring(i, i + 1);
      String name = letter.equals("a") ? "ˈA" : sounds.getOrDefault(letter, "");
      out.append(i + 1 < plain.length() ? name.replace('ˈ', 'ˌ') : name);
    }
    return plural && !out.isEmpty() ? Phonemes.plural(out.toString()) : out.toString();
  }
}
