package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.DataExport;
import app.spotwright.account.Departure;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class AccountAdsTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private DataExport export;
  @Autowired private Departure departure;
  @Autowired private Ads ads;
  @Autowired private PhotoIntake intake;
  @Autowired private MediaStore store;

  private SignedIn who;
  private Upload photo;
  private SavedAd ad;

  @BeforeEach
  void anAccountWithAnAd() throws Exception {
    String email = "ads-%s@example.com".formatted(UUID.randomUUID());
    who = accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    photo = intake.take(who.workspace(), "jar.jpg", picture());
    ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo));
  }

  private static byte[] picture() throws Exception {
    return PictureEncoder.jpeg(
        SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 200).photo(), 80);
  }

  @Test
  void theCopyOfAllDataHasAdsAndPhotos() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(who, out);
    String folder = "ads/" + ad.id() + "/";
    assertThat(files(out.toByteArray()))
        .containsKeys(
            folder + "request.json", folder + "photos/" + new MediaKey(photo.key()).fileName());
  }

  @Test
  void theCopyHasWhatWasAskedForBeforeWithItsPhotos() throws Exception {
    ads.move(who.workspace(), ad.id(), AdState.WAITING);
    ads.move(who.workspace(), ad.id(), AdState.CANCELLED);
    Upload other = intake.take(who.workspace(), "jar.jpg", picture());
    ads.save(who.workspace(), ad.id(), Requests.of("Lune", "Day balm.", other));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(who, out);

    String folder = "ads/" + ad.id() + "/";
    Map<String, String> files = files(out.toByteArray());
    assertThat(files.get(folder + "request.json")).contains("Day balm.");
    assertThat(files.get(folder + "revisions/1/request.json")).contains("Night balm.");
    assertThat(files)
        .containsKeys(
            folder + "photos/" + new MediaKey(photo.key()).fileName(),
            folder + "photos/" + new MediaKey(other.key()).fileName());
  }

  @Test
  void whoLeavesTakesEveryAdAndFileAlong() throws Exception {
    MediaKey key = new MediaKey(photo.key());
    assertThat(store.find(key)).isPresent();
    assertThat(departure.leave(who.user(), PASSWORD)).isTrue();
    assertThat(store.find(key)).isEmpty();
    assertThat(ads.find(who.workspace(), ad.id())).isEmpty();
  }

  private static Map<String, String> files(byte[] zip) throws Exception {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry;
      while ((entry = entries.getNextEntry()) != null) {
        String content = new String(entries.readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(files.put(entry.getName(), content)).as(entry.getName()).isNull();
      }
    }
    return files;
  }
}
