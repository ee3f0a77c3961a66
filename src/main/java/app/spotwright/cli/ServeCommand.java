package app.spotwright.cli;

import app.spotwright.account.DemoAccount;
import app.spotwright.setup.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code spotwright serve}: the web application, until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Start the web application; ends with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where it listens (default: SERVER_PORT, else 8080); 0 for any free one.")
  private @Nullable Integer port;

  @Override
  public Integer call() throws Exception {
    Home home = Home.locate().prepare();
    List<String> properties = port == null ? List.of() : List.of("server.port=" + port);
    try (WebServer server = WebServer.start(home, properties)) {
      System.out.println();
      if (server.servesPages()) {
        System.out.println("Spotwright is ready: " + server.address());
        tellHowToTryIt(home);
      } else {
        System.out.println("This worker is ready: " + server.address() + "/actuator/health");
      }
      System.out.println();
      server.await();
    }
    return ExitCode.DONE;
  }

  private static void tellHowToTryIt(Home home) throws IOException {
    Path demo = home.folder().resolve(DemoAccount.FILE);
    if (Files.exists(demo)) {
      List<String> account = Files.readAllLines(demo);
      System.out.printf(
          "To try it, sign in as %s with the password %s (kept in %s)%n",
          account.getFirst(), account.getLast(), demo);
    }
  }
}
