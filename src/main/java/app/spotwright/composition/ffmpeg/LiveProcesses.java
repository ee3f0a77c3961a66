package app.spotwright.composition.ffmpeg;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The children that are running now, so that none outlives this process's orderly end. */
final class LiveProcesses {
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(LiveProcesses::kill), "ffmpeg-reaper"));
  }

  private LiveProcesses() {}

  static void add(Process process) {
    RUNNING.add(process);
    process.onExit().thenAccept(RUNNING::remove);
  }

  /** Ends a process and all that it started, at once. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
