package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.ProgressBus;
import app.spotwright.generation.Stage;
import app.spotwright.storage.MediaKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QueuedAdTest extends JobsTest {
  @Autowired ProgressBus bus;

  @Test
  void anOrderedAdIsMadeStageByStageAndItsFilesCanBeTakenAway() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ad(workspace);
    AtomicInteger told = new AtomicInteger();
    try (ProgressBus.Listening _ = bus.listen(ad.id(), told::incrementAndGet)) {
      UUID first = generations.order(workspace, ad.id());
      assertThat(generations.order(workspace, ad.id())).as("a double click").isEqualTo(first);

      GenerationView done = end(workspace, ad.id());

      assertThat(done.failure()).isNull();
      assertThat(done.state()).isEqualTo(GenerationState.COMPLETED);
      assertThat(done.percent()).isEqualTo(100);
      assertThat(done.stages())
          .extracting(GenerationView.StageLine::stage)
          .containsExactly(
              Stage.EXTRACTING_PRODUCT,
              Stage.PLANNING,
              Stage.GENERATING_AUDIO,
              Stage.GENERATING_SCENES,
              Stage.RENDERING,
              Stage.EXPORTING);
      assertThat(done.clips()).isNotEmpty().allMatch(clip -> clip.percent() == 100);
      for (GenerationView.ClipLine clip : done.clips()) {
        assertThat(store.find(new MediaKey(Objects.requireNonNull(clip.thumbnail())))).isPresent();
      }
      assertThat(done.clips().getLast().part())
          .as("its frames end with the ad")
          .satisfies(last ->
              assertThat(last.first() + last.frames()).isEqualTo(ad.request().seconds() * 30));
      assertThat(done.outputs())
          .extracting(GenerationView.Output::name)
          .contains(
              "ad-1x1.mp4", "poster.jpg", "preview.mp4", "captions.srt", "ad.json", "report.json");
      for (GenerationView.Output output : done.outputs()) {
        assertThat(store.find(new MediaKey(output.key())).orElseThrow().bytes())
            .isEqualTo(output.bytes());
      }
      SavedAd ready = ads.find(workspace, ad.id()).orElseThrow();
      assertThat(ready.state()).isEqualTo(AdState.READY);
      assertThat(Objects.requireNonNull(ready.document()).brand().products().getFirst().file())
          .as("the document names the upload, so that it can be made again")
          .isEqualTo(new MediaKey(ad.request().photos().getFirst().key()).fileName());
      assertThat(told.get()).as("listeners hear of it").isGreaterThan(5);
      assertThat(leftOf(workspace)).as("nothing is left of the run").isEmpty();
    }
  }

  /**
   * What lies in the folders of runs, as soon as the one that has just ended has cleared its own.
   */
  private List<Path> leftOf(UUID workspace) throws IOException, InterruptedException {
    Path folder = home.folder().resolve("workspaces/%s/generations".formatted(workspace));
    List<Path> left = list(folder);
    for (int i = 0; i < 100 && !left.isEmpty(); i++) {
      Thread.sleep(100);
      left = list(folder);
    }
    return left;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
