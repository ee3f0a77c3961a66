package app.spotwright.cli;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.installation.Installation;
import app.spotwright.installation.Settings;
import app.spotwright.installation.UnusableSettings;
import app.spotwright.setup.Finding;
import app.spotwright.setup.Finding.Health;
import app.spotwright.setup.Home;
import app.spotwright.setup.MachineCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code spotwright doctor}: whether this machine has what an ad needs, and what to do if not. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Check whether this machine has what an ad needs, and say what to do if not.")
final class DoctorCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Tell the findings as one line of JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    List<Finding> findings = examine(Home.locate());
    boolean well = findings.stream().noneMatch(finding -> finding.health() == Health.BAD);
    if (json) {
      System.out.println(
          new JsonMapper().writeValueAsString(Map.of("ok", well, "findings", findings)));
    } else {
      findings.forEach(DoctorCommand::show);
      System.out.println(well ? "Ready to make ads." : "Ads cannot be made here yet: see above.");
    }
    return well ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** Libraries and the encoder take longest to load, so they are looked at side by side. */
  private static List<Finding> examine(Home home) throws InterruptedException, ExecutionException {
    MachineCheck machine = new MachineCheck(home);
    Finding folder = machine.folder();
    FutureTask<Finding> encoding = aside(() -> EngineCheck.encoding(home, named(Ffmpeg.VARIABLE)));
    FutureTask<Finding> drawing = aside(EngineCheck::drawing);
    Finding network = EngineCheck.network(named(Installation.CUTOUT_MODEL));
    return List.of(
        machine.java(),
        machine.machine(),
        folder,
        machine.disk(),
        drawing.get(),
        network,
        encoding.get(),
        machine.voice(),
        machine.fonts(),
        writer());
  }

  private static Finding writer() {
    try {
      return Finding.ok("Writer", Settings.read(null).language().writer());
    } catch (UnusableSettings e) {
      return Finding.bad("Writer", String.valueOf(e.getMessage()), "see docs/configuration.md");
    }
  }

  private static FutureTask<Finding> aside(Callable<Finding> check) {
    FutureTask<Finding> task = new FutureTask<>(check);
    Thread.ofPlatform().daemon().name("doctor").start(task);
    return task;
  }

  private static @Nullable Path named(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? null : Path.of(value);
  }

  private static void show(Finding finding) {
    String health = finding.health().name().toLowerCase(Locale.ROOT);
    System.out.printf("%-8s %-8s %s%n", health, finding.subject(), finding.found());
    if (!finding.advice().isEmpty()) {
      System.out.printf("%-17s %s%n", "", "-> " + finding.advice());
    }
  }
}
