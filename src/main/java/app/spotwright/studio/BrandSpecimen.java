package app.spotwright.studio;

import app.spotwright.brand.BrandKit;
import app.spotwright.design.Words;
import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import app.spotwright.media.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the brand looks like: its product on its colours, in its type, with what can be read there.
 */
final class BrandSpecimen extends Div {
  private static final List<Colour> NONE_YET = List.of(new Colour(0x3a3c42), new Colour(0x6a6d75));
  private static final Colour WHITE = new Colour(0xffffff);
  private static final Colour BLACK = new Colour(0x101010);

  private final Div stage = new Div();
  private final Span name = new Span();
  private final Div product = new Div();
  private final Span button = new Span(Words.of("studio.brands.specimen.button"));
  private final Paragraph origin = new Paragraph();
  private final UnorderedList contrasts = new UnorderedList();
  private BrandKit kit = BrandKit.empty();
  private Sketches.@Nullable Look look;

  BrandSpecimen() {
    addClassName("sw-specimen");
    stage.addClassName("sw-specimen-stage");
    name.addClassName("sw-specimen-name");
    product.addClassName("sw-specimen-product");
    button.addClassName("sw-specimen-button");
    button.getElement().setAttribute("aria-hidden", "true");
    origin.addClassName("sw-hint");
    contrasts.addClassName("sw-contrasts");
    stage.add(name, product, button);
    add(stage, origin, contrasts);
  }

  /** The class that has words set in the typeface of a tone, as the ads have them. */
  static String type(Tone tone) {
    return "sw-type-" + tone.name().toLowerCase(Locale.ROOT);
  }

  /** Colours as a row of dots. */
  static Div dots(List<String> colours) {
    Div dots = new Div();
    dots.addClassName("sw-dots");
    for (String colour : colours) {
      Span dot = new Span();
      dot.getStyle().setBackground(colour);
      dots.add(dot);
    }
    return dots;
  }

  void show(BrandKit brand) {
    kit = brand;
    draw();
  }

  /** Shows the product as it was found in the main photo. */
  void see(Sketches.Look main) {
    look = main;
    byte[] png = main.png();
    Image cutout =
        new Image(
            DownloadHandler.fromInputStream(event ->
                new DownloadResponse(
                    new ByteArrayInputStream(png), "product.png", "image/png", png.length)),
            Words.of("studio.photos.cut-out"));
    product.removeAll();
    product.add(cutout);
    draw();
  }

  private void draw() {
    if (kit.photos().isEmpty()) {
      look = null;
      product.removeAll();
    }
    Palette palette = new Palette(colours());
    name.setText(BrandsView.name(kit));
    name.setClassName("sw-specimen-name " + type(kit.tone()));
    name.getStyle().setColor(readable(palette.primary()).hex());
    button.setClassName("sw-specimen-button " + type(kit.tone()));
    button.getStyle().setBackground(palette.accent().hex());
    button.getStyle().setColor(readable(palette.accent()).hex());
    stage
        .getStyle()
        .setBackground(
            "radial-gradient(circle at 50%% 60%%, %s, %s 75%%)"
                .formatted(palette.primary().mix(WHITE, 0.18).hex(), palette.primary().hex()));
    origin.setText(
        Words.of(
            kit.colours().isEmpty()
                ? "studio.brands.specimen.proposed"
                : "studio.brands.specimen.chosen"));
    contrasts.removeAll();
    palette.colours().forEach(colour -> contrasts.add(contrast(colour)));
  }

  /** The brand's own colours, else those that suit the product, else two greys. */
  private List<Colour> colours() {
    if (!kit.colours().isEmpty()) {
      return kit.colours().stream().map(Colour::parse).toList();
    }
    Sketches.Look seen = look;
    return seen == null ? NONE_YET : seen.colours().stream().limit(BrandKit.MOST_COLOURS).toList();
  }

  private static Colour readable(Colour ground) {
    return ground.contrast(WHITE) >= ground.contrast(BLACK) ? WHITE : BLACK;
  }

  private static ListItem contrast(Colour colour) {
    Colour text = readable(colour);
    Span sample = new Span(Words.of("studio.brands.specimen.letters"));
    sample.getStyle().setBackground(colour.hex()).setColor(text.hex());
    sample.getElement().setAttribute("aria-hidden", "true");
    String key =
        text.equals(WHITE) ? "studio.brands.specimen.white" : "studio.brands.specimen.black";
    return new ListItem(
        sample, new Span(Words.of(key, colour.hex(), Math.floor(colour.contrast(text) * 10) / 10)));
  }
}
