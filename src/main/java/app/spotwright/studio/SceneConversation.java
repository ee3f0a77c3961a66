package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brief.Briefings;
import app.spotwright.brief.Message;
import app.spotwright.brief.Talk;
import app.spotwright.brief.Topic;
import app.spotwright.brief.ui.TalkPanel;
import app.spotwright.conversation.Answer;
import app.spotwright.conversation.Planned;
import app.spotwright.conversation.SceneTalk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Changes the scenes on a screen as it is told in sentences. */
final class SceneConversation implements TalkPanel.Partner {
  private final SceneTalk talk;
  private final Briefings briefings;
  private final UUID workspace;
  private final UUID ad;
  private final ScenesPanel scenes;
  private final ScenesStep.Actions actions;
  private AdRequest request = AdRequest.empty();
  private Instant begun = Instant.EPOCH;

  /**
   * @param scenes that are shown
   */
  SceneConversation(
      SceneTalk talk,
      Briefings briefings,
      UUID workspace,
      UUID ad,
      ScenesPanel scenes,
      ScenesStep.Actions actions) {
    this.talk = talk;
    this.briefings = briefings;
    this.workspace = workspace;
    this.ad = ad;
    this.scenes = scenes;
    this.actions = actions;
  }

  /** The ad as it is asked for. */
  void about(SavedAd saved) {
    request = saved.request();
    begun = saved.createdAt();
  }

  @Override
  public Talk talk(Locale locale) {
    List<Message> said = briefings.remarks(workspace, ad);
    List<Message> shown =
        said.isEmpty()
            ? List.of(new Message(Message.Role.ASSISTANT, SceneTalk.hello().in(locale), begun))
            : said;
    return new Talk(
        shown,
        Set.of(),
        null,
        SceneTalk.offers().stream().map(offer -> offer.in(locale)).toList(),
        !said.isEmpty());
  }

  /** Kept first: what could not be kept is not done either, and can be said again. */
  @Override
  public void say(String words, Locale locale) {
    AdDocument now = scenes.scenes().orElseThrow();
    Answer answer = talk.hear(new Planned(request, now, scenes.canUndo(), scenes.canRedo()), words);
    briefings.remark(workspace, ad, words, answer.said(), locale);
    if (!answer.planned().document().equals(now)) {
      scenes.change(answer.planned().document());
    }
    if (!answer.planned().request().equals(request)) {
      actions.ask().accept(answer.planned().request());
    }
    switch (answer.wish()) {
      case NOTHING -> {}
      case AD -> actions.make().run();
      case UNDO -> scenes.undo();
      case REDO -> scenes.redo();
    }
  }

  @Override
  public void ask(Topic topic, Locale locale) {
    throw new UnsupportedOperationException("scenes have no topics");
  }

  @Override
  public void missed() {
    actions.refresh().run();
  }
}
