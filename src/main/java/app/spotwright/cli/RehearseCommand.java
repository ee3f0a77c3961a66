package app.spotwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Goes once through what the commands do, so that the JVM can record which classes a start needs
 * and keep them in its ahead-of-time cache. Run by set-up, never by people.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    CommandLine commands = SpotwrightCommand.commandLine();
    commands.execute("--help");
    commands.execute("doctor", "--json");
    commands.execute("doctor");
    return ExitCode.DONE;
  }
}
