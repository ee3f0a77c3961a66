package app.spotwright.cli;

import app.spotwright.setup.Home;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Checks whether this machine has what an ad needs. */
@Command(name = "doctor", description = "Checks whether this machine has what an ad needs.")
final class DoctorCommand implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    Home.locate().prepare();
    return ExitCode.DONE;
  }
}
