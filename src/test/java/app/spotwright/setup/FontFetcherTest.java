package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Fingerprint;
import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Part;
import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.Catalogue.TargetFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFetcherTest {
  private static final String ARCHIVE = "@type/han/-/han-1.0.0.tgz";
  private static final Patience SHORT =
      new Patience(2, Duration.ofMillis(1), Duration.ofMillis(400), Duration.ofSeconds(20));
  private static final FetchProgress SILENT =
      new FetchProgress() {
        @Override
        public void waiting() {}

        @Override
        public void fetched(long done, long total) {}

        @Override
        public void interrupted(String why, Duration pause) {}

        @Override
        public void unpacking() {}

        @Override
        public void refused(String what, String why) {}
      };

  @TempDir Path folder;
  private final byte[] font = new byte[5000];
  private byte[] archive = new byte[0];
  private PackageServer server;

  @BeforeEach
  void startServer() throws Exception {
    new SplittableRandom(7).nextBytes(font);
    archive = Packages.tarball(Map.of("package/Han.ttf", font));
    server = new PackageServer();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void fontsAreFetchedOnceAndThenFound() throws Exception {
    server.offer(ARCHIVE, archive);

    Path fonts = fetcher(archive).fetch(SILENT);
    fetcher(archive).fetch(SILENT);

    assertThat(fonts.resolve("Han.ttf")).hasBinaryContent(font);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aFontThatIsNotTheOnePromisedIsRefusedAndSaidWhatItMeans() throws Exception {
    byte[] other = archive.clone();
    other[other.length / 2] ^= 1;
    server.offer(ARCHIVE, other);

    assertThatThrownBy(() -> fetcher(archive).fetch(SILENT))
        .isInstanceOf(FetchFailure.class)
        .hasMessageContaining("fonts cannot be fetched")
        .hasMessageContaining("spotwright setup");
    assertThat(here().fonts().resolve("han-1")).doesNotExist();
  }

  @Test
  void theBundledCatalogueNamesPackagesAndSizes() throws Exception {
    Source source = Catalogue.fonts().sources().getFirst();

    assertThat(source.variant()).isNull();
    assertThat(source.files()).hasSize(4);
    assertThat(source.bytesToFetch()).isLessThan(130_000_000);
  }

  @Test
  void doctorSaysThatTheFontsAreMissingAndHowToGetThem() {
    Finding finding = new MachineCheck(here()).fonts();

    assertThat(finding.health()).isEqualTo(Finding.Health.CAREFUL);
    assertThat(finding.found()).contains("Chinese", "Japanese", "Korean");
    assertThat(finding.advice()).contains("spotwright setup");
  }

  private Home here() {
    return new Home(folder.resolve("home"));
  }

  private FontFetcher fetcher(byte[] promised) {
    var npmPackage =
        new NpmPackage("@type/han", "1.0.0", promised.length, Fingerprint.of(promised));
    var file =
        new TargetFile(
            "Han.ttf",
            Fingerprint.of(font),
            List.of(new Part("@type/han", "package/Han.ttf", font.length)));
    var catalogue =
        new Catalogue("han-1", List.of(new Source(null, List.of(npmPackage), List.of(file))));
    return new FontFetcher(here(), catalogue, server.registry(), SHORT);
  }
}
