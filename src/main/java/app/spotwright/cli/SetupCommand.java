package app.spotwright.cli;

import app.spotwright.setup.Home;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Fetches the data that is too large to come with the application. */
@Command(name = "setup", description = "Fetches the voice, once; works offline from then on.")
final class SetupCommand implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    Home.locate().prepare();
    return ExitCode.DONE;
  }
}
