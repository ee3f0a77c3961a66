package app.spotwright.engine.sound.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a written line out as words: numbers, prices, dates, units, addresses, abbreviations and
 * acronyms are spoken as people say them. Immutable.
 */
final class TextReader {
  private static final Pattern INNER_BREAK =
      Pattern.compile(
          "(?<=\\p{L}['’]?)(?:[—…,;:!?]+|[.]{2,}|--+|–)(?=\\p{L})|(?<=\\d)[—…]+(?=\\p{L})");

  /** {@code *like this*}, a word at a time or several. */
  private static final Pattern OPENS = Pattern.compile("[\"'“‘(]*[*]+[\\p{L}\\p{N}].*");

  private static final Pattern CLOSES = Pattern.compile(".*[\\p{L}\\p{N}][*]+\\p{P}*");

  /** A quotation mark that is none after a number. */
  private static final Pattern QUOTE = Pattern.compile("(?<!\\d)\"");

  private static final Pattern DASH = Pattern.compile("[-–—]");
  private static final Pattern COUNT = Pattern.compile("[$£€]?\\d[\\d.,:]*(?:\\p{L}{0,3}|%)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Spot.Rule> rules;
  private final WebRule web = new WebRule();
  private final DayRule days = new DayRule();

  /**
   * A reader.
   *
   * @param own the user's wishes
   * @param known whether somebody knows how to pronounce a word as it stands
   */
  TextReader(UserLexicon own, Predicate<String> known) {
    rules =
        List.of(
            spot -> own.instead(spot.core()),
            web,
            new MoneyRule(),
            days,
            new DateRule(),
            new QuantityRule(),
            new WordRule(known));
  }

  /** One entry for each run of characters between spaces, in order. */
  List<ReadWord> read(String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> written = List.of(SPACES.split(text));
    List<String> plain = TelephoneNumbers.marked(plain(written, text));
    List<Edges> edges = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      edges.add(Edges.of(plain.get(i), i + 1 < written.size() ? plain.get(i + 1) : ""));
    }
    boolean shouting = text.chars().noneMatch(Character::isLowerCase) && written.size() > 1;
    List<ReadWord> words = new ArrayList<>();
    boolean stressed = false;
    for (int i = 0; i < written.size(); i++) {
      stressed |= OPENS.matcher(written.get(i)).matches() && closes(written, i);
      List<Piece> pieces = pieces(edges, i, shouting);
      words.add(new ReadWord(written.get(i), stressed ? stressed(pieces) : pieces));
      stressed &= !CLOSES.matcher(written.get(i)).matches();
    }
    return words;
  }

  /**
   * A dash between two numbers is "to"; a quotation mark after a number, and none before, inches.
   */
  private static List<String> plain(List<String> written, String text) {
    boolean quoted = QUOTE.matcher(text).find();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String word = quoted ? written.get(i) : written.get(i).replace('"', '″');
      boolean between =
          DASH.matcher(word).matches()
              && i > 0
              && i + 1 < written.size()
              && COUNT.matcher(written.get(i - 1)).matches()
              && COUNT.matcher(written.get(i + 1)).matches();
      out.add(between ? "to" : word);
    }
    return out;
  }

  private static boolean closes(List<String> written, int from) {
    return written.subList(from, written.size()).stream()
        .anyMatch(word -> CLOSES.matcher(word).matches());
  }

  private static List<Piece> stressed(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece -> piece instanceof Piece.Say(String word, _) ? new Piece.Say(word, true) : piece)
        .toList();
  }

  private List<Piece> pieces(List<Edges> edges, int at, boolean shouting) {
    Edges word = edges.get(at);
    List<Piece> pieces = new ArrayList<>();
    if (word.opens() && at > 0) {
      pieces.add(new Piece.Pause(','));
    }
    String before = at == 0 ? "" : edges.get(at - 1).core();
    String after = at + 1 == edges.size() ? "" : edges.get(at + 1).core();
    if (!word.core().isEmpty()) {
      Spot whole = new Spot(before, word.core(), after, word.mark() != 0, shouting);
      Matcher breaks = INNER_BREAK.matcher(word.core());
      int from = 0;
      boolean one = web.read(whole) != null || days.read(whole) != null;
      while (!one && breaks.find()) {
        Spot part =
            new Spot(before, word.core().substring(from, breaks.start()), "", true, shouting);
        pieces.addAll(say(part));
        pieces.add(new Piece.Pause(inner(breaks.group())));
        before = part.core();
        from = breaks.end();
      }
      String rest = word.core().substring(from);
      pieces.addAll(say(new Spot(before, rest, after, word.mark() != 0, shouting)));
    }
    if (word.mark() != 0) {
      pieces.add(new Piece.Pause(word.mark()));
    }
    return pieces;
  }

  private static char inner(String marks) {
    return marks.startsWith("-") ? '—' : Edges.mark(marks);
  }

  private List<Piece> say(Spot spot) {
    String plain = Letters.plain(spot.core());
    Spot folded =
        new Spot(
            spot.before(), fold(spot.core(), plain), spot.after(), spot.closed(), spot.shouting());
    for (Spot.Rule rule : rules) {
      String words = rule.read(folded);
      if (words != null) {
        return parse(words);
      }
    }
    return List.of();
  }

  /** Signs such as ½ and ² would fall apart when accents are taken off. */
  private static String fold(String core, String plain) {
    return core.chars().anyMatch(c -> "½¼¾⅓⅔²³µ°º×€£№″′".indexOf(c) >= 0) ? core : plain;
  }

  private static List<Piece> parse(String words) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : SPACES.split(words.strip())) {
      if (word.equals(",")) {
        pieces.add(new Piece.Pause(','));
      } else if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        pieces.add(new Piece.Spell(word));
      } else if (word.chars().anyMatch(Character::isLetter)) {
        pieces.add(new Piece.Say(word, false));
      }
    }
    return pieces;
  }
}
