package app.spotwright.ad;

import app.spotwright.media.EffectKind;
import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One shot.
 *
 * @param id stays the same through all edits
 * @param role what it is for
 * @param slot its share of the ad in frames; all slots together are the ad
 * @param transition how it comes in; of no effect in the first scene
 * @param design id of the scene design that draws it
 * @param setting what the background shows, in words, without the product
 * @param product how the product is shown
 * @param productImage which of the brand's product images, from 0
 * @param moreImages which others are shown beside it, from 0, none twice; the design shows as many
 *     as it has room for
 * @param overlay the words that are seen
 * @param placed what is laid over the scene besides, at most six
 * @param narration the words that are heard; may be empty
 * @param effect the sound that it begins with, or null
 * @param take which try at it this is, from 1; another take looks different
 * @param footage a ready-made clip to show instead of a drawn one, or null
 */
public record Scene(
    String id,
    SceneRole role,
    Frames slot,
    Transition transition,
    String design,
    String setting,
    ProductUse product,
    int productImage,
    List<Integer> moreImages,
    Overlay overlay,
    List<PlacedOverlay> placed,
    String narration,
    @Nullable EffectKind effect,
    int take,
    @Nullable Footage footage) {
  private static final int LONGEST_NARRATION = 1_000;
  private static final int MOST_PLACED = 6;

  public Scene {
    Wording.present(id, "id");
    Wording.present(role, "role");
    Wording.present(slot, "slot");
    Wording.present(transition, "transition");
    Wording.present(design, "design");
    Wording.present(product, "product");
    Wording.present(overlay, "overlay");
    Wording.present(placed, "placed");
    Wording.present(narration, "narration");
    placed = List.copyOf(placed);
    Wording.present(moreImages, "moreImages");
    moreImages = List.copyOf(moreImages);
    Wording.require(id, Part.SCENE_ID, 1, 40);
    Wording.require(narration, Sentence.of(Part.NARRATION, id), 0, LONGEST_NARRATION);
    if (slot.count() < Frames.PER_SECOND) {
      throw new Impossible(Rule.SCENE_SHORT, id, slot.count(), Frames.PER_SECOND);
    }
    if (take < 1 || productImage < 0) {
      throw new Impossible(Rule.COUNTED, id);
    }
    boolean negative = moreImages.stream().anyMatch(image -> image < 0);
    if (negative || moreImages.stream().distinct().count() < moreImages.size()) {
      throw new Impossible(Rule.MORE_IMAGES, id);
    }
    requireSeen(placed, id, slot);
  }

  /** The same scene with other overlays and another clip. */
  public Scene with(List<PlacedOverlay> overlays, @Nullable Footage clip) {
    return new Scene(
        id,
        role,
        slot,
        transition,
        design,
        setting,
        product,
        productImage,
        moreImages,
        overlay,
        overlays,
        narration,
        effect,
        take,
        clip);
  }

  /** The same scene with other words to see and to hear. */
  public Scene with(Overlay words, String said) {
    return new Scene(
        id,
        role,
        slot,
        transition,
        design,
        setting,
        product,
        productImage,
        moreImages,
        words,
        placed,
        said,
        effect,
        take,
        footage);
  }

  /** The same scene, longer or shorter. */
  public Scene with(Frames length) {
    return new Scene(
        id,
        role,
        length,
        transition,
        design,
        setting,
        product,
        productImage,
        moreImages,
        overlay,
        placed,
        narration,
        effect,
        take,
        footage);
  }

  /** The same under another id: a scene of its own. */
  public Scene with(String ownId) {
    return new Scene(
        ownId,
        role,
        slot,
        transition,
        design,
        setting,
        product,
        productImage,
        moreImages,
        overlay,
        placed,
        narration,
        effect,
        take,
        footage);
  }

  /** The same scene with another look. */
  public Scene with(String look, int attempt) {
    return new Scene(
        id,
        role,
        slot,
        transition,
        look,
        setting,
        product,
        productImage,
        moreImages,
        overlay,
        placed,
        narration,
        effect,
        attempt,
        footage);
  }

  /** The same scene without its sound. */
  Scene silent() {
    return new Scene(
        id,
        role,
        slot,
        transition,
        design,
        setting,
        product,
        productImage,
        moreImages,
        overlay,
        placed,
        narration,
        null,
        take,
        footage);
  }

  private static void requireSeen(List<PlacedOverlay> placed, String id, Frames slot) {
    if (placed.size() > MOST_PLACED) {
      throw new Impossible(Rule.OVERLAYS, id, placed.size(), MOST_PLACED);
    }
    for (PlacedOverlay overlay : placed) {
      if (overlay.start() >= slot.seconds()) {
        throw new Impossible(Rule.UNSEEN, id, slot.seconds(), overlay.start());
      }
    }
  }
}
