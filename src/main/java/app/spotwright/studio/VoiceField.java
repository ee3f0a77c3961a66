package app.spotwright.studio;

import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Chooses who speaks, and lets them be heard. */
final class VoiceField extends Div {
  /** Voices that can be chosen and heard. */
  static final List<String> NAMES = List.of("us-female", "us-male", "gb-female", "gb-male");

  private static final String ANY = "";
  private static final String NOBODY = "none";

  private final VoiceSamples samples;
  private final UUID workspace;
  private final Select<String> voice = new Select<>();
  private final Button hear = new Button(Words.of("studio.voice.hear"), click -> hear());
  private final Element audio = new Element("audio");
  private final Span outcome = new Span();

  /**
   * @param changed told when somebody chooses another
   */
  VoiceField(VoiceSamples samples, UUID workspace, Runnable changed) {
    this.samples = samples;
    this.workspace = workspace;
    addClassName("sw-voice");
    voice.setLabel(Words.of("studio.voice"));
    voice.setItemLabelGenerator(VoiceField::label);
    hear.setDisableOnClick(true);
    outcome.getElement().setAttribute("role", "status");
    audio.setAttribute("controls", true);
    audio.setAttribute("aria-label", Words.of("studio.voice.sample"));
    audio.setVisible(false);
    show(ANY);
    voice.addValueChangeListener(change -> {
      quiet();
      changed.run();
    });
    Div row = new Div(voice, hear);
    row.addClassName("sw-voice-row");
    add(row, outcome);
    getElement().appendChild(audio);
  }

  /** The name of the voice that is chosen; empty for the one that suits. */
  String voice() {
    return chosen();
  }

  private String chosen() {
    return Objects.requireNonNullElse(voice.getValue(), ANY); // nothing while choices are replaced
  }

  /** Shows a choice without telling of it; one that is not offered stays as it is. */
  void show(String name) {
    List<String> items = new ArrayList<>(List.of(ANY));
    items.addAll(NAMES);
    items.add(NOBODY);
    if (!items.contains(name)) {
      items.add(name);
    }
    voice.setItems(items);
    voice.setValue(name);
    quiet();
  }

  private static String label(String name) {
    return name.equals(ANY)
        ? Words.of("studio.voice.any")
        : name.equals(NOBODY) || NAMES.contains(name) ? Words.of("voice." + name) : name;
  }

  private void quiet() {
    audio.setVisible(false);
    outcome.setText("");
    hear.setEnabled(NAMES.contains(chosen()));
  }

  private void hear() {
    String wanted = chosen();
    UI ui = UI.getCurrent();
    outcome.setText(Words.of("studio.voice.speaks"));
    samples.hear(
        workspace,
        wanted,
        wav -> Screens.update(ui, () -> play(wanted, wav)),
        () -> Screens.update(ui, () -> cannot(wanted)));
  }

  private void play(String heard, byte[] wav) {
    hear.setEnabled(NAMES.contains(chosen()));
    if (!heard.equals(chosen())) {
      return; // another was chosen meanwhile
    }
    outcome.setText("");
    audio.setAttribute(
        "src",
        DownloadHandler.fromInputStream(event ->
                new DownloadResponse(
                    new ByteArrayInputStream(wav), heard + ".wav", "audio/wav", wav.length))
            .inline());
    audio.setVisible(true);
    audio.executeJs("this.play().catch(() => {})"); // a browser may want another click
  }

  private void cannot(String wanted) {
    hear.setEnabled(NAMES.contains(chosen()));
    if (!wanted.equals(chosen())) {
      return;
    }
    outcome.setText(Words.of("studio.voice.cannot"));
  }
}
