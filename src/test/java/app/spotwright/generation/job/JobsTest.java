package app.spotwright.generation.job;

import app.spotwright.FreshHome;
import app.spotwright.account.Accounts;
import app.spotwright.account.Role;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import app.spotwright.setup.Home;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with its queue; ads are small. */
@SpringBootTest(
    properties = {
      "spotwright.rendering.short-side=360",
      "spotwright.web.demo-account=false",
      "spotwright.queue.threads=1",
      "spotwright.generations.hourly=1000",
      "spotwright.generations.attempts=2"
    })
abstract class JobsTest {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final Path HOME = FreshHome.make();

  @Autowired Accounts accounts;
  @Autowired Ads ads;
  @Autowired Generations generations;
  @Autowired MediaStore store;
  @Autowired Home home;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    registry.add("spotwright.home", HOME::toString);
  }

  UUID newWorkspace() {
    return accounts
        .found(UUID.randomUUID() + "@example.com", "Ada", "correct horse battery", Role.USER)
        .workspace();
  }

  /** A photo in the workspace's store. */
  AdRequest.Upload photo(UUID workspace) throws IOException {
    return photo(store, workspace);
  }

  static AdRequest.Upload photo(MediaStore store, UUID workspace) throws IOException {
    byte[] jpeg =
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 300).photo(), 90);
    return upload(store, workspace, jpeg, "jar.jpg");
  }

  AdRequest.Upload upload(UUID workspace, byte[] bytes, String name) throws IOException {
    return upload(store, workspace, bytes, name);
  }

  private static AdRequest.Upload upload(
      MediaStore store, UUID workspace, byte[] bytes, String name) throws IOException {
    Path file = Files.createTempFile("upload", ".jpg");
    Files.write(file, bytes);
    MediaKey key = MediaKey.upload(workspace, UUID.randomUUID(), "jpg");
    store.put(key, file);
    Files.delete(file);
    return new AdRequest.Upload(key.path(), name, true);
  }

  static AdRequest request(List<AdRequest.Upload> photos) {
    return request(photos, 6);
  }

  static AdRequest request(List<AdRequest.Upload> photos, int seconds) {
    return new AdRequest(
        "Lune",
        List.of("#224466"),
        "A face cream with oat and honey. Calms dry skin within a day. 20 % off this week.",
        seconds,
        Framework.AIDA,
        Tone.FRIENDLY,
        "",
        photos,
        null,
        List.of(AspectRatio.SQUARE_1_1),
        "none",
        null,
        CaptionStyle.NONE,
        false,
        1);
  }

  SavedAd ad(UUID workspace) throws IOException {
    return ads.create(workspace, request(List.of(photo(workspace))));
  }

  /** Waits until the newest generation is as wanted. */
  GenerationView await(UUID workspace, UUID ad, Predicate<GenerationView> wanted)
      throws InterruptedException {
    Instant end = Instant.now().plus(LIMIT);
    while (true) {
      GenerationView view = generations.newest(workspace, ad).orElseThrow();
      if (wanted.test(view)) {
        return view;
      }
      if (view.state().isOver() || Instant.now().isAfter(end)) {
        throw new AssertionError("it never came to that: " + view);
      }
      Thread.sleep(100);
    }
  }

  GenerationView end(UUID workspace, UUID ad) throws InterruptedException {
    return await(workspace, ad, view -> view.state().isOver());
  }

  static boolean isRunning(GenerationView view) {
    return view.state() == GenerationState.RUNNING;
  }
}
