package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.account.DataExport;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.brief.Briefings;
import app.spotwright.brief.Wish;
import app.spotwright.media.Tone;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A brief is found in a talk. */
class TalkTest extends ScenesOnScreen {
  @Autowired private Briefings briefings;
  @Autowired private DataExport export;

  @BeforeEach
  void nothingIsSaidYet() {
    ad = ads.create(who.workspace(), Requests.of("Lune", "", ad.request().photos().getFirst()));
    UI.getCurrent().navigate("ads/" + ad.id());
  }

  @Test
  void whatIsAnsweredStandsInTheFormBesideAndInTheAd() {
    click("Talk it through: five short questions");
    assertThat(heard().getLast()).contains("Who is it for?");
    say("Night balm with oat oil for tired hands; for nurses. Calm please, 30 seconds.");

    assertThat(find(TextArea.class).single().getValue())
        .contains("Night balm with oat oil for tired hands.", "Audience: nurses");
    AdRequest kept = ads.find(who.workspace(), ad.id()).orElseThrow().request();
    assertThat(kept.text()).isEqualTo(find(TextArea.class).single().getValue());
    assertThat(kept.seconds()).isEqualTo(30);
    assertThat(kept.tone()).isEqualTo(Tone.CALM);
    assertThat(String.join(" ", heard())).contains("30 seconds", "a calm tone", "remember");
  }

  @Test
  void aSuggestionIsAnAnswer() {
    click("Talk it through: five short questions");
    click("Students");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Audience: Students");
  }

  @Test
  void aReloadShowsTheSameTalk() {
    click("Talk it through: five short questions");
    say("students");
    List<String> before = heard();
    UI.getCurrent().navigate("ads");
    UI.getCurrent().navigate("ads/" + ad.id());

    assertThat(heard()).isEqualTo(before).hasSizeGreaterThan(3);
  }

  @Test
  void anotherWindowSeesItLive() throws Exception {
    click("Talk it through: five short questions");
    briefings.say(who.workspace(), ad.id(), "students", Locale.ENGLISH);
    untilShown(() -> heard().contains("students"));
    briefings.say(who.workspace(), ad.id(), "what does it cost?", Locale.ENGLISH);
    untilShown(() -> heard().contains("what does it cost?"));
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Audience: students");
  }

  @Test
  void whatTheFormChangedMeanwhileIsKept() {
    click("Talk it through: five short questions");
    say("students");
    test(find(TextArea.class).single()).setValue("Audience: students\nVegan and made in Bremen.");
    say("Night balm with oat oil");

    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().request().text().lines())
        .containsExactly(
            "Night balm with oat oil.", "Audience: students", "Vegan and made in Bremen.");
  }

  @Test
  void consentAtTheEndHasTheScenesWritten() throws Exception {
    click("Talk it through: five short questions");
    List.of("nurses", "Night balm with oat oil for tired hands", "15", "calm", "Soft by morning")
        .forEach(this::say);
    click("Look at the scenes");

    untilShown(() -> !find(ScenesStep.class).all().isEmpty());
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().document()).isNotNull();
  }

  @Test
  void anAdCanBeMadeFromTheTalk() {
    click("Talk it through: five short questions");
    say("Night balm with oat oil for nurses");
    say("make it");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().state()).isEqualTo(AdState.WAITING);
  }

  @Test
  void aTopicCanBeTakenUpAgain() {
    click("Talk it through: five short questions");
    say("students");
    click("✓ Audience");
    assertThat(heard().getLast()).contains("Who is it for?");
    say("teachers");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Audience: teachers");
  }

  @Test
  void anotherPersonsTalkDoesNotExist() throws Exception {
    String email = "talk-%s@example.com".formatted(UUID.randomUUID());
    UUID other =
        accounts.register(email, "Otto", "green boat under two bells", Locale.ENGLISH).workspace();
    assertThatThrownBy(() -> briefings.talk(other, ad.id(), Locale.ENGLISH))
        .isInstanceOf(NoSuchAd.class);
    assertThatThrownBy(() -> briefings.say(other, ad.id(), "students", Locale.ENGLISH))
        .isInstanceOf(NoSuchAd.class);
  }

  @Test
  void theCopyOfAllDataHasTheTalk() throws Exception {
    assertThat(briefings.say(who.workspace(), ad.id(), "students", Locale.ENGLISH))
        .isEqualTo(Wish.NOTHING);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    export.write(who, zip);
    String talk = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("ads/%s/talk.json".formatted(ad.id()))) {
          talk = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(talk).contains("Who is it for?", "students", "achieve?");
  }

  private void say(String words) {
    MessageInput input = find(MessageInput.class).single();
    ComponentUtil.fireEvent(input, new MessageInput.SubmitEvent(input, true, words));
  }

  private List<String> heard() {
    return find(MessageList.class).single().getItems().stream()
        .map(MessageListItem::getText)
        .flatMap(String::lines)
        .toList();
  }
}
