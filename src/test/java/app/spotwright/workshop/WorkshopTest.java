package app.spotwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkshopTest {
  @TempDir Path root;

  record Line(String text, int seed) implements Recipe {
    @Override
    public String kind() {
      return "line";
    }
  }

  private Workshop open() throws IOException, InterruptedException {
    return Workshop.open(root, "owner", WorkshopSettings.DEFAULT);
  }

  private static Maker<RuntimeException> writing(String content) {
    return folder -> Files.writeString(folder.resolve("line.txt"), content);
  }

  @Test
  void makesOnceAndHandsOutAgain() throws Exception {
    try (Workshop workshop = open()) {
      Artifact first = workshop.make(new Line("a", 1), writing("hello"));
      Artifact again = workshop.make(new Line("a", 1), writing("never called"));
      assertThat(first.reused()).isFalse();
      assertThat(again.reused()).isTrue();
      assertThat(again.file("line.txt")).hasContent("hello");
    }
    try (Workshop later = open()) {
      assertThat(later.make(new Line("a", 1), writing("never called")).reused()).isTrue();
    }
  }

  @Test
  void everyValueOfTheRecipeAndTheOwnerChangeTheFingerprint() throws Exception {
    try (Workshop workshop = open();
        Workshop other = Workshop.open(root, "other", WorkshopSettings.DEFAULT)) {
      assertThat(
              List.of(
                  workshop.fingerprint(new Line("a", 1)),
                  workshop.fingerprint(new Line("b", 1)),
                  workshop.fingerprint(new Line("a", 2)),
                  other.fingerprint(new Line("a", 1))))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aFailingMakerLeavesNothingAndMayTryAgain() throws Exception {
    try (Workshop workshop = open()) {
      assertThatThrownBy(() ->
              workshop.make(
                  new Line("a", 1),
                  folder -> {
                    Files.writeString(folder.resolve("half.txt"), "half");
                    throw new IllegalStateException("broken tool");
                  }))
          .hasMessage("broken tool");
      assertThat(files("benches")).isEmpty();
      assertThat(workshop.make(new Line("a", 1), writing("whole")).reused()).isFalse();
    }
  }

  @Test
  void manyThreadsOfTwoWorkshopsMakeItOnce() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    try (Workshop one = open();
        Workshop two = open();
        var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Artifact>> wishes =
          IntStream.range(0, 40)
              .<Callable<Artifact>>mapToObj(i ->
                  () -> {
                    start.await();
                    return (i % 2 == 0 ? one : two)
                        .make(
                            new Line("wanted", i % 5),
                            folder -> {
                              made.incrementAndGet();
                              Files.writeString(folder.resolve("line.txt"), "once");
                            });
                  })
              .toList();
      List<Future<Artifact>> answers = wishes.stream().map(threads::submit).toList();
      start.countDown();
      for (Future<Artifact> answer : answers) {
        assertThat(answer.get(30, TimeUnit.SECONDS).file("line.txt")).hasContent("once");
      }
    }
    assertThat(made).hasValue(5);
    assertThat(files("locks")).isEmpty();
  }

  @Test
  void aTruncatedArtifactIsMadeAgain() throws Exception {
    try (Workshop workshop = open()) {
      Artifact artifact = workshop.make(new Line("a", 1), writing("hello"));
      Files.writeString(artifact.file("line.txt"), "hel");
      Artifact again = workshop.make(new Line("a", 1), writing("hello"));
      assertThat(again.reused()).isFalse();
      assertThat(again.file("line.txt")).hasContent("hello");
    }
  }

  @Test
  void aProcessKilledWhileMakingLeavesNothingThatIsTakenForWhole() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledMaker.class.getName(),
                root.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(child.inputReader().readLine()).isEqualTo("half way");
    try (Workshop beside = open()) {
      assertThat(files("benches")).as("a living maker keeps its bench").isNotEmpty();
    }
    child.destroyForcibly();
    assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    try (Workshop workshop = open()) {
      assertThat(files("benches")).isEmpty();
      assertThat(workshop.make(new Line("killed", 1), writing("whole")).reused()).isFalse();
    }
  }

  @Test
  void evictsWhatWasNotUsedForLongestButNothingOfThisVisit() throws Exception {
    WorkshopSettings small = new WorkshopSettings(100_000_000);
    byte[] block = new byte[30_000_000];
    for (int i = 0; i < 3; i++) {
      try (Workshop before = Workshop.open(root, "owner", small)) {
        Artifact old =
            before.make(new Line("old", i), folder -> Files.write(folder.resolve("block"), block));
        Files.setLastModifiedTime(
            old.file("manifest.json"), FileTime.from(Instant.now().minusSeconds(1000 - i)));
      }
    }
    try (Workshop now = Workshop.open(root, "owner", small)) {
      now.make(new Line("old", 0), writing("never called"));
      now.make(new Line("new", 1), folder -> Files.write(folder.resolve("block"), block));
      assertThat(now.make(new Line("old", 0), writing("a")).reused())
          .as("used in this visit")
          .isTrue();
      assertThat(now.make(new Line("new", 1), writing("b")).reused()).isTrue();
      assertThat(now.make(new Line("old", 1), writing("c")).reused())
          .as("the longest unused")
          .isFalse();
    }
  }

  @Test
  void manyWorkshopsTogetherKeepUnderOneLimitAndWhatARunUsesStays() throws Exception {
    byte[] block = new byte[1_000_000];
    List<Path> roots = IntStream.range(0, 4).mapToObj(i -> root.resolve("w" + i)).toList();
    TotalLimit limit = new TotalLimit(2_600_000);
    for (int i = 0; i < 3; i++) {
      try (Workshop one = Workshop.open(roots.get(i), "owner", WorkshopSettings.DEFAULT)) {
        Artifact old =
            one.make(new Line("old", i), folder -> Files.write(folder.resolve("block"), block));
        Files.setLastModifiedTime(
            old.file("manifest.json"), FileTime.from(Instant.now().minusSeconds(1000 - i)));
      }
    }
    try (Workshop running = Workshop.open(roots.get(0), "owner", WorkshopSettings.DEFAULT)) {
      running.make(new Line("old", 0), writing("never called"));

      assertThat(limit.enforce(roots)).isBetween(1_000_000L, 1_100_000L);

      assertThat(running.make(new Line("old", 0), writing("a")).reused()).as("in use").isTrue();
      assertThat(isKept(roots.get(1), 1)).as("the longest unused").isFalse();
      assertThat(isKept(roots.get(2), 2)).isTrue();
      assertThat(new TotalLimit(1).enforce(roots)).as("what is not in use").isPositive();
      assertThat(running.make(new Line("old", 0), writing("a")).reused()).as("in use").isTrue();
    }
    assertThat(limit.enforce(roots)).as("it is small enough").isZero();
  }

  private static boolean isKept(Path workshop, int seed) throws Exception {
    try (Workshop one = Workshop.open(workshop, "owner", WorkshopSettings.DEFAULT)) {
      return one.make(new Line("old", seed), writing("small")).reused();
    }
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve(folder))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Starts to make an artifact, says so, and waits to be killed. */
  static final class KilledMaker {
    public static void main(String[] args) throws Exception {
      Workshop workshop = Workshop.open(Path.of(args[0]), "owner", WorkshopSettings.DEFAULT);
      workshop.make(
          new Line("killed", 1),
          folder -> {
            Files.writeString(folder.resolve("line.txt"), "ha");
            System.out.println("half way");
            new CountDownLatch(1).await();
          });
    }
  }
}
