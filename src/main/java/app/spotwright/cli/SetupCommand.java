package app.spotwright.cli;

import app.spotwright.setup.FetchFailure;
import app.spotwright.setup.FontFetcher;
import app.spotwright.setup.Home;
import app.spotwright.setup.VoiceData;
import app.spotwright.setup.VoiceFetcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches the data that is too large to come with the application. */
@Command(
    name = "setup",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches the neural voice (330 MB) and the fonts of Chinese, Japanese and Korean (114 MB)",
      "into SPOTWRIGHT_HOME, once.",
      "Everything works offline from then on. Interrupted, it goes on where it stopped."
    })
final class SetupCommand implements Callable<Integer> {
  @Option(
      names = "--voice-model",
      paramLabel = "KIND",
      description =
          "fp32 (330 MB, faster on most processors) or int8 (90 MB); default: what is there, else"
              + " fp32, else int8.")
  VoiceData.@Nullable Variant model;

  @Option(names = "--no-fonts", description = "Leave the fonts away.")
  private boolean fontless;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return Interruption.guard(this::fetch);
  }

  private int fetch() throws IOException, InterruptedException {
    PrintWriter out = spec().commandLine().getOut();
    Home home = Home.locate().prepare();
    boolean voice =
        fetched(
            "the voice",
            view -> "voice is ready: " + VoiceFetcher.of(home).fetch(model, view).folder(),
            out);
    boolean fonts =
        fontless
            || fetched(
                "the fonts", view -> "fonts are ready: " + FontFetcher.of(home).fetch(view), out);
    return voice && fonts ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** Fetches something and tells what became of it. */
  private interface Errand {
    String run(FetchView view) throws IOException, InterruptedException;
  }

  private static boolean fetched(String what, Errand errand, PrintWriter out)
      throws IOException, InterruptedException {
    FetchView view = FetchView.of(System.err, what);
    try {
      String told = errand.run(view);
      view.done();
      out.printf("The %s%n", told);
      out.flush();
      return true;
    } catch (FetchFailure e) {
      view.done();
      System.err.println("spotwright: " + e.getMessage());
      return false;
    }
  }

  private CommandSpec spec() {
    return java.util.Objects.requireNonNull(spec, "set by picocli");
  }
}
