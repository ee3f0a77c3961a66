package app.spotwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final MediaKey KEY = new MediaKey("workspaces/a/ads/b/outputs/c/ad-9x16.mp4");

  private static SignedLinks at(Instant now) {
    return new SignedLinks(new byte[32], Duration.ofHours(24), Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Optional<MediaKey> open(SignedLinks links, String link) {
    String[] parts = link.substring(SignedLinks.PATH.length()).split("[/?]", 3);
    String[] rest = parts[2].split("\\?name=", 2);
    return links.open(Long.parseLong(parts[0]), parts[1], rest[0], rest.length > 1 ? rest[1] : "");
  }

  @Test
  void aLinkOpensItsFileForADayAtLeastAndNotForever() {
    String link = at(NOW).view(KEY);
    assertThat(open(at(NOW), link)).contains(KEY);
    assertThat(open(at(NOW.plus(Duration.ofHours(24))), link)).contains(KEY);
    assertThat(open(at(NOW.plus(Duration.ofHours(37))), link)).isEmpty();
  }

  @Test
  void aChangedLinkOpensNothing() {
    String link = at(NOW).download(KEY, "ad.mp4");
    assertThat(open(at(NOW), link)).contains(KEY);
    assertThat(open(at(NOW), link.replace("9x16", "16x9"))).isEmpty();
    assertThat(open(at(NOW), link.replace("name=ad", "name=xx"))).isEmpty();
    assertThat(open(at(NOW), link.replace(SignedLinks.PATH, SignedLinks.PATH + "1"))).isEmpty();
  }

  @Test
  void theLinkStaysTheSameForAWhileSoThatBrowsersKeepTheFile() {
    assertThat(at(NOW.plusSeconds(60)).view(KEY)).isEqualTo(at(NOW).view(KEY));
  }

  @Test
  void anotherSecretSignsOtherLinks() {
    byte[] other = new byte[32];
    other[0] = 1;
    SignedLinks strange =
        new SignedLinks(other, Duration.ofHours(24), Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(open(at(NOW), strange.view(KEY))).isEmpty();
  }
}
