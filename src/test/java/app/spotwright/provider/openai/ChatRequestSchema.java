package app.spotwright.provider.openai;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What we send, by a schema of our own and, where it is at hand, by the one that OpenAI publishes.
 */
final class ChatRequestSchema {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PUBLISHED = "openai-trimmed.openapi.json";

  private final List<Schema> schemas = new ArrayList<>();

  ChatRequestSchema() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (InputStream own =
        Objects.requireNonNull(
            ChatRequestSchema.class.getResourceAsStream("chat-request.schema.json"))) {
      schemas.add(registry.getSchema(JSON.readTree(own)));
    }
    String contracts = System.getenv("SPOTWRIGHT_CONTRACTS");
    if (contracts != null && Files.exists(Path.of(contracts, PUBLISHED))) {
      JsonNode published = JSON.readTree(Files.readAllBytes(Path.of(contracts, PUBLISHED)));
      ObjectNode schema = JSON.createObjectNode();
      schema.put("$ref", "#/components/schemas/CreateChatCompletionRequest");
      schema.set("components", published.path("components"));
      schemas.add(registry.getSchema(schema));
    }
  }

  /** What is wrong with a request. */
  List<String> violations(JsonNode request) {
    List<String> violations = new ArrayList<>();
    for (Schema schema : schemas) {
      schema.validate(request).forEach(error -> violations.add(error.toString()));
    }
    return violations;
  }
}
