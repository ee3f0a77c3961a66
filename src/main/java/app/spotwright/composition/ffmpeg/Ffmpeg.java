package app.spotwright.composition.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The FFmpeg of this machine, run as child processes. Found in this order: the executable that the
 * caller names ({@value #VARIABLE}), the one that the application brings, {@code ffmpeg} on the
 * path. Thread-safe.
 */
public final class Ffmpeg {
  /** Environment variable that names another executable; {@code ffprobe} lies beside it. */
  public static final String VARIABLE = "SPOTWRIGHT_FFMPEG";

  /**
   * Pictures of megabytes that come and go: glibc shall keep their memory, not give it back and ask
   * for it again, page by page, and shall ask for large pages. Encoding becomes a fifth cheaper,
   * decoding by half. Memory is handed out cleared (what it holds is 255 xor the last number): in
   * narrow pictures x264 (0.165) weighs blocks with bytes that it never wrote, and the same frames
   * have to give the same bytes. Elsewhere than in glibc the variable means nothing.
   */
  private static final String MEMORY =
      "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=33554432"
          + ":glibc.malloc.trim_threshold=1073741824:glibc.malloc.arena_max=1"
          + ":glibc.malloc.perturb=255";

  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Duration PROBE_LIMIT = Duration.ofSeconds(30);
  private static final Pattern MISSING =
      Pattern.compile("error while loading shared libraries: (\\S+): cannot open");
  private static final List<String> QUIET =
      List.of("-hide_banner", "-nostdin", "-nostats", "-loglevel", "error");

  private final String executable;
  private final String probe;
  private final List<Path> libraries;

  private Ffmpeg(String executable, String probe, List<Path> libraries) {
    this.executable = executable;
    this.probe = probe;
    this.libraries = List.copyOf(libraries);
  }

  /**
   * Finds the tool; unpacks it first if it has to.
   *
   * @param cache folder for unpacked files
   * @param configured the executable to use, or null
   * @throws IOException if there is none or it does not start; the message says what to do
   */
  public static Ffmpeg find(Path cache, @Nullable Path configured)
      throws IOException, InterruptedException {
    if (configured != null) {
      if (!Files.isExecutable(configured)) {
        throw new IOException(
            "%s names %s, which is no executable file".formatted(VARIABLE, configured));
      }
      return beside(configured, List.of());
    }
    Path bundled = BundledFfmpeg.unpack(cache);
    if (bundled == null) {
      return new Ffmpeg("ffmpeg", "ffprobe", List.of());
    }
    return startable(bundled);
  }

  private static Ffmpeg beside(Path executable, List<Path> libraries) {
    String name = executable.getFileName().toString();
    Path probe = executable.resolveSibling(name.replace("ffmpeg", "ffprobe"));
    return new Ffmpeg(executable.toString(), probe.toString(), libraries);
  }

  private static Ffmpeg startable(Path folder) throws IOException, InterruptedException {
    Path program = folder.resolve("ffmpeg");
    Path checked = folder.resolve("starts");
    Path standIns = folder.resolve("stand-ins");
    Ffmpeg found = beside(program, List.of(folder, standIns));
    if (Files.exists(checked)) {
      return found;
    }
    Files.createDirectories(standIns);
    for (int attempt = 0; attempt <= StandInLibrary.REPLACEABLE.size(); attempt++) {
      try {
        found.version();
        Files.writeString(checked, "");
        return found;
      } catch (FfmpegFailure e) {
        StandInLibrary.write(standIns.resolve(missing(e)), program);
      }
    }
    throw new IOException(program + " does not start");
  }

  private static String missing(FfmpegFailure failure) throws IOException {
    Matcher matcher = MISSING.matcher(String.join("\n", failure.lastLines()));
    if (matcher.find() && StandInLibrary.REPLACEABLE.contains(matcher.group(1))) {
      return matcher.group(1);
    }
    throw new IOException(
        "FFmpeg does not start on this machine; install what it lacks or name another in "
            + VARIABLE,
        failure);
  }

  /**
   * The tool's first words, for example {@code ffmpeg version 8.0.1 …}.
   *
   * @throws FfmpegFailure if it does not start
   */
  public String version() throws IOException, FfmpegFailure, InterruptedException {
    try (FfmpegProcess process =
        launch(List.of(executable, "-hide_banner", "-version"), START_LIMIT)) {
      String text = new String(process.output().readAllBytes(), StandardCharsets.UTF_8);
      process.finish();
      return text.lines().findFirst().orElse("");
    }
  }

  /**
   * Starts {@code ffmpeg}, quiet but for errors.
   *
   * @param arguments inputs, filters and outputs; overwriting is allowed
   * @param limit the longest it may take
   */
  public FfmpegProcess start(List<String> arguments, Duration limit) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(executable);
    command.addAll(QUIET);
    command.add("-y");
    command.addAll(arguments);
    return launch(new ProcessBuilder(Gentle.of(command)), command, limit);
  }

  /**
   * Runs {@code ffmpeg} to its end, without input.
   *
   * @throws FfmpegFailure if it fails or takes longer than the limit
   * @throws InterruptedException if the thread is interrupted; the process is gone then
   */
  public void run(List<String> arguments, Duration limit)
      throws IOException, FfmpegFailure, InterruptedException {
    try (FfmpegProcess process = start(arguments, limit)) {
      process.finish();
    }
  }

  /**
   * Runs {@code ffmpeg} to its end and tells how far it has come.
   *
   * @param frames told the number of frames written so far, about twice a second, by a thread of
   *     its own
   */
  public void run(List<String> arguments, Duration limit, IntConsumer frames)
      throws IOException, FfmpegFailure, InterruptedException {
    try (FfmpegProcess process = start(arguments, limit, frames)) {
      process.finish();
    }
  }

  /** Starts {@code ffmpeg} and tells how far it has come. */
  FfmpegProcess start(List<String> arguments, Duration limit, IntConsumer frames)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-progress", "pipe:1"));
    all.addAll(arguments);
    FfmpegProcess process = start(all, limit);
    Thread.ofVirtual().name("ffmpeg-progress").start(() -> follow(process, frames));
    return process;
  }

  private static void follow(FfmpegProcess process, IntConsumer frames) {
    new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8))
        .lines()
        .filter(line -> line.startsWith("frame="))
        .forEach(line -> frames.accept(Integer.parseInt(line.substring(6).strip())));
  }

  /**
   * What a media file is. Only formats of common video files are recognised, and nothing but the
   * file itself is read, whatever it refers to.
   *
   * @throws FfmpegFailure if it is no media file
   */
  public MediaProbe probe(Path file) throws IOException, FfmpegFailure, InterruptedException {
    List<String> command = new ArrayList<>(List.of(probe, "-hide_banner", "-loglevel", "error"));
    command.addAll(Untrusted.OPTIONS);
    command.addAll(List.of("-of", "json", "-show_format", "-show_streams"));
    command.add(Untrusted.url(file));
    try (FfmpegProcess process = launch(command, PROBE_LIMIT)) {
      byte[] json = process.output().readAllBytes();
      process.finish();
      return ProbeReader.read(json);
    }
  }

  private FfmpegProcess launch(List<String> command, Duration limit) throws IOException {
    return launch(new ProcessBuilder(command), command, limit);
  }

  private FfmpegProcess launch(ProcessBuilder builder, List<String> command, Duration limit)
      throws IOException {
    Map<String, String> environment = builder.environment();
    environment.remove("FFREPORT");
    environment.put("AV_LOG_FORCE_NOCOLOR", "1");
    environment.putIfAbsent("GLIBC_TUNABLES", MEMORY);
    if (!libraries.isEmpty()) {
      environment.put(
          "LD_LIBRARY_PATH", String.join(":", libraries.stream().map(Path::toString).toList()));
    }
    return new FfmpegProcess(builder, command, limit);
  }

  static String toolName(List<String> command) {
    return Path.of(command.getFirst()).getFileName().toString();
  }
}
