package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.Brands;
import app.spotwright.brand.NoSuchBrand;
import app.spotwright.brand.SavedBrand;
import app.spotwright.media.Tone;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.tasks.RecurringWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class UploadSweepTest {
  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private Brands brands;
  @Autowired private List<RecurringWork> work;
  @Autowired private MediaStore store;
  @Autowired private UploadSweep sweep;
  @Autowired private ClockThatCanBeSet clock;
  @Autowired private JdbcClient rows;

  private UUID workspace;

  @BeforeEach
  void somebody() throws Exception {
    String email = "sweep-%s@example.com".formatted(UUID.randomUUID());
    workspace =
        accounts
            .register(email, "Wilma", "violet tram over nine hills", Locale.ENGLISH)
            .workspace();
  }

  @Test
  void whatNoAdNamesGoesAfterTwoDaysAndWhatAnyRevisionNamesStays() throws Exception {
    Upload left = uploaded();
    Upload first = uploaded();
    Upload second = uploaded();
    SavedAd ad = ads.create(workspace, Requests.of("Lune", "Night balm.", first));
    ads.move(workspace, ad.id(), AdState.WAITING);
    ads.move(workspace, ad.id(), AdState.CANCELLED);
    ads.save(workspace, ad.id(), Requests.of("Lune", "Night balm.", second));
    SavedAd gone = ads.create(workspace, Requests.of("Lune", "Day balm.", uploaded()));
    ads.delete(workspace, gone.id());

    sweep.run();
    assertThat(isThere(left)).as("a form may still have it").isTrue();
    clock.forward(Duration.ofDays(1));
    sweep.run();
    assertThat(isThere(left)).isTrue();
    clock.forward(Duration.ofDays(1).plusMinutes(1));
    sweep.run();

    assertThat(isThere(left)).isFalse();
    assertThat(isThere(first)).as("what was ordered once").isTrue();
    assertThat(isThere(second)).isTrue();
    assertThat(isThere(gone.request().photos().getFirst())).as("to be had back").isTrue();
    sweep.run();
    assertThat(
            rows.sql("select count(*) from unnamed_upload where workspace_id = :w")
                .param("w", workspace)
                .query(Integer.class)
                .single())
        .as("nothing is remembered of what is gone")
        .isZero();
  }

  @Test
  void picturesOfABrandStayUntilItIsGoneForGood() throws Exception {
    Upload photo = uploaded();
    Upload logo = uploaded();
    SavedBrand brand =
        brands.create(
            workspace,
            new BrandKit(
                "Lune",
                "",
                Tone.CALM,
                List.of(),
                BrandRequests.pictures(List.of(photo)),
                BrandRequests.pictures(List.of(logo)).getFirst()));
    brands.delete(workspace, brand.id());
    sweep.run();
    clock.forward(Duration.ofDays(3));
    sweep.run();
    assertThat(isThere(photo)).as("to be had back").isTrue();
    assertThat(isThere(logo)).as("to be had back").isTrue();

    work.stream().filter(each -> each.name().equals("deleted-brands")).forEach(RecurringWork::run);
    assertThatThrownBy(() -> brands.restore(workspace, brand.id())).isInstanceOf(NoSuchBrand.class);
    sweep.run();
    clock.forward(Duration.ofDays(3));
    sweep.run();
    assertThat(isThere(photo)).isFalse();
    assertThat(isThere(logo)).isFalse();
  }

  @Test
  void anOldFileThatWasJustTakenOutOfADraftMayComeBack() throws Exception {
    Upload photo = uploaded();
    SavedAd ad = ads.create(workspace, Requests.of("Lune", "Night balm.", photo));
    sweep.run();
    clock.forward(Duration.ofDays(30));
    ads.save(workspace, ad.id(), Requests.of("Lune", "Night balm."));
    sweep.run();
    clock.forward(Duration.ofDays(1));
    ads.save(workspace, ad.id(), Requests.of("Lune", "Night balm.", photo));
    sweep.run();
    clock.forward(Duration.ofDays(2));
    ads.save(workspace, ad.id(), Requests.of("Lune", "Night balm."));
    sweep.run();
    assertThat(isThere(photo)).as("time began anew when it was named again").isTrue();
  }

  @Test
  void aCrashBetweenTheFileAndItsRowChangesNothingForTheOthers() throws Exception {
    Upload photo = uploaded();
    sweep.run();
    clock.forward(Duration.ofDays(3));
    store.delete(new MediaKey(photo.key())); // and then the process ended
    Upload other = uploaded();
    sweep.run();
    assertThat(isThere(other)).isTrue();
    clock.forward(Duration.ofDays(3));
    sweep.run();
    assertThat(isThere(other)).isFalse();
  }

  private Upload uploaded() throws Exception {
    Path file = Files.createTempFile("upload", ".jpg");
    try {
      MediaKey key = MediaKey.upload(workspace, UUID.randomUUID(), "jpg");
      store.put(key, file);
      return new Upload(key.path(), "jar.jpg", true);
    } finally {
      Files.delete(file);
    }
  }

  private boolean isThere(Upload upload) throws Exception {
    return store.find(new MediaKey(upload.key())).isPresent();
  }
}
