package app.spotwright.bench.web;

import app.spotwright.FreshHome;
import app.spotwright.SpotwrightApplication;
import app.spotwright.account.Accounts;
import app.spotwright.account.Role;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.media.AspectRatio;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * An installation of several processes on PostgreSQL and one store: this process, which makes ads
 * while its queue is on, and servers beside it.
 */
final class Site implements AutoCloseable {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final long LOOK_MILLIS = 50;
  private static final int PHOTO_SIDE = 600;

  private final EmbeddedPostgres postgres = EmbeddedPostgres.start();
  private final Path folder = Files.createTempDirectory("spotwright-site");
  private final List<ServerProcess> servers = new ArrayList<>();
  private final ConfigurableApplicationContext context;
  private final int shortSide;

  /**
   * @param shortSide of the ads, in pixels
   */
  Site(int shortSide) throws IOException {
    this.shortSide = shortSide;
    List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
    settings(home()).forEach((key, value) -> arguments.add("--" + key + "=" + value));
    context =
        new SpringApplication(SpotwrightApplication.class).run(arguments.toArray(String[]::new));
  }

  /** A home of its own but for the store, which all share. */
  private Path home() throws IOException {
    Path home = FreshHome.speaking();
    Files.createSymbolicLink(
        home.resolve("media"), Files.createDirectories(folder.resolve("media")));
    return home;
  }

  private Map<String, String> settings(Path home) {
    Map<String, String> settings = new HashMap<>();
    settings.put("spotwright.home", home.toString());
    settings.put("spotwright.web.demo-account", "false");
    settings.put("spotwright.rendering.short-side", Integer.toString(shortSide));
    settings.put("spotwright.generations.hourly", "1000");
    settings.put("spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("spring.datasource.username", "postgres");
    settings.put("logging.level.root", "WARN");
    return settings;
  }

  /**
   * Starts a server.
   *
   * @param works whether it makes ads too
   */
  ServerProcess server(boolean works) throws IOException {
    Path home = home();
    Map<String, String> environment = new HashMap<>();
    settings(home)
        .forEach((key, value) ->
            environment.put(
                key.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""), value));
    environment.put("SPOTWRIGHT_HOME", home.toString());
    environment.put("SPOTWRIGHT_ROLE", works ? "worker" : "web");
    ServerProcess server =
        ServerProcess.start(environment, folder.resolve("server-" + servers.size() + ".log"));
    servers.add(server);
    return server;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  JdbcClient rows() {
    return bean(JdbcClient.class);
  }

  /** Whether this process makes ads from now on. */
  void work(boolean works) {
    SmartLifecycle queue = context.getBean("queueWorker", SmartLifecycle.class);
    if (works) {
      queue.start();
    } else {
      queue.stop();
    }
  }

  /** Somebody with a workspace. */
  record Customer(OpenPage.Person person, UUID workspace) {}

  Customer customer() {
    String email = UUID.randomUUID() + "@example.com";
    UUID workspace = bean(Accounts.class).found(email, "Ada", PASSWORD, Role.USER).workspace();
    return new Customer(new OpenPage.Person(email, PASSWORD), workspace);
  }

  /** What somebody wants. */
  AdRequest request(UUID workspace, int seconds, String voice, List<AspectRatio> formats)
      throws IOException {
    Path file = Files.createTempFile(folder, "photo", ".jpg");
    Files.write(
        file,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, PHOTO_SIDE).photo(), 90));
    MediaKey key = MediaKey.upload(workspace, UUID.randomUUID(), "jpg");
    bean(MediaStore.class).put(key, file);
    AdRequest empty = AdRequest.empty();
    return new AdRequest(
        "Lune",
        List.of("#224466"),
        "A face cream with oat and honey. Calms dry skin within a day. 20 % off this week.",
        seconds,
        empty.framework(),
        empty.tone(),
        "",
        List.of(new AdRequest.Upload(key.path(), "jar.jpg", true)),
        null,
        formats,
        voice,
        null,
        empty.captions(),
        false,
        1);
  }

  SavedAd ad(UUID workspace, AdRequest request) {
    return bean(Ads.class).create(workspace, request);
  }

  /** Waits for the end of an ad's newest generation. */
  GenerationView end(UUID workspace, UUID ad) throws InterruptedException {
    while (true) {
      GenerationView view = bean(Generations.class).newest(workspace, ad).orElseThrow();
      if (view.state().isOver()) {
        return view;
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  @Override
  public void close() throws Exception {
    for (ServerProcess server : servers) {
      server.close();
    }
    context.close();
    postgres.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
