package app.spotwright.composition;

import app.spotwright.clip.Clip;
import app.spotwright.engine.motion.Overlays;
import app.spotwright.engine.motion.Placed;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.ProductUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scene with nothing but the pictures that are seen in it, so that what its recipe does not
 * name cannot be drawn either.
 *
 * @param program what is drawn, with the pictures counted as they are here
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
   * @param products fingerprints of the products' pictures that are seen: what is the product in
   *     them, and whether they are shown as cards, belongs to what they were made from
   * @param logo fingerprint of the logo, or null
   * @param pictures fingerprints of other pictures that are seen
   */
  record Print(
      SceneProgram program,
      @Nullable Fingerprint film,
      List<Fingerprint> products,
      @Nullable Fingerprint logo,
      List<Fingerprint> pictures) {}

  static SeenScene of(Clip clip, PrintedProps printed) {
    SceneProgram whole = clip.program();
    Props all = printed.props();
    Picked products = new Picked(all.products().size());
    Picked pictures = new Picked(all.pictures().size());
    int product =
        whole.product() == ProductUse.NONE ? Picked.NONE : products.pick(whole.productIndex());
    List<Integer> more = more(whole, products);
    List<Placed> placed = new ArrayList<>();
    for (Placed overlay : whole.overlays().placed()) {
      placed.add(
          switch (overlay.shows()) {
            case Placed.Product(int index) ->
                overlay.showing(new Placed.Product(products.pick(index)));
            case Placed.Image(int index) -> overlay.showing(new Placed.Image(pictures.pick(index)));
            case Placed.Logo _, Placed.Words _ -> overlay;
          });
    }
    SceneProgram program =
        seen(whole, product, more, new Overlays(whole.overlays().aiLabel(), placed));
    Print print =
        new Print(
            program,
            clip instanceof Clip.Filmed filmed ? filmed.content() : null,
            products.of(printed.products()),
            printed.logo(),
            pictures.of(printed.pictures()));
    Props props = new Props(products.of(all.products()), all.logo(), pictures.of(all.pictures()));
    Path film = clip instanceof Clip.Filmed filmed ? filmed.file() : null;
    return new SeenScene(program, props, film, print);
  }

  /** Which of some pictures are seen, in the order in which they were asked for. */
  private record Picked(int size, List<Integer> indices) {
    static final int NONE = -1;

    Picked(int size) {
      this(size, new ArrayList<>());
    }

    /** The picture's number among those that are seen, or {@link #NONE} if there is no such one. */
    int pick(int index) {
      if (index < 0 || index >= size) {
        return NONE;
      }
      if (!indices.contains(index)) {
        indices.add(index);
      }
      return indices.indexOf(index);
    }

    <T> List<T> of(List<T> all) {
      return indices.stream().map(all::get).toList();
    }
  }

  /** The photos beside the product's own, which are seen only where it is. */
  private static List<Integer> more(SceneProgram whole, Picked products) {
    return whole.product() == ProductUse.NONE
        ? List.of()
        : whole.moreProducts().stream()
            .map(products::pick)
            .filter(index -> index != Picked.NONE)
            .toList();
  }

  private static SceneProgram seen(
      SceneProgram program, int product, List<Integer> more, Overlays overlays) {
    return new SceneProgram(
        program.design(),
        program.role(),
        program.frames(),
        program.lead(),
        program.trail(),
        program.seed(),
        program.look(),
        program.text(),
        product == Picked.NONE ? ProductUse.NONE : program.product(),
        Math.max(0, product),
        more,
        program.brand(),
        program.captions(),
        overlays,
        program.beats());
  }
}
