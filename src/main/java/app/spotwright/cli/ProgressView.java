package app.spotwright.cli;

import app.spotwright.generation.Degradation;
import app.spotwright.generation.Progress;
import app.spotwright.generation.Stage;
import app.spotwright.media.Sentence;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How progress is shown: a bar on a terminal, plain lines elsewhere, JSON lines for programs. */
abstract class ProgressView implements Progress {
  /** What the results of a command are told through. */
  abstract void finished(Map<String, Object> result, String words);

  static ProgressView of(boolean json, PrintStream out, PrintStream err) {
    if (json) {
      return new JsonLines(out);
    }
    boolean terminal = System.console() != null && System.console().isTerminal();
    return terminal ? new Bar(err, out) : new PlainLines(err, out);
  }

  private static final class JsonLines extends ProgressView {
    private static final JsonMapper MAPPER = new JsonMapper();
    private final PrintStream out;

    JsonLines(PrintStream out) {
      this.out = out;
    }

    @Override
    public void begins(Stage stage) {
      print(event("stage", "stage", stage.name(), "percent", stage.percent()));
    }

    @Override
    public void moves(Stage stage, double share) {
      print(event("progress", "stage", stage.name(), "percent", stage.percent(share)));
    }

    @Override
    public void degraded(Degradation degradation) {
      print(
          event(
              "degraded",
              "degradation",
              degradation.told(Locale.ENGLISH),
              "words",
              degradation.sentence().inEnglish()));
    }

    @Override
    void finished(Map<String, Object> result, String words) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("event", "finished");
      event.putAll(result);
      print(event);
    }

    private static Map<String, Object> event(
        String name, String key, Object value, String otherKey, Object otherValue) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("event", name);
      event.put(key, value);
      event.put(otherKey, otherValue);
      return event;
    }

    private void print(Map<String, Object> event) {
      out.println(MAPPER.writeValueAsString(event));
    }
  }

  private static final class PlainLines extends ProgressView {
    private static final int STEP = 10;
    private final PrintStream err;
    private final PrintStream out;
    private int shown;

    PlainLines(PrintStream err, PrintStream out) {
      this.err = err;
      this.out = out;
    }

    @Override
    public void begins(Stage stage) {
      shown = stage.percent();
      err.printf("%3d %%  %s%n", shown, Sentence.of(stage).inEnglish());
    }

    @Override
    public void moves(Stage stage, double share) {
      int percent = stage.percent(share);
      if (percent >= shown + STEP) {
        shown = percent;
        err.printf("%3d %%  %s%n", percent, Sentence.of(stage).inEnglish());
      }
    }

    @Override
    public void degraded(Degradation degradation) {
      err.println("warning: " + degradation.sentence().inEnglish());
    }

    @Override
    void finished(Map<String, Object> result, String words) {
      out.println(words);
    }
  }

  private static final class Bar extends ProgressView {
    private static final int WIDTH = 32;
    private static final String CLEAR_LINE = "\r\u001b[K";
    private final PrintStream err;
    private final PrintStream out;

    Bar(PrintStream err, PrintStream out) {
      this.err = err;
      this.out = out;
    }

    @Override
    public void begins(Stage stage) {
      draw(stage, stage.percent());
    }

    @Override
    public void moves(Stage stage, double share) {
      draw(stage, stage.percent(share));
    }

    @Override
    public void degraded(Degradation degradation) {
      err.println(CLEAR_LINE + "warning: " + degradation.sentence().inEnglish());
    }

    @Override
    void finished(Map<String, Object> result, String words) {
      err.print(CLEAR_LINE);
      err.flush();
      out.println(words);
    }

    private void draw(Stage stage, int percent) {
      int full = WIDTH * percent / 100;
      err.printf(
          "%s%s%s %3d %%  %s",
          CLEAR_LINE,
          "█".repeat(full),
          "░".repeat(WIDTH - full),
          percent,
          Sentence.of(stage).inEnglish());
      err.flush();
    }
  }
}
