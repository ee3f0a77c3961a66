package app.spotwright.bench.web;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.generation.Order;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Pipelines;
import app.spotwright.generation.Progress;
import app.spotwright.generation.RequestedOrder;
import app.spotwright.generation.Stage;
import app.spotwright.media.AspectRatio;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** What queue, job and records add to the pipeline's own time, in turns within one process. */
final class OverheadBench {
  private static final int ROUNDS = 3;
  private static final int SIDE = 720;
  private static final int SECONDS = 15;

  private final Site site;

  private OverheadBench(Site site) {
    this.site = site;
  }

  /** Prints what was measured. */
  static void run() throws Exception {
    try (Site site = new Site(SIDE)) {
      OverheadBench bench = new OverheadBench(site);
      bench.alone();
      bench.queued();
      List<Double> alone = new ArrayList<>();
      List<Double> queued = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        alone.add(bench.alone());
        queued.add(bench.queued());
      }
      System.out.printf(
          "an ad through queue and job: %.3f x the pipeline alone (%s / %s s)%n",
          Percentile.of(queued, 0.5) / Percentile.of(alone, 0.5), queued, alone);
    }
  }

  /** Seconds from beginning to end of a queued ad, in a workspace that has nothing yet. */
  private double queued() throws Exception {
    UUID workspace = site.customer().workspace();
    SavedAd ad = site.ad(workspace, request(workspace));
    site.bean(Generations.class).order(workspace, ad.id());
    GenerationView end = site.end(workspace, ad.id());
    return Duration.between(end.startedAt(), end.endedAt()).toMillis() / 1e3;
  }

  private double alone() throws Exception {
    UUID workspace = site.customer().workspace();
    AdRequest request = request(workspace);
    Path photo = Files.createTempDirectory("photo").resolve("photo.jpg");
    site.bean(MediaStore.class).copyTo(new MediaKey(request.photos().getFirst().key()), photo);
    Order order = RequestedOrder.of(request, request.formats(), upload -> photo);
    long from = System.nanoTime();
    try (Pipeline pipeline = site.bean(Pipelines.class).open(workspace)) {
      pipeline.generation().run(order, new Silent());
    }
    double seconds = (System.nanoTime() - from) / 1e9;
    FileSystemUtils.deleteRecursively(photo.getParent());
    return seconds;
  }

  private AdRequest request(UUID workspace) throws Exception {
    return site.request(workspace, SECONDS, "none", List.of(AspectRatio.values()));
  }

  private static final class Silent implements Progress {
    @Override
    public void begins(Stage stage) {}

    @Override
    public void moves(Stage stage, double share) {}

    @Override
    public void degraded(Degradation degradation) {}
  }
}
