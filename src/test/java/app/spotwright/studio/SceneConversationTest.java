package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdState;
import app.spotwright.media.Mood;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenes are changed by saying what should be different. */
class SceneConversationTest extends ScenesOnScreen {
  private AdDocument written;

  @BeforeEach
  void scenesAreWritten() throws Exception {
    planned();
    written = document();
  }

  @Test
  void aSentenceChangesASceneAndAnotherTakesItBack() {
    say("the first scene should say Soft by morning");
    assertThat(document().scenes().getFirst().overlay().headline()).isEqualTo("Soft by morning");
    assertThat(headline(0).getValue()).isEqualTo("Soft by morning");
    assertThat(document().scenes().subList(1, 3)).isEqualTo(written.scenes().subList(1, 3));
    assertThat(heard().getLast()).contains("Soft by morning");

    say("undo");
    assertThat(document()).isEqualTo(written);
    say("redo");
    assertThat(headline(0).getValue()).isEqualTo("Soft by morning");
  }

  @Test
  void whatIsOfTheWholeAdKeepsTheScenesAndLaterEditsKeepIt() {
    say("funky music please");
    assertThat(saved().request().music()).isEqualTo(Mood.FUNKY);
    assertThat(document().scenes()).isEqualTo(written.scenes());
    say("remove scene 2");
    assertThat(document().scenes()).hasSize(written.scenes().size() - 1);
    assertThat(document().sound().music()).isEqualTo(Mood.FUNKY);
    assertThat(saved().request().music()).isEqualTo(Mood.FUNKY);
  }

  @Test
  void whatCannotBeDoneIsSaidAndNothingIsChanged() {
    say("scene 9 should say hello");
    assertThat(heard().getLast()).contains("no scene 9");
    say("make it funnier");
    assertThat(heard().getLast()).contains("belong to the brief");
    assertThat(document()).isEqualTo(written);
  }

  @Test
  void aReloadShowsWhatWasSaid() {
    say("remove scene 2");
    List<String> before = heard();
    UI.getCurrent().navigate("ads");
    UI.getCurrent().navigate("ads/" + ad.id());
    assertThat(heard()).isEqualTo(before).hasSize(2);
  }

  @Test
  void consentHasItMade() {
    say("looks good");
    assertThat(saved().state()).isEqualTo(AdState.WAITING);
    assertThat(document().scenes()).isEqualTo(written.scenes());
  }

  private void say(String words) {
    MessageInput input = find(MessageInput.class).single();
    ComponentUtil.fireEvent(input, new MessageInput.SubmitEvent(input, true, words));
  }

  private List<String> heard() {
    return find(MessageList.class).single().getItems().stream()
        .map(MessageListItem::getText)
        .toList();
  }
}
