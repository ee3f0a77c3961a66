package app.spotwright.composition;

import app.spotwright.clip.Clip;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.Box;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.ProductUse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scene with nothing but the pictures that are seen in it, so that what its recipe does not
 * name cannot be drawn either.
 *
 * @param program what is drawn; its product, if any, is the only one
 * @param props the pictures
 * @param film the filmed file, or null
 * @param print what a recipe says of all this
 */
record SeenScene(SceneProgram program, Props props, @Nullable Path film, Print print) {

  /**
   * The scene in a recipe.
   *
   * @param program what is drawn
   * @param film content of the filmed file, or null
   * @param product fingerprint of the product's picture, or null where none is shown
   * @param subject where in it the product is
   * @param card whether it is shown as a card
   * @param logo fingerprint of the logo, or null
   */
  record Print(
      SceneProgram program,
      @Nullable Fingerprint film,
      @Nullable Fingerprint product,
      @Nullable Box subject,
      boolean card,
      @Nullable Fingerprint logo) {}

  static SeenScene of(Clip clip, PrintedProps printed) {
    SceneProgram program = withOnlyProduct(clip.program());
    int index = clip.program().productIndex();
    List<Props.Product> products = printed.props().products();
    boolean shown = program.product() != ProductUse.NONE && index < products.size();
    Props.Product product = shown ? products.get(index) : null;
    Print print =
        new Print(
            program,
            clip instanceof Clip.Filmed filmed ? filmed.content() : null,
            shown ? printed.products().get(index) : null,
            product == null ? null : product.subject(),
            product != null && product.card(),
            printed.logo());
    List<Props.Product> seen = product == null ? List.of() : List.of(product);
    Path film = clip instanceof Clip.Filmed filmed ? filmed.file() : null;
    return new SeenScene(program, new Props(seen, printed.props().logo()), film, print);
  }

  private static SceneProgram withOnlyProduct(SceneProgram program) {
    return new SceneProgram(
        program.design(),
        program.role(),
        program.frames(),
        program.lead(),
        program.trail(),
        program.seed(),
        program.look(),
        program.text(),
        program.product(),
        0,
        program.brand(),
        program.captions(),
        program.beats());
  }
}
