package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.BrandPicture;
import app.spotwright.brand.Brands;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.media.Tone;
import app.spotwright.storage.MediaKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionTest extends JobsTest {
  @Autowired Retention retention;
  @Autowired GenerationRows rows;
  @Autowired JdbcClient database;
  @Autowired Brands brands;

  private UUID workspace;
  private SavedAd ad;

  @BeforeEach
  void anAd() throws Exception {
    workspace = newWorkspace();
    ad = ad(workspace);
  }

  @Test
  void videosGoAfterAWeekAndWhatTheDashboardShowsStays() throws Exception {
    UUID old = finished(Duration.ofDays(8));
    UUID fresh = finished(Duration.ofDays(6));
    retention.run();

    assertThat(names(old)).containsExactly("poster.jpg", "preview.mp4");
    assertThat(store.find(key(old, "ad-1x1.mp4"))).isEmpty();
    assertThat(store.find(key(old, "poster.jpg"))).isPresent();
    assertThat(names(fresh)).contains("ad-1x1.mp4");
    assertThat(store.find(key(fresh, "ad-1x1.mp4"))).isPresent();
  }

  @Test
  void videosOfAnAdThatIsKeptStay() throws Exception {
    UUID old = finished(Duration.ofDays(400));
    ads.keepFiles(workspace, ad.id(), true);
    retention.run();
    assertThat(store.find(key(old, "ad-1x1.mp4"))).isPresent();
  }

  @Test
  void aDeletedAdGoesForGoodAfterADayWithThePhotosThatNoOtherAdHas() throws Exception {
    UUID generation = finished(Duration.ofMinutes(5));
    Upload own = ad.request().photos().getFirst();
    SavedAd other = ads.duplicate(workspace, ad.id());
    ads.delete(workspace, ad.id());
    retention.run();
    ads.restore(workspace, ad.id());
    ads.delete(workspace, ad.id());
    assertThat(store.find(key(generation, "poster.jpg"))).as("to be had back").isPresent();

    deletedTwoDaysAgo(ad.id());
    retention.run();
    assertThat(store.find(key(generation, "poster.jpg"))).isEmpty();
    assertThat(rows.find(generation)).isEmpty();
    assertThat(store.find(new MediaKey(own.key()))).as("the copy's photo").isPresent();

    ads.delete(workspace, other.id());
    deletedTwoDaysAgo(other.id());
    retention.run();
    assertThat(store.find(new MediaKey(own.key()))).isEmpty();
  }

  @Test
  void aPhotoThatABrandHasStaysWhenItsAdGoes() throws Exception {
    Upload own = ad.request().photos().getFirst();
    BrandPicture picture = new BrandPicture(own.key(), own.name(), true);
    brands.create(
        workspace, new BrandKit("Lune", "", Tone.CALM, List.of(), List.of(picture), null));
    ads.delete(workspace, ad.id());
    deletedTwoDaysAgo(ad.id());
    retention.run();
    assertThat(store.find(new MediaKey(own.key()))).isPresent();
  }

  @Test
  void whatAKilledProcessWasWritingGoesToo() throws Exception {
    Path aside = Files.createDirectories(home.folder().resolve("media/.aside"));
    Path forgotten = Files.writeString(aside.resolve(UUID.randomUUID().toString()), "ha");
    Files.setLastModifiedTime(forgotten, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    retention.run();
    assertThat(forgotten).doesNotExist();
  }

  private UUID finished(Duration ago) throws Exception {
    UUID generation = UUID.randomUUID();
    Instant then = Instant.now().minus(ago);
    rows.insert(generation, workspace, ad.id(), 1, then);
    List<Output> outputs = new ArrayList<>();
    for (String name : List.of("ad-1x1.mp4", "poster.jpg", "preview.mp4")) {
      Path file = Files.createTempFile("output", name);
      store.put(key(generation, name), file);
      Files.delete(file);
      outputs.add(new Output(name, key(generation, name).path(), 1));
    }
    rows.replaceOutputs(generation, outputs);
    rows.end(generation, GenerationState.COMPLETED, null, then);
    assertThat(ads.find(workspace, ad.id()).orElseThrow().state()).isEqualTo(AdState.DRAFT);
    return generation;
  }

  private List<String> names(UUID generation) {
    return rows.outputs(generation).stream().map(Output::name).toList();
  }

  private MediaKey key(UUID generation, String name) {
    return MediaKey.output(workspace, ad.id(), generation, name);
  }

  private void deletedTwoDaysAgo(UUID id) {
    database
        .sql("update ad set deleted_at = :then where id = :id")
        .param("then", java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).minusDays(2))
        .param("id", id)
        .update();
  }
}
