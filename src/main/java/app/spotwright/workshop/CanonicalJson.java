package app.spotwright.workshop;

import app.spotwright.media.Fingerprint;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way only to write a recipe down: keys sorted, no white space, so that equal recipes have
 * equal bytes.
 */
final class CanonicalJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private CanonicalJson() {}

  static String write(Recipe recipe) {
    return MAPPER.writeValueAsString(recipe);
  }

  static Fingerprint fingerprint(String owner, Recipe recipe) {
    String text = owner + '\n' + recipe.kind() + '\n' + write(recipe);
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
