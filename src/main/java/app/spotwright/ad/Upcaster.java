package app.spotwright.ad;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
      for (JsonNode image : ad.path("brand").path("products")) {
        if (image instanceof ObjectNode photo && !photo.has("cutout")) {
          photo.put("cutout", true);
        }
      }
      if (ad.path("sound") instanceof ObjectNode sound && sound.path("captions").isBoolean()) {
        sound.put("captions", sound.path("captions").asBoolean() ? "WORD" : "NONE"); // had no style
      }
    }
  }

  /** The first schema only lacked what has been added since. */
  private static void fromFirst(ObjectNode ad) {
    ad.put("schema", 2);
  }
}
