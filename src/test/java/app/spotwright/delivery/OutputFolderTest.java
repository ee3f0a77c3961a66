package app.spotwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void nothingIsSeenBeforeAllOfItIsThere() throws Exception {
    Files.writeString(folder.resolve("ad.json"), "old");
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.add("ad.json", file -> Files.writeString(file, "new"));
      assertThat(folder.resolve("ad.json")).hasContent("old");
      out.add("poster.jpg", file -> Files.writeString(file, "picture"));
      assertThat(folder.resolve("poster.jpg")).doesNotExist();
      out.publish();
    }
    assertThat(folder.resolve("ad.json")).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(file -> file.toFile().isHidden());
  }

  @Test
  void aFailureLeavesTheFolderAsItWas() throws Exception {
    Files.writeString(folder.resolve("ad.json"), "old");
    assertThatThrownBy(
            () -> {
              try (OutputFolder out = OutputFolder.open(folder)) {
                out.add("ad.json", file -> Files.writeString(file, "new"));
                out.add(
                    "ad-9x16.mp4",
                    file -> {
                      Files.writeString(file, "half");
                      throw new IOException("disk full");
                    });
                out.publish();
              }
            })
        .hasMessage("disk full");
    assertThat(folder.resolve("ad.json")).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderIsWrittenToByOneAtATime() throws Exception {
    try (OutputFolder first = OutputFolder.open(folder)) {
      assertThatThrownBy(() -> OutputFolder.open(folder))
          .hasMessage("another run is writing there");
      first.publish();
    }
    OutputFolder.open(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatCannotBeReplacedIsNoticedBeforeAnythingIs() throws Exception {
    Files.writeString(folder.resolve("ad.json"), "old");
    Files.createDirectories(folder.resolve("poster.jpg").resolve("mine"));
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.add("ad.json", file -> Files.writeString(file, "new"));
      out.add("poster.jpg", file -> Files.writeString(file, "new"));
      assertThatThrownBy(out::publish).hasMessageContaining("poster.jpg");
    }
    assertThat(folder.resolve("ad.json")).hasContent("old");
    assertThat(folder.resolve("poster.jpg").resolve("mine")).isDirectory();
    assertThat(list()).hasSize(2);
  }

  @Test
  void whatAnOlderSetHasAndTheNewOneHasNotGoesAndSomebodyElsesFilesStay() throws Exception {
    Files.writeString(folder.resolve("ad-1x1.mp4"), "old");
    Files.writeString(folder.resolve("ad-16x9.mp4"), "cut by hand");
    Files.writeString(folder.resolve("mine.mp4"), "mine");
    Path target = Files.writeString(folder.resolve("kept"), "old");
    Files.createSymbolicLink(folder.resolve("preview.mp4"), target);
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.add("ad-9x16.mp4", file -> Files.writeString(file, "new"));
      for (String name : List.of("ad-9x16.mp4", "ad-1x1.mp4", "ad-16x9.mp4", "preview.mp4")) {
        out.outdate(name, 3);
      }
      assertThat(folder.resolve("ad-1x1.mp4")).as("before the commit").hasContent("old");
      out.publish();
    }
    assertThat(list())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("ad-9x16.mp4", "ad-16x9.mp4", "mine.mp4", "preview.mp4", "kept");
    assertThat(folder.resolve("ad-9x16.mp4")).hasContent("new");
  }

  @Test
  void anInterruptDoesNotTearASetApart() throws Exception {
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.add("ad.json", file -> Files.writeString(file, "new"));
      out.add("poster.jpg", file -> Files.writeString(file, "new"));
      Thread.currentThread().interrupt();
      out.publish();
      assertThat(Thread.interrupted()).as("the interrupt is not forgotten").isTrue();
    }
    assertThat(list()).hasSize(2);
  }

  @Test
  void aKilledWritersDraftIsRemoved() throws Exception {
    Files.writeString(folder.resolve(DeliveryChild.name(0)), "set 0");
    Process child = start("1", "stop");
    assertThat(child.inputReader().readLine()).isEqualTo("half");
    child.destroyForcibly().waitFor();
    assertThat(list()).as("a draft was left").anyMatch(OutputFolderTest::hidden);
    OutputFolder.open(folder).close();
    assertThat(list()).containsExactly(folder.resolve(DeliveryChild.name(0)));
    assertThat(folder.resolve(DeliveryChild.name(0))).hasContent("set 0");
  }

  /** The kill falls into the moment in which some files are moved and others are not. */
  @Test
  void aSetThatAKillToreApartIsMadeWholeByTheNextWriter() throws Exception {
    int torn = 0;
    int set = 1;
    Instant deadline = Instant.now().plusSeconds(90);
    while (torn < 3) {
      assertThat(Instant.now()).as("torn sets seen: %d", torn).isBefore(deadline);
      Process child = start(String.valueOf(set));
      Path first = folder.resolve(DeliveryChild.name(0));
      while (!Files.exists(first) || number(Files.readString(first)) <= set) {
        assertThat(Instant.now()).as("waiting for set %d", set + 1).isBefore(deadline);
        assertThat(child.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      child.destroyForcibly().waitFor();
      torn += contents().size() > 1 ? 1 : 0;
      OutputFolder.open(folder).close();
      assertThat(contents()).as("files of one set").hasSize(1);
      set = number(contents().iterator().next());
      assertThat(list())
          .as("what only the set before had is gone")
          .hasSize(DeliveryChild.FILES + 1)
          .contains(folder.resolve(DeliveryChild.own(set)))
          .noneMatch(OutputFolderTest::hidden);
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DeliveryChild.class.getName(),
                folder.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static int number(String content) {
    return Integer.parseInt(content.substring("set ".length()));
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Set<String> contents() throws IOException {
    Set<String> contents = new TreeSet<>();
    for (Path file : list()) {
      if (!hidden(file)) {
        contents.add(Files.readString(file));
      }
    }
    return contents;
  }

  private static boolean hidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
