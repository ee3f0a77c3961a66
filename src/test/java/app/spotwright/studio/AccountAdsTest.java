package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.DataExport;
import app.spotwright.account.Departure;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdRequest.Upload;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    byte[] picture =
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 200).photo(), 80);
    photo = intake.take(who.workspace(), "jar.jpg", picture);
    ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo));
  }

  @Test
  void theCopyOfAllDataHasAdsAndPhotos() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(who, out);
    String folder = "ads/" + ad.id() + "/";
    assertThat(names(out.toByteArray()))
        .contains(
            folder + "request.json", folder + "photos/" + new MediaKey(photo.key()).fileName());
  }

  @Test
  void whoLeavesTakesEveryAdAndFileAlong() throws Exception {
    MediaKey key = new MediaKey(photo.key());
    assertThat(store.find(key)).isPresent();
    assertThat(departure.leave(who.user(), PASSWORD)).isTrue();
    assertThat(store.find(key)).isEmpty();
    assertThat(ads.find(who.workspace(), ad.id())).isEmpty();
  }

  private static List<String> names(byte[] zip) throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry;
      while ((entry = entries.getNextEntry()) != null) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
