package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.SceneEdits;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.AdVersion;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.media.Mood;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the scenes of an ad were before is kept, compared and had back. */
class VersionsTest extends ScenesOnScreen {
  @Test
  void otherMusicIsTakenIntoTheScenesAsTheyAre() throws Exception {
    planned();
    headline(0).setValue("Hands that rest at night");
    AdDocument before = document();
    click("Back to the brief");
    assertThat(page()).contains("the scenes stay");
    music().setValue(Mood.CALM);

    assertThat(saved().request().music()).isEqualTo(Mood.CALM);
    assertThat(document().sound().music()).isEqualTo(Mood.CALM);
    assertThat(document().scenes()).isEqualTo(before.scenes());
    click("Look at the scenes first");
    assertThat(headline(0).getValue()).isEqualTo("Hands that rest at night");
    assertThat(versions()).as("no version of its own").isEmpty();
  }

  @SuppressWarnings("unchecked")
  private Select<Mood> music() {
    return find(Select.class).all().stream()
        .filter(select -> "Music".equals(select.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasPlannedBeforeTheBriefSaidSomethingElseIsHadBackAndSoIsWhatCameAfter()
      throws Exception {
    planned();
    headline(0).setValue("Hands that rest at night");
    AdDocument first = document();
    click("Back to the brief");
    TextArea brief = find(TextArea.class).single();
    test(brief).setValue("Day balm with");
    test(brief).setValue("Day balm with oat oil for the city.");
    assertThat(saved().document()).isNull();
    assertThat(page()).contains("written anew");

    open();
    assertThat(shown()).contains("There are no scenes now", "Hands that rest at night");
    click("Look at the scenes first");
    untilShown(() -> !find(ScenesPanel.class).all().isEmpty());
    AdDocument second = document();
    assertThat(versions()).extracting(AdVersion::document).containsExactly(first);
    assertThat(shown()).contains("headline: “Hands that rest at night” became “");
    assertThat(shown()).contains("The brief says something else now.");

    click("Go back to this version");
    assertThat(document()).isEqualTo(first);
    assertThat(saved().request().text()).startsWith("Night balm");
    assertThat(headline(0).getValue()).isEqualTo("Hands that rest at night");
    assertThat(versions()).extracting(AdVersion::document).containsExactly(second);

    click("Go back to this version");
    assertThat(document()).isEqualTo(second);
    assertThat(saved().request().text()).startsWith("Day balm");
    assertThat(saved().state()).isEqualTo(AdState.DRAFT);
  }

  @Test
  void aWindowThatIsBehindGoesNowhereAndSaysSo() throws Exception {
    planned();
    click("Back to the brief");
    test(find(TextArea.class).single()).setValue("Day balm with oat oil for the city.");
    click("Look at the scenes first");
    untilShown(() -> !find(ScenesPanel.class).all().isEmpty());
    open();
    Button back = find(Button.class).withText("Go back to this version").single();
    SavedAd seen = saved();
    AdDocument elsewhere = SceneEdits.move(document(), ids(document()).getFirst(), 1);
    ads.edit(who.workspace(), ad.id(), seen.updatedAt(), elsewhere);

    back.click(); // before this screen has heard of it
    assertThat(notices()).contains("changed in another window");
    assertThat(document()).isEqualTo(elsewhere);
  }

  private List<AdVersion> versions() {
    return ads.versions(who.workspace(), ad.id());
  }

  private void open() {
    find(VersionsPanel.class).single().setOpened(true);
  }

  private String shown() {
    return find(VersionsPanel.class).single().getElement().getTextRecursively();
  }

  private String page() {
    return find(AdView.class).single().getElement().getTextRecursively();
  }
}
