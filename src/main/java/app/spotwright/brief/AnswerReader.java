package app.spotwright.brief;

import app.spotwright.brief.Heard.Plain;
import app.spotwright.brief.Heard.Question;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads free text by rule: several answers in one message, in any order, and corrections of earlier
 * ones. What it cannot place belongs to what was asked.
 */
final class AnswerReader {
  private static final Pattern CLAUSES = Pattern.compile("(?<=[.!?])\\s+|[\\n;]+");
  private static final int FEW_WORDS = 4;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_CALL = 40;

  private final Vocabulary words;
  private final Notes notes;
  private final boolean nameless;
  private final Heard heard = new Heard();

  /**
   * @param nameless whether the brand has no name yet
   */
  private AnswerReader(Vocabulary words, Notes notes, boolean nameless) {
    this.words = words;
    this.notes = notes;
    this.nameless = nameless;
  }

  /** Reads a message of somebody who is that far. */
  static Heard read(Vocabulary words, Notes notes, boolean nameless, String message) {
    return new AnswerReader(words, notes, nameless).read(message.strip());
  }

  private Heard read(String message) {
    if (is("skip", message)) {
      heard.plain = Plain.SKIP;
    } else if (is("make", message)) {
      heard.plain = Plain.MAKE;
    } else if (is("approve", message)) {
      heard.plain = Plain.APPROVE;
    } else if (is("question", message) && question(message).isPresent()) {
      heard.question = question(message).get();
    } else {
      for (String clause : CLAUSES.split(message)) {
        clause(clause.strip());
      }
    }
    return heard;
  }

  private boolean is(String phrase, String text) {
    return words.phrase(phrase).matcher(text).matches();
  }

  private boolean has(String phrase, String text) {
    return words.phrase(phrase).matcher(text).find();
  }

  private Optional<Question> question(String text) {
    if (has("askTime", text)) {
      return Optional.of(Question.TIME);
    }
    if (has("askLength", text)) {
      return Optional.of(Question.LENGTH);
    }
    if (has("askCost", text)) {
      return Optional.of(Question.COST);
    }
    if (has("askTone", text)) {
      return Optional.of(Question.TONE);
    }
    if (has("askPhoto", text)) {
      return Optional.of(Question.PHOTO);
    }
    return has("askWhat", text) ? Optional.of(Question.WHAT) : Optional.empty();
  }

  private void clause(String clause) {
    String text = words.phrase("lead").matcher(clause).replaceFirst("");
    text = words.phrase("tail").matcher(text).replaceFirst("").strip();
    if (text.isBlank() || correction(text) || labelled(text)) {
      return;
    }
    List<String> rest = new ArrayList<>();
    for (String part : text.split(", ")) {
      String left = choices(part.strip());
      if (!left.isBlank()) {
        rest.add(left);
      }
    }
    if (!rest.isEmpty()) {
      sentence(String.join(", ", rest));
    }
  }

  /** "Not parents, students" and "students, not parents": what was said before tells what it is. */
  private boolean correction(String text) {
    Matcher first = words.phrase("not").matcher(text);
    if (first.matches()) {
      return replace(first.group(1), first.group(2));
    }
    Matcher last = words.phrase("notAfter").matcher(text);
    return last.matches()
        && replace(
            text.substring(last.end(1)).replaceFirst("(?i)^\\W*(?:and )?not (?:for )?", ""),
            last.group(1));
  }

  private boolean replace(String former, String now) {
    String wrong = former.strip().toLowerCase(Locale.ROOT).replaceFirst("[.!]+$", "");
    for (Map.Entry<Line, String> line : notes.lines().entrySet()) {
      if (!wrong.isEmpty() && line.getValue().toLowerCase(Locale.ROOT).contains(wrong)) {
        heard.say(line.getKey(), now.replaceFirst("(?i)^for ", ""));
        return true;
      }
    }
    return false;
  }

  private boolean labelled(String text) {
    Matcher label = words.phrase("labelled").matcher(text);
    if (!label.matches()) {
      return false;
    }
    String said = label.group(2).strip();
    String what = label.group(1).toLowerCase(Locale.ROOT);
    if (what.matches("audience|target.*|for whom|who.*")) {
      heard.say(Line.AUDIENCE, said.replaceFirst("(?i)^for ", ""));
    } else if (what.matches("goal|aim")) {
      heard.say(Line.GOAL, said);
    } else if (what.equals("product")) {
      heard.say(Line.PRODUCT, said);
    } else if (what.matches(".*message")) {
      heard.say(Line.MESSAGE, said);
    } else if (what.matches("call to action|cta|button.*")) {
      call(said);
    } else if (what.matches("music|mood")) {
      words.mood(said).ifPresent(mood -> heard.mood = mood);
      tone(said);
    } else if (what.matches("tone.*|style")) {
      tone(said);
    } else {
      length(said, true);
    }
    return heard.saysSomething();
  }

  /** Takes lengths, places, tones and buttons out of a part; returns what is left to be told. */
  private String choices(String part) {
    String left = length(part, notes.asked() == Topic.LENGTH);
    if (left.isBlank()) {
      return "";
    }
    if (isAboutTone(left) && tone(left)) {
      return "";
    }
    if (isButton(left)) {
      call(left);
      return "";
    }
    return left;
  }

  /**
   * Takes lengths and places out.
   *
   * @param asked whether a number alone is one
   */
  private String length(String part, boolean asked) {
    String left = part;
    for (Map.Entry<String, Integer> word : words.seconds().entrySet()) {
      Matcher said = Pattern.compile("(?i)\\b" + word.getKey() + "\\b").matcher(left);
      if (said.find()) {
        heard.seconds = word.getValue();
        left = said.replaceFirst(" ");
      }
    }
    Matcher number = words.phrase("seconds").matcher(left);
    Matcher bare = words.phrase("bareNumber").matcher(left.strip());
    if (number.find()) {
      heard.seconds = Integer.parseInt(number.group(1));
      left = number.replaceFirst(" ");
    } else if (asked && bare.matches()) {
      heard.seconds = Integer.parseInt(bare.group(1));
      left = "";
    } else if (asked && has("short", left)) {
      heard.seconds = 15;
      left = "";
    } else if (asked && has("long", left)) {
      heard.seconds = 60;
      left = "";
    }
    return place(left, asked);
  }

  private String place(String part, boolean asked) {
    String lead = words.phrase("placementLead").pattern();
    String tail = words.phrase("placementTail").pattern();
    String left = part;
    for (Placement placement : words.placements()) {
      Matcher said =
          Pattern.compile("(?i)" + lead + "\\b(?:" + placement.match() + ")\\b" + tail)
              .matcher(left);
      if (said.find()) {
        if (heard.placement == null) {
          heard.placement = placement;
        }
        left = said.replaceAll(" ");
      }
    }
    String bare =
        left.replaceAll("(?i)\\b(?:and|or|ad|video|spot|it|long|be|make|should|,)\\b", "");
    boolean only = left.length() < part.length() || heard.seconds != null;
    boolean nothing = bare.chars().noneMatch(Character::isLetterOrDigit);
    return nothing && (only || asked) ? "" : left.strip();
  }

  private boolean isAboutTone(String text) {
    return notes.asked() == Topic.TONE
        || has("musicCue", text)
        || words.isOnlyStyle(words.phrase("toneCue").matcher(text).replaceAll(" "));
  }

  private boolean tone(String text) {
    Optional<Tone> tone = words.tone(text);
    Optional<Mood> mood = words.mood(text);
    boolean music = has("musicCue", text);
    if (!music) {
      tone.ifPresent(found -> heard.tone = found);
    }
    mood.ifPresent(found -> heard.mood = found);
    return mood.isPresent() || (tone.isPresent() && !music);
  }

  private boolean isButton(String text) {
    return is("call", text)
        && !has("goalCue", text)
        && (notes.asked() == Topic.MESSAGE || text.split("\\s+").length <= FEW_WORDS);
  }

  private void call(String text) {
    Matcher quoted = words.phrase("quoted").matcher(text);
    Matcher plain = words.phrase("call").matcher(text);
    String said = quoted.find() ? quoted.group(1) : plain.matches() ? plain.group(1) : text;
    String button = said.strip().replaceFirst("[.!]+$", "");
    if (button.length() <= LONGEST_CALL) {
      heard.call = button.substring(0, 1).toUpperCase(Locale.ROOT) + button.substring(1);
    } else {
      heard.say(Line.MESSAGE, said);
    }
  }

  private void sentence(String text) {
    Matcher message = words.phrase("messageCue").matcher(text);
    Matcher audience = words.phrase("audienceCue").matcher(text);
    Optional<String> goal = goal(text);
    if (message.matches()) {
      heard.say(Line.MESSAGE, message.group(1));
    } else if (goal.isPresent()) {
      heard.say(Line.GOAL, goal.get());
    } else if (audience.matches()
        && (notes.asked() == Topic.AUDIENCE || has("people", audience.group(1)))) {
      heard.say(Line.AUDIENCE, audience.group(1));
    } else if (has("productCue", text) && notes.asked() != null) {
      product(text);
    } else {
      answer(text);
    }
  }

  private Optional<String> goal(String text) {
    Matcher goal = words.phrase("goalCue").matcher(text.replaceFirst("[.!]+$", ""));
    if (goal.matches()) {
      for (int i = 1; i <= goal.groupCount(); i++) {
        if (goal.group(i) != null) {
          return Optional.of(goal.group(i));
        }
      }
    }
    return Optional.empty();
  }

  /** "Cold brew for commuters" says for whom as well. */
  private void product(String text) {
    heard.say(Line.PRODUCT, text);
    Matcher both = words.phrase("productFor").matcher(text.replaceFirst("[.!]+$", ""));
    if (both.matches()
        && has("people", both.group(2))
        && !notes.settled().contains(Topic.AUDIENCE)) {
      heard.say(Line.AUDIENCE, both.group(2));
    }
  }

  /** What nothing but the question tells what it is. */
  private void answer(String text) {
    Topic asked = notes.asked();
    if (asked == null) {
      if (nameless && text.length() <= LONGEST_NAME && text.split("\\s+").length <= FEW_WORDS) {
        heard.brand = text.replaceFirst("[.!]+$", "");
      } else {
        heard.add(text);
      }
      return;
    }
    switch (asked) {
      case AUDIENCE -> {
        Matcher both = words.phrase("productFor").matcher(text.replaceFirst("[.!]+$", ""));
        if (both.matches() && !has("people", both.group(1))) {
          product(text);
        } else {
          heard.say(Line.AUDIENCE, text);
        }
      }
      case PRODUCT -> product(text);
      case MESSAGE -> heard.say(Line.MESSAGE, text);
      case LENGTH, TONE -> {
        if (text.split("\\s+").length >= FEW_WORDS) {
          heard.add(text);
        }
      }
    }
  }
}
