package app.spotwright.cli;

import app.spotwright.setup.Home;
import app.spotwright.setup.VoiceData;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line as people run it: a process of its own, with a home of its own. */
final class Spotwright {
  private static final int LIMIT_SECONDS = 300;

  private static final String NO_VOICE = "no-voice";

  private final Path home;
  private final List<String> wrapper;
  private final String classPath;
  private final String lesserVoice;

  Spotwright(Path home) {
    this(home, List.of(), System.getProperty("java.class.path"), "lesser-voice");
  }

  private Spotwright(Path home, List<String> wrapper, String classPath, String lesserVoice) {
    this.home = home;
    this.wrapper = List.copyOf(wrapper);
    this.classPath = classPath;
    this.lesserVoice = lesserVoice;
  }

  /** Started by another program that becomes it. */
  Spotwright startedBy(String... program) {
    return new Spotwright(home, List.of(program), classPath, lesserVoice);
  }

  /** A machine on which nothing but the neural voice speaks. */
  Spotwright withoutOtherVoices() {
    return new Spotwright(home, wrapper, classPath, NO_VOICE);
  }

  /** An installation of which some files are damaged: those in the folder are found first. */
  Spotwright damagedBy(Path files) {
    return new Spotwright(home, wrapper, files + File.pathSeparator + classPath, lesserVoice);
  }

  /** How a command ended and what it said. */
  record Result(int exit, String out, String err) {}

  Result run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(environment, arguments);
    StringBuilder err = new StringBuilder();
    Thread reader =
        Thread.ofVirtual()
            .start(() -> process.errorReader().lines().forEach(l -> err.append(l).append('\n')));
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + LIMIT_SECONDS + " s: " + err);
    }
    reader.join();
    return new Result(process.exitValue(), out, err.toString());
  }

  /** The voice that was set up on this machine: homes of tests have none of their own. */
  private static String voice() throws IOException {
    return VoiceData.find(Home.locate())
        .orElseThrow(
            () -> new AssertionError("the voice is missing; bin/spotwright setup fetches it"))
        .folder()
        .toString();
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx700m",
            "--enable-native-access=ALL-UNNAMED",
            "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED",
            "-Dspotwright.stand-in-voice=" + Path.of("target", lesserVoice).toAbsolutePath(),
            "-cp",
            classPath,
            SpotwrightCommand.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPOTWRIGHT_HOME", home.toString());
    builder.environment().put(VoiceData.VARIABLE, voice());
    builder.environment().put("ORT_DISABLE_TELEMETRY", "1");
    if (lesserVoice.equals(NO_VOICE)) {
      builder.environment().put("PATH", "/nowhere"); // nothing that is installed speaks either
    }
    builder.environment().putAll(environment);
    return builder.start();
  }
}
