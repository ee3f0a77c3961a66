package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.Generations;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class FairQueueTest {
  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private Generations generations;

  @Test
  void theFirstAdOfEverybodyGoesBeforeTheSecondOfAnybody() throws Exception {
    UUID busy = somebody().workspace();
    UUID first = ordered(busy);
    UUID second = ordered(busy);
    UUID third = ordered(busy);
    UUID other = somebody().workspace();
    UUID only = ordered(other);

    assertThat(place(busy, first)).isLessThan(place(other, only));
    assertThat(place(other, only)).isLessThan(place(busy, second));
    assertThat(place(busy, second)).isLessThan(place(busy, third));
  }

  private UUID ordered(UUID workspace) throws Exception {
    Upload photo = new Upload("workspaces/%s/uploads/x.jpg".formatted(workspace), "x.jpg", true);
    SavedAd ad = ads.create(workspace, Requests.of("Lune", "Night balm.", photo));
    generations.order(workspace, ad.id());
    return ad.id();
  }

  private int place(UUID workspace, UUID ad) {
    return generations.newest(workspace, ad).orElseThrow().place();
  }

  private SignedIn somebody() throws Exception {
    String email = "queue-%s@example.com".formatted(UUID.randomUUID());
    return accounts.register(email, "Wilma", "violet tram over nine hills", Locale.ENGLISH);
  }
}
