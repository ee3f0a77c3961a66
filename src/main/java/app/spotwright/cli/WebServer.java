package app.spotwright.cli;

import app.spotwright.SpotwrightApplication;
import app.spotwright.setup.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The web application in this process. */
final class WebServer implements AutoCloseable {
  private static final String PORT = "local.server.port";

  private final ConfigurableApplicationContext context;
  private final CountDownLatch closed;

  private WebServer(ConfigurableApplicationContext context, CountDownLatch closed) {
    this.context = context;
    this.closed = closed;
  }

  /**
   * Starts it.
   *
   * @param home prepared
   * @param properties that win over the configuration, as {@code key=value}
   */
  static WebServer start(Home home, List<String> properties) {
    SpringApplication application = new SpringApplication(SpotwrightApplication.class);
    application.setDefaultProperties(Map.of("spotwright.home", home.folder().toString()));
    CountDownLatch closed = new CountDownLatch(1);
    application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    List<String> arguments = new ArrayList<>();
    properties.forEach(property -> arguments.add("--" + property));
    return new WebServer(application.run(arguments.toArray(String[]::new)), closed);
  }

  /** Where it can be reached from this machine. */
  String address() {
    return "http://localhost:" + context.getEnvironment().getRequiredProperty(PORT);
  }

  /** Whether there are pages to look at. */
  boolean servesPages() {
    return context.getEnvironment().getProperty("spotwright.web.pages", Boolean.class, true);
  }

  /** Waits until somebody ends it. */
  void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    context.close();
  }
}
