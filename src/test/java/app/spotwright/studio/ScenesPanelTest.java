package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneEdits;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.media.SceneRole;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scenes of an ad are written, looked at and changed before anything is made. */
class ScenesPanelTest extends ScenesOnScreen {
  @Test
  void scenesAreWrittenChangedOrderedRemovedAndHadBackBeforeAnythingIsMade() throws Exception {
    UI.getCurrent().navigate("ads/" + ad.id());
    click("Look at the scenes first");
    untilShown(() -> !find(ScenesPanel.class).all().isEmpty());
    AdDocument written = document();
    assertThat(cards()).hasSameSizeAs(written.scenes());
    assertThat(find(QuickForm.class).all()).isEmpty();

    headline(0).setValue("Hands that rest at night");
    assertThat(document().scenes().getFirst().overlay().headline())
        .isEqualTo("Hands that rest at night");
    assertThat(document().scenes().subList(1, written.scenes().size()))
        .isEqualTo(written.scenes().subList(1, written.scenes().size()));

    List<String> ids = ids(written);
    clickIn(1, "Later");
    assertThat(ids(document())).startsWith(ids.get(0), ids.get(2), ids.get(1));
    clickIn(0, "Remove");
    assertThat(ids(document())).doesNotContain(ids.getFirst());
    assertThat(document().length()).isEqualTo(written.length());
    click("Undo");
    click("Undo");
    assertThat(ids(document())).isEqualTo(ids);
    assertThat(document().scenes().getFirst().overlay().headline())
        .as("the first change stays")
        .isEqualTo("Hands that rest at night");
    click("Redo");
    assertThat(ids(document())).startsWith(ids.get(0), ids.get(2), ids.get(1));
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().state()).isEqualTo(AdState.DRAFT);
  }

  @Test
  void whatIsTooLongToBeSaidIsFlaggedAndWhatCannotBeIsRefused() throws Exception {
    planned();
    TextArea said = find(TextArea.class).all().getFirst();
    said.setValue("Many words that nobody can say in so short a time. ".repeat(8));
    assertThat(cards().getFirst().getElement().getTextRecursively()).contains("Shorten it");

    AdDocument before = document();
    headline(0).setValue("Bell \u0007 inside");
    assertThat(notices()).contains("control character");
    assertThat(document()).isEqualTo(before);
    assertThat(headline(0).getValue()).isEqualTo(before.scenes().getFirst().overlay().headline());
  }

  @Test
  void theBriefKeepsTheScenesUntilItIsChanged() throws Exception {
    planned();
    headline(0).setValue("Hands that rest at night");
    click("Back to the brief");
    assertThat(find(QuickForm.class).all()).hasSize(1);
    click("Look at the scenes first");
    assertThat(headline(0).getValue()).isEqualTo("Hands that rest at night");

    click("Back to the brief");
    test(find(TextArea.class).single()).setValue("Day balm with oat oil.");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().document()).isNull();
  }

  @Test
  void whatAnotherWindowChangesIsSeenHereAndNotOverwritten() throws Exception {
    planned();
    SavedAd seen = ads.find(who.workspace(), ad.id()).orElseThrow();
    TextField first = headline(0);
    AdDocument now = document();
    ads.edit(
        who.workspace(),
        ad.id(),
        seen.updatedAt(),
        SceneEdits.move(now, now.scenes().getLast().id(), -1));
    first.setValue("Typed in the same moment");
    assertThat(notices()).contains("changed in another window");
    assertThat(ids(document())).isNotEqualTo(ids(now)).hasSameElementsAs(ids(now));
    assertThat(document().scenes())
        .noneMatch(scene -> scene.overlay().headline().startsWith("Typed"));
  }

  @Test
  void scenesAreAddedHadTwiceSplitAndGivenAnotherLookAndAllOfItIsHadBack() throws Exception {
    planned();
    AdDocument written = document();
    List<String> ids = ids(written);

    click("Add a scene");
    assertThat(ids(document())).hasSize(ids.size() + 1);
    Scene fresh =
        document().scenes().stream()
            .filter(scene -> !ids.contains(scene.id()))
            .findFirst()
            .orElseThrow();
    assertThat(document().scenes().getLast().role()).isEqualTo(SceneRole.CALL_TO_ACTION);
    assertThat(fresh.overlay().headline()).isEqualTo("Lune");
    assertThat(said())
        .isEqualTo(
            "A new scene follows scene %d; there are %d now.", ids.size() - 1, ids.size() + 1);
    click("Undo");

    clickIn(0, "Longer");
    clickIn(0, "Longer");
    more(0, "Split it in two");
    assertThat(said()).contains("Split in two");
    more(0, "Have it twice");
    assertThat(document().scenes().get(1).overlay())
        .isEqualTo(document().scenes().getFirst().overlay());
    assertThat(said()).contains("comes twice");
    assertThat(cards()).hasSize(ids.size() + 2);
    more(0, "Add a scene after it");
    assertThat(document().length()).isEqualTo(written.length());
    clickIn(0, "Another look");
    assertThat(document().scenes().getFirst().take()).isEqualTo(2);
    assertThat(document().scenes().getFirst().design())
        .isNotEqualTo(written.scenes().getFirst().design());
    for (int i = 0; i < 6; i++) {
      click("Undo");
    }
    assertThat(document()).isEqualTo(written);
  }

  @Test
  void whereThereIsNoTimeForAnotherSceneTheScreenSaysSo() throws Exception {
    planned();
    for (int tries = 0; tries < 20 && notices().isEmpty(); tries++) {
      click("Add a scene");
    }
    assertThat(notices()).contains("no time for another scene", "Nothing was changed");
  }

  @Test
  void whatScenesLackIsSaidAndMendedAtOnce() throws Exception {
    planned();
    assertThat(coherence()).contains("100 of 100");
    AdDocument written = document();
    headline(1).setValue(headline(0).getValue());
    assertThat(coherence()).contains("92 of 100", "Scenes 1 and 2 say the same");
    headline(1).setValue("Only $4");
    assertThat(coherence()).contains("90 of 100", "Scene 2 says \"4, $\"");
    click("Undo");
    click("Undo");
    assertThat(coherence()).contains("100 of 100");

    clickIn(written.scenes().size() - 1, "Earlier");
    assertThat(coherence()).contains("asks people to act", "no button");
    click("Move it to the end");
    assertThat(coherence()).contains("100 of 100");
    assertThat(document().scenes()).isEqualTo(written.scenes());
    click("Undo");
    assertThat(ids(document())).isNotEqualTo(ids(written));
  }

  private String coherence() {
    return find(CoherencePanel.class).single().getElement().getTextRecursively();
  }
}
