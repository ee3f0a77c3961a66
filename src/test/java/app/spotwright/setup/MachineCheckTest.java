package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.setup.Finding.Health;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineCheckTest {
  @TempDir Path folder;

  @Test
  void aHomeThatCannotBeWrittenIsBadAndSaysWhatToDo() throws Exception {
    Path file = Files.writeString(folder.resolve("occupied"), "");

    Finding finding = new MachineCheck(new Home(file)).folder();

    assertThat(finding.health()).isEqualTo(Health.BAD);
    assertThat(finding.advice()).contains(file.toString(), "SPOTWRIGHT_HOME");
  }

  @Test
  void aHomeWithoutVoiceCanMakeAdsButSaysHowToGetOne() {
    Finding finding = new MachineCheck(new Home(folder)).voice();

    assertThat(finding.health()).isEqualTo(Health.CAREFUL);
    assertThat(finding.advice()).contains("spotwright setup");
  }

  @Test
  void diskSpaceIsToldForAHomeThatDoesNotExistYet() {
    Finding finding = new MachineCheck(new Home(folder.resolve("not/yet"))).disk();

    assertThat(finding.found()).matches("\\d+\\.\\d GB free");
  }

  @Test
  void thisJavaIsNewEnough() {
    assertThat(new MachineCheck(new Home(folder)).java().health()).isEqualTo(Health.OK);
  }
}
