package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.revision.SavedAd;
import app.spotwright.cli.SpotwrightCommand;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.ProgressBus;
import app.spotwright.generation.job.TraceCollector.Span;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** This process serves pages only; another one, on the same database and files, makes the ads. */
@Timeout(600)
@TestPropertySource(properties = "spotwright.role=web")
class RolesTest extends JobsTest {
  private static final Pattern READY =
      Pattern.compile("This worker is ready: (http://localhost:\\d+)/actuator/health");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int END_SECONDS = 60;

  @Autowired ProgressBus bus;
  @Autowired MeterRegistry measurements;
  @Autowired DataSourceProperties database;
  @Autowired ApplicationContext context;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) throws IOException {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(); // ends with this process
    registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    registry.add("spring.datasource.username", () -> "postgres");
  }

  @Test
  void whatIsOrderedAtPagesIsMadeByAWorkerWithoutPagesAndThePagesHearOfItMeanwhile()
      throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ad(workspace);
    AtomicInteger told = new AtomicInteger();
    UUID generation = generations.order(workspace, ad.id());
    try (ProgressBus.Listening _ = bus.listen(ad.id(), told::incrementAndGet);
        TraceCollector traces = new TraceCollector();
        Worker worker = new Worker(traces.endpoint())) {
      assertThat(worker.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      HttpResponse<String> health = worker.get("/actuator/health");
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("queue");
      assertThat(worker.get("/actuator/prometheus").statusCode())
          .as("for administrators")
          .isEqualTo(401);
      for (String path :
          List.of("/", "/login", "/ads", "/api/ads", "/media/1/x/y.jpg", "/sample-ad.mp4")) {
        HttpResponse<String> answer = worker.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).as("no session").isEmpty();
      }
      for (String path : List.of("/login", "/?v-r=uidl", "/VAADIN/dynamic/resource/0/1/upload")) {
        assertThat(worker.post(path).statusCode()).as(path).isEqualTo(404);
      }

      GenerationView done = end(workspace, ad.id());

      assertThat(done.failure()).isNull();
      assertThat(done.state()).isEqualTo(GenerationState.COMPLETED);
      assertThat(told.get()).as("listeners of this process").isGreaterThan(5);
      assertThat(measurements.find("spotwright.stage").timers())
          .as("nothing was made here")
          .isEmpty();
      assertThat(worker.said)
          .as("the worker's log: one line of JSON each, that can be found by the generation")
          .isNotEmpty()
          .allSatisfy(line -> assertThat(JSON.readTree(line).isObject()).isTrue())
          .anySatisfy(line ->
              assertThat(line)
                  .contains("\"generationId\":\"%s\"".formatted(generation))
                  .contains("\"workspaceId\":\"%s\"".formatted(workspace)));
      worker.close(); // it sends what it has
      assertTraced(traces, generation, worker.said);
    }
    assertThat(context.getBeanNamesForType(Tracer.class))
        .as("here nobody named a collector")
        .isEmpty();
  }

  /** The collector has seen requests, and the run of the generation with its steps below it. */
  private static void assertTraced(TraceCollector traces, UUID generation, List<String> log) {
    assertThat(traces.paths()).containsOnly("/v1/traces");
    assertThat(traces.spans()).extracting(Span::name).contains("http get /actuator/health");
    Span run =
        traces.spans().stream()
            .filter(span -> generation.toString().equals(span.attributes().get("generation.id")))
            .findFirst()
            .orElseThrow();
    List<Span> trace =
        traces.spans().stream().filter(span -> span.trace().equals(run.trace())).toList();
    assertThat(trace)
        .extracting(Span::name)
        .contains("extractProduct", "plan", "audio", "scene", "render", "export", "complete");
    assertThat(trace)
        .filteredOn(span -> !span.equals(run))
        .as("all are below it, also those of other threads")
        .allSatisfy(span -> assertThat(trace).extracting(Span::id).contains(span.parent()));
    assertThat(run.parent()).isEmpty();
    assertThat(log)
        .as("lines about it have the id of its trace")
        .anySatisfy(line ->
            assertThat(line)
                .contains("\"generationId\":\"%s\"".formatted(generation))
                .contains("\"traceId\":\"%s\"".formatted(run.trace())));
  }

  /** The command that operators start, as a worker. */
  private final class Worker implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String address;
    private final List<String> said = new CopyOnWriteArrayList<>();

    /**
     * @param collector of its traces
     */
    Worker(String collector) throws IOException {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Xmx768m",
              "--enable-native-access=ALL-UNNAMED",
              "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              SpotwrightCommand.class.getName(),
              "serve",
              "--port",
              "0");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder
          .environment()
          .putAll(
              Map.of(
                  "SPOTWRIGHT_HOME", home.folder().toString(),
                  "SPOTWRIGHT_ROLE", "worker",
                  "LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash",
                  "OTEL_EXPORTER_OTLP_ENDPOINT", collector,
                  "SPOTWRIGHT_RENDERING_SHORTSIDE", "360",
                  "SPRING_DATASOURCE_URL", database.determineUrl(),
                  "SPRING_DATASOURCE_USERNAME", "postgres"));
      process = builder.start();
      address = awaitAddress(process.inputReader());
    }

    private String awaitAddress(BufferedReader out) throws IOException {
      List<String> before = new ArrayList<>();
      String line;
      while ((line = out.readLine()) != null) {
        before.add(line);
        Matcher ready = READY.matcher(line);
        if (ready.matches()) {
          Thread.ofVirtual()
              .start(() -> out.lines().filter(more -> !more.isBlank()).forEach(this.said::add));
          return ready.group(1);
        }
      }
      throw new AssertionError("the worker did not start: " + before);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    HttpResponse<String> post(String path) throws IOException, InterruptedException {
      return send(
          HttpRequest.newBuilder(URI.create(address + path))
              .POST(HttpRequest.BodyPublishers.ofString("x")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
      client.close();
      process.destroy();
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }
}
