package app.spotwright.installation;

import app.spotwright.provider.CallLedger;
import app.spotwright.setup.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The calls that commands make, one line of JSON before each is sent and one when it is over, in a
 * file of the home folder. Several processes may write at the same time: each line is one write.
 */
final class CallJournal implements CallLedger {
  private static final String FILE = "calls.jsonl";
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  CallJournal(Home home) {
    file = home.folder().resolve(FILE);
  }

  @Override
  public Entry begin(Call call) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> line = line(id, "SENT");
    line.put("provider", call.provider());
    line.put("model", call.model());
    line.put("purpose", call.purpose());
    write(line);
    return outcome -> end(id, outcome);
  }

  private void end(String id, Outcome outcome) {
    Map<String, Object> line = line(id, outcome.trouble() == null ? "ANSWERED" : "FAILED");
    line.put("tokensIn", outcome.usage().in());
    line.put("tokensOut", outcome.usage().out());
    line.put("price", outcome.price());
    line.put("millis", outcome.time().toMillis());
    if (outcome.trouble() != null) {
      line.put("trouble", outcome.trouble().name());
    }
    write(line);
  }

  private static Map<String, Object> line(String id, String state) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("at", Instant.now().toString());
    line.put("state", state);
    return line;
  }

  private void write(Map<String, Object> line) {
    try {
      Files.write(
          file,
          (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the call could not be written down in " + file, e);
    }
  }
}
