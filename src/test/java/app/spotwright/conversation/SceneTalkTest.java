package app.spotwright.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Documents;
import app.spotwright.ad.Scene;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.conversation.Answer.Wish;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of what people say about scenes. */
class SceneTalkTest {
  private final SceneTalk talk = new SceneTalk(role -> List.of("bloom", "stage", "poster"));
  private final AdDocument ad = Documents.ofScenes(120, 120, 120, 90);
  private final Planned planned = new Planned(AdRequest.empty(), ad, true, true);

  private AdDocument after(String sentence) {
    return talk.hear(planned, sentence).planned().document();
  }

  private List<String> order(String sentence) {
    return after(sentence).scenes().stream().map(Scene::id).toList();
  }

  private String answer(String sentence) {
    return talk.hear(planned, sentence).said().inEnglish();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remove scene 2",
        "please delete the second scene",
        "I don't like the 2nd one",
        "drop scene two",
        "can you get rid of shot 2?"
      })
  void scenesAreRemoved(String sentence) {
    assertThat(order(sentence)).containsExactly("s1", "s3", "s4");
    assertThat(after(sentence).length()).isEqualTo(ad.length());
  }

  @ParameterizedTest
  @CsvSource({
    "move scene 3 to the beginning, s3 s1 s2 s4",
    "put the last scene first, s4 s1 s2 s3",
    "move the first scene to the end, s2 s3 s4 s1",
    "move scene 1 after scene 3, s2 s3 s1 s4",
    "move scene 4 before scene 2, s1 s4 s2 s3",
    "move scene 2 later, s1 s3 s2 s4",
    "move scene 2 up, s2 s1 s3 s4",
    "swap scenes 1 and 4, s4 s2 s3 s1",
    "swap the second and the third scene, s1 s3 s2 s4"
  })
  void scenesAreMoved(String sentence, String order) {
    assertThat(order(sentence)).containsExactly(order.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "make scene 2 longer, 150",
    "the second scene is too long: shorten scene 2, 90",
    "scene 2 should take 5 seconds, 150",
    "make the second scene 3.5 seconds, 105"
  })
  void timesAreGivenAndTaken(String sentence, int frames) {
    AdDocument timed = after(sentence);
    assertThat(timed.scenes().get(1).slot().count()).isEqualTo(frames);
    assertThat(timed.length()).isEqualTo(ad.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scene 3 should say Cold all day | Cold all day",
        "change the headline of scene 3 to \"Cold all day\" | Cold all day",
        "headline in the third scene: Cold all day | Cold all day",
        "scene 3: Cold all day | Cold all day"
      })
  void wordsAreChanged(String sentence, String headline) {
    AdDocument worded = after(sentence);
    assertThat(worded.scenes().get(2).overlay().headline()).isEqualTo(headline);
    assertThat(worded.scenes().get(1)).isEqualTo(ad.scenes().get(1));
  }

  @Test
  void whatIsSpokenIsChangedAndTakenAway() {
    assertThat(after("the narration of scene 1 should be Good morning.").scenes().getFirst())
        .extracting(Scene::narration)
        .isEqualTo("Good morning.");
    assertThat(after("no narration in scene 1").scenes().getFirst().narration()).isEmpty();
  }

  @Test
  void scenesAreAddedHadTwiceAndSplit() {
    AdDocument more = after("add a scene that says \"Made in Bremen\"");
    assertThat(more.scenes()).hasSize(5);
    assertThat(more.scenes().stream().map(scene -> scene.overlay().headline()))
        .contains("Made in Bremen");
    assertThat(order("duplicate scene 1")).hasSize(5);
    assertThat(order("split the second scene")).hasSize(5);
    assertThat(more.length()).isEqualTo(ad.length());
  }

  @Test
  void aSceneLooksDifferent() {
    Scene looked = after("try another look for scene 2").scenes().get(1);
    assertThat(looked.take()).isEqualTo(2);
    assertThat(looked.overlay()).isEqualTo(ad.scenes().get(1).overlay());
    assertThat(after("scene 2 looks boring").scenes().get(1).take()).isEqualTo(2);
  }

  @Test
  void musicVoiceAndCaptionsAreOfTheWholeAd() {
    assertThat(talk.hear(planned, "calmer music please").planned().request().music())
        .isEqualTo(Mood.CALM);
    assertThat(talk.hear(planned, "a british male voice").planned().request().voice())
        .isEqualTo("gb-male");
    assertThat(talk.hear(planned, "no voice").planned().request().voice()).isEqualTo("none");
    assertThat(talk.hear(planned, "without captions").planned().request().captions())
        .isEqualTo(CaptionStyle.NONE);
    assertThat(talk.hear(planned, "calmer music").planned().document()).isEqualTo(ad);
  }

  @ParameterizedTest
  @CsvSource({
    "looks good, AD",
    "Looks good: make it, AD",
    "make it, AD",
    "Perfect!, AD",
    "undo, UNDO",
    "take that back, UNDO",
    "redo, REDO"
  })
  void plainWordsAreWishes(String sentence, Wish wish) {
    Answer answer = talk.hear(planned, sentence);
    assertThat(answer.wish()).isEqualTo(wish);
    assertThat(answer.planned()).isEqualTo(planned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "why four scenes? | 4 scenes in 15 s",
        "how long is it? | 15 s long",
        "what does it cost? | costs nothing",
        "remove scene 9 | no scene 9",
        "remove the headline | Which scene",
        "make it funnier | belong to the brief",
        "make it 30 seconds long | belong to the brief",
        "the second scene should be outdoors | another look for scene 2",
        "make the second scene funnier | scene 2 should say",
        "please rewrite scene 3 | scene 3 should say",
        "xyzzy | did not understand"
      })
  void whatIsNoEditIsAnsweredAndChangesNothing(String sentence, String words) {
    assertThat(answer(sentence)).contains(words);
    assertThat(talk.hear(planned, sentence).planned()).isEqualTo(planned);
  }

  @Test
  void whatWasNeverChangedCannotBeTakenBack() {
    Answer answer = talk.hear(new Planned(AdRequest.empty(), ad, false, false), "undo");
    assertThat(answer.wish()).isEqualTo(Wish.NOTHING);
    assertThat(answer.said().inEnglish()).contains("nothing to take back");
  }

  @Test
  void whatCannotBeIsSaidAndChangesNothing() {
    assertThat(answer("scene 2 should take 14 seconds")).contains("not possible");
    assertThat(answer("scene 2 should say " + "x".repeat(200))).contains("not possible");
    assertThat(after("scene 2 should take 14 seconds")).isEqualTo(ad);
  }

  @Test
  void markupAndPlaceholdersAreTextLikeAnyOther() {
    String hostile = "<b>{0}</b> 'quoted'";
    assertThat(after("scene 1 should say " + hostile).scenes().getFirst().overlay().headline())
        .isEqualTo(hostile);
    assertThat(answer("scene 1 should say " + hostile)).contains(hostile);
  }
}
