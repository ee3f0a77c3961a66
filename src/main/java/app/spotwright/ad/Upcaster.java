package app.spotwright.ad;

import app.spotwright.media.OverlayPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Turns documents of earlier schemas into the present one, and says what a document means that
 * leaves a field out which earlier ones did not have. A rule here is never changed once documents
 * were written with it; the next schema adds its own.
 */
final class Upcaster {
  private Upcaster() {}

  /** Changes the document in place; leaves alone what it does not understand. */
  static void toPresent(JsonNode document) {
    if (document instanceof ObjectNode ad) {
      if (ad.path("schema").asInt(0) == 1) {
        fromFirst(ad);
      }
      fill(ad, "aiLabel", StringNode.valueOf(""));
      for (JsonNode photo : ad.path("brand").path("products")) {
        fill(photo, "cutout", BooleanNode.TRUE);
      }
      if (ad.path("sound") instanceof ObjectNode sound && sound.path("captions").isBoolean()) {
        sound.put("captions", sound.path("captions").asBoolean() ? "WORD" : "NONE"); // had no style
      }
      for (JsonNode scene : ad.path("scenes")) {
        fill(scene, "moreImages", JsonNodeFactory.instance.arrayNode());
        fill(scene, "placed", JsonNodeFactory.instance.arrayNode());
        scene.path("placed").forEach(Upcaster::fillOverlay);
      }
    }
  }

  /** So that nobody has to write more of an overlay than matters. */
  private static void fillOverlay(JsonNode overlay) {
    fill(overlay, "place", StringNode.valueOf(OverlayPlace.TOP_RIGHT.name()));
    fill(overlay, "width", IntNode.valueOf(PlacedOverlay.USUAL_WIDTH));
    fill(overlay, "padding", IntNode.valueOf(PlacedOverlay.USUAL_PADDING));
    fill(overlay, "start", DoubleNode.valueOf(0));
    fill(overlay, "seconds", DoubleNode.valueOf(PlacedOverlay.USUAL_SECONDS));
    double seconds = overlay.path("seconds").asDouble(PlacedOverlay.USUAL_SECONDS);
    fill(overlay, "fade", DoubleNode.valueOf(Math.min(PlacedOverlay.USUAL_FADE, seconds / 2)));
    if (overlay.path("shows").path("kind").asString("").equals("image")) {
      fill(overlay.path("shows"), "content", NullNode.getInstance());
    }
  }

  private static void fill(JsonNode node, String field, JsonNode value) {
    if (node instanceof ObjectNode object && !object.has(field)) {
      object.set(field, value);
    }
  }

  /** The first schema only lacked what has been added since. */
  private static void fromFirst(ObjectNode ad) {
    ad.put("schema", 2);
  }
}
