package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a free-text brief into facts. Keeps every figure as it was written. */
final class BriefReader {
  private static final Pattern QUOTE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\"']([^\"\\n]{10,140}?)[\"'](?![\\p{L}\\p{N}])"
              + "(?:\\s*(?:[-–—,]+|said|says|by)\\s*(\\p{Lu}[^.\\n\"]{2,40}|(?<=[-–—] )\\p{Ll}+(?: \\p{L}+)?))?");
  private static final Pattern NOT_COPY =
      Pattern.compile(
          "(?i).*(?:\\b(?:the|this|an?|our|my|your) (?:ad|ads|advert|video|commercial|spot|campaign)\\b"
              + "|\\btarget (?:audience|group|market)\\b|\\btone (?:of voice|should)\\b"
              + "|^(?:please|pls|thanks|thank you|hi|hello|hey)\\b"
              + "|^(?:we|i)(?:'d)? (?:want|need|would like|like|wish|hope|aim|plan)\\b"
              + "|\\bshould (?:be|feel|sound|look|have|show)\\b|\\bgoal is\\b|^use (?:a|the|our)\\b).*");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/\\S*[\\w/])?"
              + "|[\\w.]+@[\\w.]+\\w|\\+?\\d[\\d ()-]{6,}\\d"
              + "|\\d+[a-z]? (?:[\\p{L}']+ ){1,3}?(?:lane|street|road|avenue|square|drive|court)\\b"
              + "(?:,? (?-i:\\p{Lu})\\p{L}+)?");

  private static final Pattern CONTINUES =
      Pattern.compile(
          "^(?i)(?:was|then|instead|normally|usually|down from|after that|plus|now)\\b");

  /** "For hikers", "made for nurses and everyone who …"; what begins with a figure is a fact. */
  private static final Pattern FOR_WHOM =
      Pattern.compile(
          "(?i)(?:(?:made|perfect|ideal|great) )?for [^\\d]+"
              + "|(?:made|built|designed|perfect|ideal) for [^\\d$€£].*");

  /** Praise without anybody's name to it: nothing that an ad should say in its own words. */
  private static final Pattern HEARSAY =
      Pattern.compile(
          "(?i)(?:people|customers|clients|parents|mums|moms|kids|guests|everyone|everybody|they all) (?:says?|tells?|thinks?|loves?) .*"
              + "|.*\\bbest .* ever\\b.*|(?:is |it's )?(?:so |really )?(?:amazing|awesome|incredible)\\b.*");

  private static final int LONGEST = 20;
  private static final Set<String> FIRMS =
      Set.of("care", "service", "place", "shop", "work", "studio", "stay");

  private final Copybook book;
  private final String brand;
  private final String userCall;
  private final List<Fact> features = new ArrayList<>();
  private final List<Fact> proofs = new ArrayList<>();
  private final List<Fact> offers = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final List<String> quotes = new ArrayList<>();
  private final Map<String, String> single = new LinkedHashMap<>();
  private Product product;

  BriefReader(Copybook book, CopyBrief brief) {
    this.book = book;
    brand = brief.brand().strip();
    userCall = brief.callToAction().strip();
    product = new Product(brand, "", Product.Number.NAME);
  }

  Facts read(String text) {
    String clean = new TextCleaner(book, brand).clean(text);
    Matcher quoted = QUOTE.matcher(clean);
    String plain =
        quoted.replaceAll(m -> {
          String source = m.group(2) == null ? "" : m.group(2).strip();
          boolean said = m.group(1).strip().split(" ").length > 1;
          if (said) {
            quotes.add(m.group(1).strip() + "|" + source);
          }
          return said ? ".\n" : Matcher.quoteReplacement(m.group(1));
        });
    List<Piece> pieces = Piece.of(plain);
    List<String> rest = findProduct(pieces);
    rest.stream().filter(r -> !where(r)).forEach(r -> sentence(new Piece("", r, false)));
    rest.stream()
        .filter(BriefReader::where)
        .findFirst()
        .ifPresent(r -> single.put("place", r.replaceFirst("in ", "")));
    pieces.forEach(this::sentence);
    rest.stream().filter(BriefReader::where).forEach(r -> sentence(new Piece("", r, false)));
    return facts(clean);
  }

  /** Where a firm is matters less than what it does, so it is told last. */
  private static boolean where(String rest) {
    return rest.matches("in \\p{Lu}.*");
  }

  private List<String> findProduct(List<Piece> pieces) {
    var reader = new ProductReader(book.lexicon(), brand);
    Piece headed = headedByBrand(pieces);
    if (headed != null) {
      return headed(reader, headed, pieces);
    }
    openingOut(pieces);
    var order = new ArrayList<>(pieces);
    order.sort((a, b) -> Boolean.compare(isProductLabel(b), isProductLabel(a)));
    int tried = 0;
    for (Piece piece : order) {
      boolean labelled = isProductLabel(piece);
      boolean plain = piece.label().isEmpty() && !piece.item() && !piece.question();
      if (!labelled && (!plain || ++tried > 3)) {
        continue;
      }
      boolean speaks =
          piece.text().matches("(?i)we (?!are |make |sell |offer |produce |craft |build ).*");
      if (speaks && order.indexOf(piece) == 0) {
        return List.of();
      }
      if (doesSomething(piece.text()) && !reader.tellsWhatIsMade(piece.text())) {
        return List.of();
      }
      ProductReader.Found found = reader.read(piece.text(), labelled);
      if (!found.product().what().isEmpty() && !Offers.matches(found.product().what())) {
        product = found.product();
        pieces.remove(piece);
        return found.rest();
      }
    }
    return List.of();
  }

  /** "Hush Studio: headphones for …" and "Nordlys gift sets: two mugs and …". */
  private @Nullable Piece headedByBrand(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> startsWithBrand(piece.label()) && !piece.item())
        .findFirst()
        .orElse(null);
  }

  private List<String> headed(ProductReader reader, Piece piece, List<Piece> pieces) {
    openingOut(pieces);
    pieces.remove(piece);
    String name = piece.label().substring(brand.length()).strip();
    boolean model = name.isEmpty() || Character.isUpperCase(name.charAt(0));
    ProductReader.Found found = reader.read(model ? piece.text() : name, true);
    product = found.product();
    return model ? found.rest() : List.of(piece.text());
  }

  private boolean startsWithBrand(String text) {
    return !brand.isEmpty() && text.regionMatches(true, 0, brand, 0, brand.length());
  }

  /**
   * Takes out a first sentence that sets the scene and names no product, as "The city is loud" or
   * "Give someone a better morning", where a later one names it with the brand: words to open with.
   */
  private void openingOut(List<Piece> pieces) {
    if (pieces.size() < 2 || brand.isEmpty()) {
      return;
    }
    Piece first = pieces.getFirst();
    boolean namedLater =
        pieces.stream()
            .skip(1)
            .anyMatch(p -> startsWithBrand(p.text()) || startsWithBrand(p.label()));
    String[] words = first.text().split(" ");
    boolean scene = first.text().matches("(?:The|Every|\\p{Lu}\\p{L}+) (?:\\p{L}+ )?(?:is|are) .*");
    boolean asks =
        words.length > 2
            && book.lexicon().baseVerb(words[0])
            && (book.lexicon().determiner(words[1])
                || words[1].matches("some(?:one|body)|every(?:one|body)"));
    boolean about = first.text().toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT));
    if (namedLater && !about && first.label().isEmpty() && !first.item() && (scene || asks)) {
      pieces.remove(first);
      question(first.text());
    }
  }

  /** True for "Brightpath helps HR teams": the brand is the product. */
  private boolean doesSomething(String text) {
    if (brand.isEmpty() || !text.regionMatches(true, 0, brand + " ", 0, brand.length() + 1)) {
      return false;
    }
    String[] rest = text.substring(brand.length() + 1).split(" ");
    return rest.length > 1
        && book.lexicon().thirdPerson(rest[0], true)
        && !rest[0].matches("is|has");
  }

  private static boolean isProductLabel(Piece piece) {
    return piece.label().matches("(?i)product(?: name)?|item|what|service|name");
  }

  private void sentence(Piece piece) {
    String label = piece.label().toLowerCase(Locale.ROOT);
    String text = contactOut(piece.text());
    if (text.isBlank() || label.matches("tone|goal|style|length|duration|format|mood|brand")) {
      return;
    }
    if (label.matches("audience|target(?: audience| group)?|for|who|ideal for|perfect for")) {
      audience(text);
    } else if (label.matches("cta|call to action|button|action")) {
      single.putIfAbsent("invitation", text);
    } else if (piece.question()) {
      question(text);
    } else if (FOR_WHOM.matcher(text).matches() && forWhom(text)) {
      return;
    } else if (!NOT_COPY.matcher(text).matches()) {
      var reader = new ClauseReader(book.lexicon(), product);
      String heading =
          label.matches(
                  "features?|benefits?|usps?|offers?|price|details?|about|"
                      + "description|highlights?|why us|key .*")
              ? ""
              : piece.label();
      reader.clauses(text).forEach(c -> clause(reader, c, heading));
    }
  }

  private boolean forWhom(String text) {
    audience(text.replaceFirst("(?i)^.*?\\bfor ", ""));
    return true;
  }

  private void question(String text) {
    if (text.length() <= 48 && !text.matches("(?i).*\\b(?:ad|video|commercial)\\b.*")) {
      questions.add(Grammar.tidy(text));
    }
  }

  private String contactOut(String text) {
    Matcher m = CONTACT.matcher(text);
    if (!m.find()) {
      return text;
    }
    single.putIfAbsent("contact", m.group().strip());
    return (text.substring(0, m.start())
                .replaceAll("(?i)[\\s:,]*(?:\\b(?:at|on|via|by|to|us on|us at)\\b)?\\s*$", "")
            + text.substring(m.end()))
        .strip();
  }

  private void clause(ClauseReader reader, String clause, String label) {
    String text = reader.bare(clause.replaceAll("!+$", ""));
    boolean stump =
        text.matches(
            "(?i)made (?:simple|easy)|text|call|dm|whatsapp|email|e-mail|find|visit|shop|at|and");
    boolean wordless = text.chars().noneMatch(Character::isLetter) && !Offers.matches(text);
    if (text.length() < 3 || stump || wordless || HEARSAY.matcher(text).matches()) {
      return;
    }
    Matcher intended =
        Pattern.compile("(?i)^(?:(?:made|perfect|ideal|great|designed|good|built|just) )?for (.+)$")
            .matcher(text);
    if (intended.matches() && intended.group(1).chars().noneMatch(Character::isDigit)) {
      audience(intended.group(1));
      return;
    }
    if (invitation(text)) {
      return;
    }
    Fact.Form form = reader.form(text);
    if (!offers.isEmpty() && CONTINUES.matcher(text).find()) {
      Fact before = offers.removeLast();
      offers.add(
          new Fact(before.kind(), before.form(), before.text() + ", " + text, before.label()));
    } else if (Offers.matches(text)) {
      String said = Offers.said(text, book.lexicon());
      offers.add(new Fact(Fact.Kind.OFFER, form, said, label));
    } else if (Offers.proves(text)) {
      proofs.add(new Fact(Fact.Kind.PROOF, form, text, label));
    } else if (text.split(" ").length <= LONGEST) {
      features.add(new Fact(Fact.Kind.FEATURE, form, text, label));
    }
    Matcher in =
        Pattern.compile("\\b(?:in|across|around) (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)")
            .matcher(text);
    if (in.find() && !book.lexicon().is("months", in.group(1))) {
      single.putIfAbsent("place", in.group(1));
    }
  }

  private boolean invitation(String text) {
    String first = text.split(" ")[0].toLowerCase(Locale.ROOT);
    boolean invites =
        book.lexicon().is("invitations", first)
            && text.length() <= 48
            && (text.split(" ").length == 1
                || text.matches(
                    "(?i).*\\b(?:free|now|today|online|yours|our|us|visit|quote|table|"
                        + "appointment|here|call|store|shop|trial|direct|consultation|up|demo|seat|spot|place|by|before|to order)\\b.*"));
    if (invites || text.matches("(?i)let's \\p{L}+")) {
      String[] parts = text.split(" and ", 2);
      boolean two =
          parts.length > 1
              && (book.lexicon().baseVerb(parts[1].split(" ")[0]) || Offers.matches(parts[1]));
      single.putIfAbsent("invitation", complete(two ? parts[0] : text));
      if (two && Offers.matches(parts[1]) && !Offers.matches(parts[0])) {
        Fact.Form form = new ClauseReader(book.lexicon(), product).form(parts[1]);
        offers.add(new Fact(Fact.Kind.OFFER, form, parts[1], ""));
        return true;
      }
      return !two || !Offers.matches(text);
    }
    return false;
  }

  private static String complete(String call) {
    return switch (call.toLowerCase(Locale.ROOT)) {
      case "call", "visit", "contact", "follow", "join" -> call + " us";
      case "book", "order", "shop", "buy", "try", "subscribe", "register" -> call + " now";
      default -> call;
    };
  }

  private void audience(String words) {
    String text = words.replaceAll("(?i)^(?:the|all|any|your|our) ", "").strip();
    text = text.split("(?i), | that | which | because ")[0];
    if (text.split(" ").length > 7 || !text.matches("(?i)people .*")) {
      text = text.split(" who ")[0];
    }
    boolean vague = text.matches("(?i)people|everyone|everybody|anyone|all|you|only .*");
    if (text.isEmpty() || text.split(" ").length > 7 || vague) {
      return;
    }
    var reader = new ClauseReader(book.lexicon(), product);
    String bare = reader.bare(text).replaceFirst(" in \\p{Lu}.*", "");
    String whom = bare.replaceFirst(" (?:with|in|at|on) .*", "");
    boolean company = List.of(whom.split(" ")).stream().noneMatch(book.lexicon()::people);
    if (company) { // "long evenings with friends" are no friends
      occasion(bare);
      return;
    }
    for (String side : bare.split(" and |, ")) {
      if (List.of(side.split(" ")).stream().anyMatch(book.lexicon()::people)) {
        boolean all =
            bare.equals(side)
                || List.of(bare.split(" and |, ")).stream()
                    .allMatch(s -> List.of(s.split(" ")).stream().anyMatch(book.lexicon()::people));
        single.putIfAbsent("people", all ? bare : side);
        return;
      }
    }
    occasion(bare);
  }

  /** "Busy mornings" and "small kitchens", but not the "desk" of "for your desk". */
  private void occasion(String words) {
    String last = words.replaceFirst(" (?:with|in|at|on|of) .*", "").replaceFirst("^.* ", "");
    if (book.lexicon().plural(last) || book.lexicon().mass(last)) {
      single.putIfAbsent("occasion", words);
    }
  }

  private Facts facts(String clean) {
    String category = new Categories(book).of(product, clean);
    boolean firm = product.what().isEmpty() && FIRMS.contains(category);
    if (firm || (product.what().isEmpty() && clean.matches("(?is)we .*"))) {
      product = new Product(brand, "", Product.Number.FIRM);
    }
    boolean unplaced =
        product.number() == Product.Number.FIRM && category.equals(Categories.GENERAL);
    String invitation = userCall.isEmpty() ? single.getOrDefault("invitation", "") : userCall;
    return new Facts(
        product,
        unplaced ? "work" : category,
        distinct(features),
        distinct(proofs),
        distinct(offers),
        questions,
        quotes,
        single.getOrDefault("people", ""),
        single.getOrDefault("occasion", ""),
        single.getOrDefault("place", ""),
        single.getOrDefault("contact", ""),
        Grammar.headline(invitation));
  }

  private static List<Fact> distinct(List<Fact> facts) {
    var seen = new LinkedHashMap<String, Fact>();
    facts.forEach(f -> seen.putIfAbsent(Grammar.words(f.text()), f));
    return List.copyOf(seen.values());
  }
}
