package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.design.Words;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Tone;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;

/** Fields that the form of an ad and the settings have in common. */
final class Choices {
  private Choices() {}

  static RadioButtonGroup<Integer> seconds() {
    RadioButtonGroup<Integer> seconds = new RadioButtonGroup<>(Words.of("studio.form.seconds"));
    seconds.setItems(AdRequest.LENGTHS);
    seconds.setItemLabelGenerator(length -> Words.of("studio.form.seconds." + length));
    return seconds;
  }

  /** A length that can be chosen, whatever it was. */
  static int length(int seconds) {
    return AdRequest.LENGTHS.contains(seconds) ? seconds : AdRequest.LENGTHS.getFirst();
  }

  static Select<Tone> tone() {
    Select<Tone> tone = new Select<>();
    tone.setLabel(Words.of("studio.form.tone"));
    tone.setItems(Tone.values());
    tone.setItemLabelGenerator(value -> Words.of("tone." + value));
    return tone;
  }

  static CheckboxGroup<AspectRatio> formats() {
    CheckboxGroup<AspectRatio> formats = new CheckboxGroup<>(Words.of("studio.form.formats"));
    formats.setItems(AspectRatio.values());
    formats.setItemLabelGenerator(value -> Words.of("format." + value));
    formats.setErrorMessage(Words.of("studio.form.formats.missing"));
    return formats;
  }

  /** Those that are ticked, in the usual order. */
  static List<AspectRatio> chosen(CheckboxGroup<AspectRatio> formats) {
    return Arrays.stream(AspectRatio.values()).filter(formats.getValue()::contains).toList();
  }

  static Select<CaptionStyle> captions() {
    Select<CaptionStyle> captions = new Select<>();
    captions.setLabel(Words.of("studio.form.captions"));
    captions.setItems(CaptionStyle.values());
    captions.setItemLabelGenerator(value -> Words.of("captions." + value));
    return captions;
  }
}
