package app.spotwright.bench.web;

import app.spotwright.generation.job.ScenesBench;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints what the web application costs. Arguments: which part ({@code push}, {@code dashboard},
 * {@code overhead}, {@code scenes} or {@code queue}; all), and for push the number of pages (200),
 * for the queue that of ads (200).
 */
public final class WebBench {
  private static final int MANY = 200;

  private WebBench() {}

  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    String part = args.length > 0 ? args[0] : "all";
    int many = args.length > 1 ? Integer.parseInt(args[1]) : MANY;
    boolean all = part.equals("all");
    if (all || part.equals("push")) {
      PushBench.run(many);
    }
    if (all || part.equals("dashboard")) {
      DashboardBench.run();
    }
    if (all || part.equals("overhead")) {
      OverheadBench.run();
    }
    if (all || part.equals("scenes")) {
      ScenesBench.run();
    }
    if (all || part.equals("queue")) {
      QueueBench.run(many);
    }
    System.exit(0);
  }
}
