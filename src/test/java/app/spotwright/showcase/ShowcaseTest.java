package app.spotwright.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.Order;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowcaseTest {
  private final List<Exhibit> exhibits = Showcase.exhibits();

  @TempDir Path folder;

  @Test
  void twelveAdsDifferInMoodsTonesLengthsAndFrameworks() {
    assertThat(exhibits).hasSize(12);
    assertThat(exhibits.stream().map(Exhibit::id)).doesNotHaveDuplicates();
    assertThat(exhibits.stream().map(Exhibit::music).distinct()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(exhibits.stream().map(Exhibit::tone).distinct()).hasSize(6);
    assertThat(exhibits.stream().map(Exhibit::framework).distinct()).hasSize(3);
    assertThat(exhibits.stream().map(Exhibit::seconds).distinct()).contains(15, 30, 60);
  }

  @Test
  void everyOrderIsOneThatIsAccepted() {
    for (Exhibit exhibit : exhibits) {
      Order order = exhibit.order(folder.resolve("product.jpg"), false);
      assertThat(order).as(exhibit.id()).isInstanceOf(Order.NewAd.class);
      assertThat(exhibit.brand()).isEqualTo(exhibit.product().brand());
      assertThat(((Order.NewAd) order).colours()).hasSize(3);
    }
  }

  @Test
  void thePageHasTheAdsThatAreThereWithTheirVideos() throws Exception {
    Path ad = Files.createDirectory(folder.resolve("mori-tea"));
    Files.writeString(ad.resolve("ad-9x16.mp4"), "");
    Files.writeString(ad.resolve("ad-16x9.mp4"), "");
    String page = Showcase.page(folder);
    assertThat(page)
        .contains("\"brand\":\"Mori\"")
        .contains("mori-tea/ad-9x16.mp4")
        .contains("mori-tea/ad-16x9.mp4")
        .doesNotContain("mori-tea/ad-1x1.mp4")
        .doesNotContain("Solara");
  }

  @Test
  void aBriefCannotEndTheScriptThatItStandsIn() throws Exception {
    Path ad = Files.createDirectory(folder.resolve("mori-tea"));
    Files.writeString(ad.resolve("ad-1x1.mp4"), "");
    String page = Showcase.page(folder);
    String script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
    assertThat(script.substring(0, script.indexOf("];"))).doesNotContain("<");
  }
}
