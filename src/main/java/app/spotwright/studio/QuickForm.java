package app.spotwright.studio;

import app.spotwright.ad.Brief;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.design.Words;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an ad is made from, on one page. Every change is told at once, so that nothing that was
 * typed is ever lost.
 */
final class QuickForm extends Section {
  private static final int LONGEST_BRAND = 60;
  private static final int LONGEST_CALL = 40;
  private static final int TYPING = 700;

  private final PhotoField photos;
  private final TextField brand = new TextField(Words.of("studio.form.brand"));
  private final TextArea text = new TextArea(Words.of("studio.form.text"));
  private final ColourField colours;
  private final RadioButtonGroup<Integer> seconds = Choices.seconds();
  private final Select<Tone> tone = Choices.tone();
  private final Select<Framework> framework = new Select<>();
  private final CheckboxGroup<AspectRatio> formats = Choices.formats();
  private final TextField call = new TextField(Words.of("studio.form.call"));
  private final Select<Mood> music = new Select<>();
  private final VoiceField voice;
  private final Select<CaptionStyle> captions = Choices.captions();
  private final Checkbox aiLabel = new Checkbox(Words.of("studio.form.ai-label"));
  private final Consumer<AdRequest> changed;
  private AdRequest shown = AdRequest.empty();
  private boolean showing;

  /**
   * @param uploads makes the field for photos, given whom to tell
   * @param brands makes the choice of a brand, given what is asked for and whom to tell of another
   * @param voices makes the field for the voice, given what to run when it changes
   * @param changed told of every change
   * @param make asked to make the ad
   * @param plan asked for its scenes, to change them before it is made
   */
  QuickForm(
      Function<PhotoField.Listener, PhotoField> uploads,
      BiFunction<Supplier<AdRequest>, Consumer<AdRequest>, BrandChoice> brands,
      Function<Runnable, VoiceField> voices,
      Consumer<AdRequest> changed,
      Runnable make,
      Runnable plan) {
    this.changed = changed;
    colours = new ColourField(this::tell);
    voice = voices.apply(this::tell);
    photos =
        uploads.apply(
            new PhotoField.Listener() {
              @Override
              public void changed() {
                tell();
              }

              @Override
              public void sees(Sketches.Look main) {
                colours.propose(main.colours());
              }
            });
    addClassName("sw-form");
    words();
    choices();
    Button button = new Button(Words.of("studio.form.make"), click -> make.run());
    button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
    button.setDisableOnClick(true);
    button.addClassName("sw-make");
    Details more =
        new Details(
            Words.of("studio.form.more"),
            framework,
            call,
            voice,
            music,
            captions,
            formats,
            aiLabel);
    more.addClassName("sw-more");
    Div choices = new Div(seconds, tone);
    choices.addClassName("sw-row");
    add(
        brands.apply(this::request, this::take),
        photos,
        brand,
        text,
        colours,
        choices,
        more,
        button,
        scenes(plan));
    makeButton = button;
    tellOfChanges();
  }

  private void tellOfChanges() {
    for (HasValue<?, ?> field :
        List.of(brand, text, seconds, tone, framework, formats, call, music, captions, aiLabel)) {
      field.addValueChangeListener(event -> tell());
    }
  }

  private final Button makeButton;

  private static Button scenes(Runnable plan) {
    return new Button(Words.of("studio.form.scenes"), click -> plan.run());
  }

  /** Asks for something else altogether. */
  private void take(AdRequest request) {
    show(request);
    changed.accept(request);
  }

  /** Shows what was asked for, without telling of it as a change. */
  void show(AdRequest request) {
    showing = true;
    shown = request;
    photos.show(request.photos());
    brand.setValue(request.brand());
    text.setValue(request.text());
    colours.show(request.colours());
    seconds.setValue(Choices.length(request.seconds()));
    tone.setValue(request.tone());
    framework.setValue(request.framework());
    formats.setValue(new LinkedHashSet<>(request.formats()));
    call.setValue(request.callToAction());
    voice.show(request.voice());
    music.setValue(request.music());
    captions.setValue(request.captions());
    aiLabel.setValue(request.aiLabel());
    showing = false;
  }

  /** The fields that people type into, by name. */
  Map<String, TextFieldBase<?, String>> typed() {
    return Map.of("brand", brand, "text", text, "call", call);
  }

  /** Marks what is missing for an ad; true if nothing is. */
  boolean complete() {
    makeButton.setEnabled(true);
    boolean named = mark(brand, !brand.getValue().isBlank());
    boolean told = mark(text, !text.getValue().isBlank());
    formats.setInvalid(formats.getValue().isEmpty());
    return named && told && !formats.getValue().isEmpty();
  }

  private static boolean mark(com.vaadin.flow.component.HasValidation field, boolean valid) {
    field.setInvalid(!valid);
    return valid;
  }

  private void words() {
    brand.setMaxLength(LONGEST_BRAND);
    brand.setRequiredIndicatorVisible(true);
    brand.setErrorMessage(Words.of("studio.form.brand.missing"));
    brand.setHelperText(Words.of("studio.form.brand.help"));
    text.setMaxLength(Brief.LONGEST_TEXT);
    text.setRequiredIndicatorVisible(true);
    text.setErrorMessage(Words.of("studio.form.text.missing"));
    text.setHelperText(Words.of("studio.form.text.help"));
    text.setMinRows(4);
    call.setMaxLength(LONGEST_CALL);
    call.setHelperText(Words.of("studio.form.call.help"));
    for (TextField field : List.of(brand, call)) {
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.setValueChangeTimeout(TYPING);
    }
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(TYPING);
  }

  private void choices() {
    framework.setLabel(Words.of("studio.form.framework"));
    framework.setItems(Framework.values());
    framework.setItemLabelGenerator(value -> Words.of("framework." + value));
    music.setLabel(Words.of("studio.form.music"));
    music.setItems(Mood.values());
    music.setEmptySelectionAllowed(true);
    music.setEmptySelectionCaption(Words.of("studio.form.music.any"));
    music.setItemLabelGenerator(
        value -> value == null ? Words.of("studio.form.music.any") : Words.of("mood." + value));
  }

  private void tell() {
    // a photo may arrive when another ad, or another form of this one, is shown in this place
    if (!showing && isAttached()) {
      shown = request();
      changed.accept(shown);
    }
  }

  private AdRequest request() {
    return new AdRequest(
        brand.getValue().strip(),
        colours.colours(),
        text.getValue(),
        seconds.getValue(),
        framework.getValue(),
        tone.getValue(),
        call.getValue().strip(),
        photos.photos(),
        shown.logo(),
        Choices.chosen(formats),
        voice.voice(),
        music.getValue(),
        captions.getValue(),
        aiLabel.getValue(),
        shown.seed());
  }
}
