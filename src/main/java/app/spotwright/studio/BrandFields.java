package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.brand.BrandKit;
import app.spotwright.design.Words;
import app.spotwright.media.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of a brand, in the parts that the wizard shows one after another. */
final class BrandFields {
  private static final int TYPING = 700;

  private final TextField name = new TextField(Words.of("studio.brands.name"));
  private final TextArea description = new TextArea(Words.of("studio.brands.description"));
  private final RadioButtonGroup<Tone> tone =
      new RadioButtonGroup<>(Words.of("studio.brands.tone"));
  private final PhotoField photos;
  private final LogoField logo;
  private final ColourField colours;
  private final Consumer<BrandKit> changed;
  private boolean showing;

  /**
   * @param changed told of every change
   * @param seen told what is seen of the product in the main photo
   */
  BrandFields(
      FormParts parts, UUID workspace, Consumer<BrandKit> changed, Consumer<Sketches.Look> seen) {
    this.changed = changed;
    colours = new ColourField(this::tell);
    logo = new LogoField(parts, workspace, this::tell);
    photos =
        new PhotoField(
            parts,
            workspace,
            new PhotoField.Listener() {
              @Override
              public void changed() {
                tell();
              }

              @Override
              public void sees(Sketches.Look main) {
                colours.propose(main.colours());
                seen.accept(main);
              }
            });
    name.setMaxLength(BrandKit.LONGEST_NAME);
    name.setHelperText(Words.of("studio.form.brand.help"));
    description.setMaxLength(BrandKit.LONGEST_DESCRIPTION);
    description.setHelperText(Words.of("studio.brands.description.help"));
    description.setMinRows(4);
    name.setValueChangeMode(ValueChangeMode.LAZY);
    name.setValueChangeTimeout(TYPING);
    description.setValueChangeMode(ValueChangeMode.LAZY);
    description.setValueChangeTimeout(TYPING);
    tone.setItems(Tone.values());
    tone.setRenderer(new ComponentRenderer<>(BrandFields::sample));
    tone.addClassName("sw-tones");
    tone.setHelperText(Words.of("studio.brands.tone.help"));
    name.addValueChangeListener(event -> tell());
    description.addValueChangeListener(event -> tell());
    tone.addValueChangeListener(event -> tell());
  }

  /** The part of a step; the last step has none. */
  Div part(BrandSteps.Step step) {
    Div part =
        switch (step) {
          case NAME -> new Div(name, description);
          case PHOTOS -> new Div(photos, logo);
          case LOOK -> new Div(colours, tone);
          case REVIEW -> new Div();
        };
    part.addClassName("sw-form");
    return part;
  }

  /** The fields that people type into, by name. */
  Map<String, TextFieldBase<?, String>> typed() {
    return Map.of("name", name, "description", description);
  }

  /** Shows a brand, without telling of it as a change. */
  void show(BrandKit kit) {
    showing = true;
    name.setValue(kit.name());
    description.setValue(kit.description());
    photos.show(BrandRequests.uploads(kit.photos()));
    logo.show(kit.logo() == null ? null : BrandRequests.upload(kit.logo()));
    colours.show(kit.colours());
    tone.setValue(kit.tone());
    showing = false;
  }

  private void tell() {
    if (!showing) {
      changed.accept(kit());
    }
  }

  private BrandKit kit() {
    @Nullable Upload chosen = logo.logo();
    return new BrandKit(
        name.getValue().strip(),
        description.getValue(),
        tone.getValue(),
        colours.colours(),
        BrandRequests.pictures(photos.photos()),
        BrandRequests.picture(chosen));
  }

  /** The tone's name in the typeface that ads of that tone are set in. */
  private static Span sample(Tone tone) {
    Span sample = new Span(Words.of("tone." + tone));
    sample.addClassName(BrandSpecimen.type(tone));
    return sample;
  }
}
