package app.spotwright.cli;

import app.spotwright.SpotwrightApplication;
import app.spotwright.setup.Home;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
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
    SpringApplication application = new SpringApplication(SpotwrightApplication.class);
    application.setDefaultProperties(Map.of("spotwright.home", home.folder().toString()));
    CountDownLatch closed = new CountDownLatch(1);
    application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    application.run(port == null ? new String[0] : new String[] {"--server.port=" + port});
    closed.await();
    return ExitCode.DONE;
  }
}
