package app.spotwright.studio;

import app.spotwright.account.SignedIn;
import app.spotwright.account.ui.Section;
import app.spotwright.ad.revision.AdDefaults;
import app.spotwright.ad.revision.NewAds;
import app.spotwright.design.Words;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Tone;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;

/** In the settings: what new ads begin with. */
final class DefaultsSection extends Section {
  private final RadioButtonGroup<Integer> seconds = Choices.seconds();
  private final Select<Tone> tone = Choices.tone();
  private final VoiceField voice;
  private final Select<CaptionStyle> captions = Choices.captions();
  private final CheckboxGroup<AspectRatio> formats = Choices.formats();

  DefaultsSection(SignedIn who, NewAds habits, VoiceSamples samples) {
    super("studio.defaults");
    voice = new VoiceField(samples, who.workspace(), () -> {});
    show(habits.of(who.user()));
    add(
        seconds,
        tone,
        voice,
        captions,
        formats,
        acts(
            "studio.defaults.save",
            () -> {
              outcome("");
              formats.setInvalid(formats.getValue().isEmpty());
              if (!formats.getValue().isEmpty()) {
                habits.keep(who.user(), chosen());
                outcome(Words.of("studio.defaults.saved"));
              }
            }));
  }

  private void show(AdDefaults defaults) {
    seconds.setValue(Choices.length(defaults.seconds()));
    tone.setValue(defaults.tone());
    voice.show(defaults.voice());
    captions.setValue(defaults.captions());
    formats.setValue(new LinkedHashSet<>(defaults.formats()));
  }

  private AdDefaults chosen() {
    return new AdDefaults(
        Choices.chosen(formats),
        seconds.getValue(),
        tone.getValue(),
        voice.voice(),
        captions.getValue());
  }
}
