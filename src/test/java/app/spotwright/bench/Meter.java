package app.spotwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures what a piece of work costs this process and all its children. Linux only. */
final class Meter {
  private static final double TICKS_PER_SECOND = 100;
  private static final long SAMPLE_MILLIS = 250;
  private static final Pattern PSS = Pattern.compile("^Pss:\\s+(\\d+) kB", Pattern.MULTILINE);

  private Meter() {}

  /**
   * What it cost.
   *
   * @param cpu seconds of user and system time, children that have ended included
   * @param wall seconds
   * @param megabytes most memory (PSS) of all processes together
   */
  record Cost(double cpu, double wall, double megabytes) {
    /** Share of the cores that was busy, 0 to 1. */
    double utilisation() {
      return cpu / wall / Runtime.getRuntime().availableProcessors();
    }
  }

  /** What is measured. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  static Cost of(Work work) throws Exception {
    Sampler sampler = new Sampler();
    Thread thread = Thread.ofPlatform().daemon().start(sampler);
    double cpu = cpu();
    long start = System.nanoTime();
    work.run();
    double wall = (System.nanoTime() - start) / 1e9;
    double spent = cpu() - cpu;
    thread.interrupt();
    thread.join();
    return new Cost(spent, wall, sampler.most / 1024.0);
  }

  /** User and system time so far, this process and its waited-for children. */
  private static double cpu() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int field = 11; field <= 14; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks / TICKS_PER_SECOND;
  }

  private static final class Sampler implements Runnable {
    private volatile long most;

    @Override
    public void run() {
      try {
        while (true) {
          most = Math.max(most, kilobytes());
          Thread.sleep(SAMPLE_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static long kilobytes() {
      try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
        List<ProcessHandle> all =
            Stream.concat(Stream.of(ProcessHandle.current()), children).toList();
        return all.stream().mapToLong(process -> pss(process.pid())).sum();
      }
    }

    private static long pss(long pid) {
      try {
        Matcher matcher = PSS.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
      } catch (IOException e) {
        return 0; // it has ended meanwhile
      }
    }
  }
}
