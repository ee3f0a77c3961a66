package app.spotwright.bench.web;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.media.AspectRatio;
import app.spotwright.storage.MediaKey;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opening the dashboard of somebody who has thousands of ads. */
final class DashboardBench {
  private static final int ADS = 5000;
  private static final int WARM = 50;
  private static final int OPENINGS = 200;
  private static final int SIDE = 360;

  private DashboardBench() {}

  /** Prints what was measured. */
  static void run() throws Exception {
    try (Site site = new Site(SIDE);
        HttpClient client = HttpClient.newHttpClient()) {
      site.work(false);
      Site.Customer customer = site.customer();
      fill(site, customer.workspace());
      ServerProcess server = site.server(false);
      try (OpenPage page =
          OpenPage.open(client, server.address(), customer.person(), "settings", text -> {})) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + OPENINGS; i++) {
          long from = System.nanoTime();
          String answer = page.go("ads");
          double millis = (System.nanoTime() - from) / 1e6;
          if (!answer.contains("sw-card")) {
            throw new IllegalStateException("no cards: " + answer);
          }
          if (i >= WARM) {
            times.add(millis);
          }
          page.go("settings");
        }
        System.out.printf("dashboard with %d ads: %s%n", ADS, Percentile.text(times, "ms"));
      }
    }
  }

  private static void fill(Site site, UUID workspace) throws Exception {
    Ads ads = site.bean(Ads.class);
    AdRequest request = site.request(workspace, 15, "", List.of(AspectRatio.values()));
    for (int i = 0; i < ADS; i++) {
      SavedAd ad = ads.create(workspace, request);
      if (i % 3 > 0) {
        ads.move(workspace, ad.id(), AdState.WAITING);
        ads.move(workspace, ad.id(), AdState.MAKING);
        ads.move(workspace, ad.id(), AdState.READY);
        UUID generation = UUID.randomUUID();
        ads.show(
            workspace,
            ad.id(),
            MediaKey.output(workspace, ad.id(), generation, "poster.jpg").path(),
            MediaKey.output(workspace, ad.id(), generation, "preview.mp4").path());
      }
    }
  }
}
