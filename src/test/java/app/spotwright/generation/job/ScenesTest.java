package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.job.Scenes.Shooting;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;

/** The step of the scenes alone, with a real log of jobs. */
class ScenesTest {
  private static final List<String> NAMES = List.of("s4", "s1", "s5", "s2", "s3");
  private static final int LIMIT_SECONDS = 60;

  private final UUID id = UUID.randomUUID();
  private final List<String> shot = new CopyOnWriteArrayList<>();
  private final ScenesAlone scenes = new ScenesAlone(NAMES);

  @AfterEach
  void close() {
    scenes.close();
  }

  @Test
  void parallelScenesAreShotAtTheSameTime() throws Exception {
    CyclicBarrier all = new CyclicBarrier(NAMES.size());

    BatchStatus ended =
        run(
            false,
            (step, scene) -> {
              all.await(LIMIT_SECONDS, TimeUnit.SECONDS); // breaks unless all of them are here
              shot.add(scene);
            });

    assertThat(ended).isEqualTo(BatchStatus.COMPLETED);
    assertThat(shot).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @Test
  void chainedScenesAreShotInOrderAndNeverTwoAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    BatchStatus ended =
        run(
            true,
            (step, scene) -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              Thread.sleep(20); // so that another one would be seen
              shot.add(scene);
              now.decrementAndGet();
            });

    assertThat(ended).isEqualTo(BatchStatus.COMPLETED);
    assertThat(shot).containsExactlyElementsOf(NAMES);
    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  void aChainThatBreaksGoesOnAtTheSceneWhereItBrokeAndRepeatsNone() throws Exception {
    AtomicInteger broken = new AtomicInteger();
    Shooting shooting =
        (step, scene) -> {
          if (scene.equals("s5") && broken.incrementAndGet() <= 2) {
            throw new IllegalStateException("on purpose");
          }
          shot.add(scene);
        };

    assertThat(run(true, shooting)).isEqualTo(BatchStatus.FAILED);
    assertThat(shot).as("none after the broken one").containsExactly("s4", "s1");
    assertThat(run(true, shooting)).isEqualTo(BatchStatus.FAILED);
    assertThat(shot).containsExactly("s4", "s1");

    assertThat(run(true, shooting)).isEqualTo(BatchStatus.COMPLETED);

    assertThat(shot).containsExactlyElementsOf(NAMES);
  }

  /** Runs the same job, or goes on with it. */
  private BatchStatus run(boolean chained, Shooting shooting) throws Exception {
    return scenes.run(id, chained, shooting);
  }
}
