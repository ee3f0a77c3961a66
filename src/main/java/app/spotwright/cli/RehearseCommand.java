package app.spotwright.cli;

import app.spotwright.setup.Home;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Goes once through what the commands do, so that the JVM can record which classes a start needs
 * and keep them in its ahead-of-time cache. Run by set-up, never by people.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws Exception {
    CommandLine commands = SpotwrightCommand.commandLine();
    commands.execute("--help");
    commands.execute("doctor", "--json");
    commands.execute("doctor");
    commands.execute(
        "sample", "--out", out.toString(), "--product", "bottle", "--backdrop", "plain");
    serve();
    return commands.execute(
        "storyboard",
        "--photo",
        out.resolve("bottle-plain.jpg").toString(),
        "--brand",
        "Rehearsal",
        "--brief",
        "A steel bottle that keeps drinks cold for 24 hours. For people who hike. Try it today.",
        "--out",
        out.resolve("storyboard.png").toString());
  }

  /** The first pages, as somebody sees them who opens the address. */
  private static void serve() throws Exception {
    Home home = Home.locate().prepare();
    try (WebServer server = WebServer.start(home, List.of("server.port=0"))) {
      for (String page : List.of("/", "/login", "/styles.css")) {
        try (InputStream in = URI.create(server.address() + page).toURL().openStream()) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }
}
