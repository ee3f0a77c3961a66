package app.spotwright.conversation;

import static app.spotwright.conversation.Answer.told;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.NewScenes;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneDesigns;
import app.spotwright.ad.SceneEdits;
import app.spotwright.conversation.Answer.Wish;
import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import app.spotwright.media.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Understands by rule what somebody wants of the scenes of an ad. Pure: the same sentence about the
 * same ad gives the same answer; whoever asks makes the change. Thread-safe.
 */
public final class SceneTalk {
  /** A second: what "longer" and "shorter" mean. */
  private static final int SOME = Frames.PER_SECOND;

  private final Phrases words = Phrases.ENGLISH;
  private final SoundTalk sound = new SoundTalk(words);
  private final SceneDesigns designs;

  /**
   * @param designs that scenes may have
   */
  public SceneTalk(SceneDesigns designs) {
    this.designs = designs;
  }

  /** What is said before anybody has said anything. */
  public static Sentence hello() {
    return Sentence.of(Said.HELLO);
  }

  /** Sentences to tap. */
  public static List<Sentence> offers() {
    return List.of(
        Sentence.of(Offer.ANOTHER_LOOK),
        Sentence.of(Offer.CALMER_MUSIC),
        Sentence.of(Offer.WHY),
        Sentence.of(Offer.LOOKS_GOOD));
  }

  /** Answers a sentence. */
  public Answer hear(Planned planned, String sentence) {
    String text = words.in("lead", sentence.strip()).replaceFirst("").strip();
    String whole = text.isEmpty() ? sentence.strip() : text;
    try {
      return plain(planned, sentence.strip())
          .or(() -> sound.hear(planned, whole))
          .or(() -> wording(planned, whole))
          .or(() -> edit(planned, whole))
          .or(() -> question(planned, whole))
          .orElseGet(() -> puzzled(planned, whole));
    } catch (Impossible e) {
      return told(planned, Said.NOT_POSSIBLE, e.sentence());
    } catch (UnknownScene e) {
      return e.answer(planned);
    }
  }

  private Answer puzzled(Planned planned, String text) {
    if (words.scenes(text).find()) {
      Said said = words.has("manner", text) ? Said.SCENE_MANNER : Said.SCENE_LIMITS;
      return told(planned, said, one(planned, text));
    }
    return told(planned, words.is("brief", text) ? Said.BRIEF_CHANGES : Said.NOT_UNDERSTOOD);
  }

  private Optional<Answer> plain(Planned planned, String text) {
    if (words.is("approve", text)) {
      return Optional.of(new Answer(Sentence.of(Said.MAKING), planned, Wish.AD));
    }
    if (words.is("undo", text)) {
      return Optional.of(
          planned.canUndo()
              ? new Answer(Sentence.of(Said.UNDONE), planned, Wish.UNDO)
              : told(planned, Said.NOTHING_TO_UNDO));
    }
    if (words.is("redo", text)) {
      return Optional.of(
          planned.canRedo()
              ? new Answer(Sentence.of(Said.REDONE), planned, Wish.REDO)
              : told(planned, Said.NOTHING_TO_UNDO));
    }
    return Optional.empty();
  }

  private Optional<Answer> question(Planned planned, String text) {
    AdDocument ad = planned.document();
    if (words.is("why", text)) {
      return Optional.of(told(planned, Said.WHY_SCENES, ad.scenes().size(), ad.brief().seconds()));
    }
    if (words.is("length", text)) {
      return Optional.of(told(planned, Said.ABOUT_LENGTH, ad.brief().seconds()));
    }
    return words.is("cost", text) ? Optional.of(told(planned, Said.ABOUT_COST)) : Optional.empty();
  }

  /** What is read or heard in a scene. */
  private Optional<Answer> wording(Planned planned, String text) {
    Matcher none = words.in("noText", text);
    if (none.matches()) {
      return Optional.of(word(planned, none.group(2), SceneText.of(none.group(1)), ""));
    }
    Matcher field = words.in("text", text);
    if (field.matches()) {
      return Optional.of(
          word(planned, field.group(2), SceneText.of(field.group(1)), field.group(3).strip()));
    }
    Matcher scene = words.in("sceneText", text);
    if (scene.matches() && !words.has("seconds", scene.group(3))) {
      String what = scene.group(2) == null ? "headline" : scene.group(2);
      return Optional.of(word(planned, scene.group(1), SceneText.of(what), scene.group(3).strip()));
    }
    return Optional.empty();
  }

  private Answer word(Planned planned, @Nullable String name, SceneText what, String now) {
    List<Scene> scenes = planned.document().scenes();
    int number;
    if (name != null) {
      number = number(name, scenes.size());
    } else if (what == SceneText.BUTTON) {
      number = buttoned(scenes);
      if (number == 0) {
        return told(planned, Said.NO_BUTTON);
      }
    } else {
      throw UnknownScene.unnamed();
    }
    Scene scene = scenes.get(number - 1);
    Overlay seen = what.in(scene.overlay(), now);
    String heard = what == SceneText.NARRATION ? now : scene.narration();
    Planned worded = planned.with(SceneEdits.say(planned.document(), scene.id(), seen, heard));
    return now.isEmpty()
        ? told(worded, Said.SILENCED, number)
        : told(worded, Said.WORDED, number, now);
  }

  private static int buttoned(List<Scene> scenes) {
    for (int i = scenes.size(); i > 0; i--) {
      if (!scenes.get(i - 1).overlay().button().isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  private Optional<Answer> edit(Planned planned, String text) {
    if (words.has("add", text)) {
      return Optional.of(add(planned, text));
    }
    if (words.has("swap", text)) {
      return Optional.of(swap(planned, text));
    }
    if (words.has("move", text)) {
      return Optional.of(move(planned, text));
    }
    if (words.has("duplicate", text)) {
      int number = one(planned, text);
      AdDocument more = NewScenes.duplicate(planned.document(), id(planned, number));
      return Optional.of(told(planned.with(more), Said.DUPLICATED, number));
    }
    if (words.has("split", text)) {
      int number = one(planned, text);
      AdDocument more = NewScenes.split(planned.document(), id(planned, number), designs);
      return Optional.of(told(planned.with(more), Said.SPLIT, number));
    }
    if (words.has("look", text) && words.scenes(text).find()) {
      int number = one(planned, text);
      AdDocument other = SceneEdits.anotherLook(planned.document(), id(planned, number), designs);
      return Optional.of(told(planned.with(other), Said.LOOKED, number));
    }
    if (words.has("remove", text) && words.scenes(text).find()) {
      int number = one(planned, text);
      AdDocument less = SceneEdits.remove(planned.document(), id(planned, number));
      return Optional.of(told(planned.with(less), Said.REMOVED, number));
    }
    return time(planned, text);
  }

  private Optional<Answer> time(Planned planned, String text) {
    if (!words.scenes(text).find()) {
      return Optional.empty();
    }
    Matcher seconds = words.in("seconds", text);
    boolean longer = words.has("longer", text);
    if (!seconds.find() && !longer && !words.has("shorter", text)) {
      return Optional.empty();
    }
    int number = one(planned, text);
    Scene scene = planned.document().scenes().get(number - 1);
    seconds.reset();
    int frames =
        seconds.find()
            ? (int) Math.round(Double.parseDouble(seconds.group(1)) * Frames.PER_SECOND)
                - scene.slot().count()
            : longer ? SOME : -SOME;
    AdDocument timed = SceneEdits.lengthen(planned.document(), scene.id(), frames);
    double now = timed.scenes().get(number - 1).slot().seconds();
    return Optional.of(told(planned.with(timed), Said.TIMED, number, now));
  }

  private Answer add(Planned planned, String text) {
    AdDocument ad = planned.document();
    Matcher says = words.in("addSays", text);
    String headline = says.find() ? says.group(1).strip() : ad.brand().name();
    AdDocument more = NewScenes.add(ad, NewScenes.place(ad), NewScenes.role(ad), headline, designs);
    List<String> before = ids(ad);
    int number = 1;
    for (Scene scene : more.scenes()) {
      if (!before.contains(scene.id())) {
        break;
      }
      number++;
    }
    return told(planned.with(more), Said.ADDED, number);
  }

  private Answer swap(Planned planned, String text) {
    List<Integer> named = named(planned, text);
    if (named.size() < 2) {
      throw UnknownScene.unnamed();
    }
    int first = Math.min(named.get(0), named.get(1));
    int second = Math.max(named.get(0), named.get(1));
    AdDocument ad = planned.document();
    AdDocument moved = SceneEdits.move(ad, id(planned, second), first - second);
    moved = SceneEdits.move(moved, id(planned, first), second - first - 1);
    return told(planned.with(moved), Said.SWAPPED, first, second);
  }

  private Answer move(Planned planned, String text) {
    int count = planned.document().scenes().size();
    List<Integer> named = named(planned, text);
    if (named.isEmpty()) {
      throw UnknownScene.unnamed();
    }
    int from = named.getFirst();
    int to;
    if (named.size() > 1 && text.matches("(?i).*\\b(?:before|after)\\b.*")) {
      boolean after = text.matches("(?i).*\\bafter\\b.*");
      int other = named.get(1);
      to = after ? (from < other ? other : other + 1) : from < other ? other - 1 : other;
    } else if (words.has("toStart", text)) {
      to = 1;
    } else if (words.has("toEnd", text)) {
      to = count;
    } else if (words.has("earlier", text)) {
      to = from - 1;
    } else if (words.has("later", text)) {
      to = from + 1;
    } else if (named.size() > 1) {
      to = named.get(1);
    } else {
      return told(planned, Said.NOT_UNDERSTOOD);
    }
    int place = Math.clamp(to, 1, count);
    AdDocument moved = SceneEdits.move(planned.document(), id(planned, from), place - from);
    return told(planned.with(moved), Said.MOVED, from, place);
  }

  private List<Integer> named(Planned planned, String text) {
    int count = planned.document().scenes().size();
    List<Integer> numbers = new ArrayList<>();
    Matcher scene = words.scenes(text);
    while (scene.find()) {
      numbers.add(number(scene.group(), count));
    }
    // "scenes 2 and 3"
    Matcher pair =
        java.util.regex.Pattern.compile("(?i)\\bscenes (\\d+) (?:and|with|&) (\\d+)").matcher(text);
    if (pair.find()) {
      numbers.clear();
      numbers.add(number(pair.group(1), count));
      numbers.add(number(pair.group(2), count));
    }
    return numbers;
  }

  private int one(Planned planned, String text) {
    List<Integer> named = named(planned, text);
    if (named.isEmpty()) {
      throw UnknownScene.unnamed();
    }
    return named.getFirst();
  }

  private int number(String name, int count) {
    int number = words.number(name, count);
    if (number < 1 || number > count) {
      throw new UnknownScene(number, count);
    }
    return number;
  }

  private static String id(Planned planned, int number) {
    return planned.document().scenes().get(number - 1).id();
  }

  private static List<String> ids(AdDocument ad) {
    return ad.scenes().stream().map(Scene::id).toList();
  }

  /** A scene was meant that is not there, or not named. */
  private static final class UnknownScene extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final int count;

    UnknownScene(int number, int count) {
      super("no scene " + number, null, false, false);
      this.number = number;
      this.count = count;
    }

    static UnknownScene unnamed() {
      return new UnknownScene(0, 0);
    }

    Answer answer(Planned planned) {
      return count == 0
          ? told(planned, Said.WHICH_SCENE)
          : told(planned, Said.NO_SCENE, count, number);
    }
  }
}
