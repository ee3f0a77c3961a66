package app.spotwright.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Opens the ONNX Runtime with its telemetry off. Its official Linux libraries (1.29) read the
 * machine's id and the command line and report to their maker; on a command line of more than about
 * 4 KB (any long class path) that reading overflows the stack and takes the JVM down. The only
 * switch that comes early enough is an environment variable, seen by the library when it is loaded:
 * hence {@code setenv} instead of the Java API, which starts too late. Every user of the runtime
 * gets its environment here. Thread-safe.
 */
public final class OnnxRuntime {
  private static final String OFF_SWITCH = "ORT_DISABLE_TELEMETRY";

  private OnnxRuntime() {}

  /** The process's one environment, which is never closed. */
  public static OrtEnvironment environment() {
    return Holder.ENVIRONMENT;
  }

  private static final class Holder {
    static final OrtEnvironment ENVIRONMENT = open();

    private static OrtEnvironment open() {
      if (System.getenv(OFF_SWITCH) == null) {
        setEnvironmentVariable(OFF_SWITCH, "1");
      }
      return OrtEnvironment.getEnvironment();
    }
  }

  /** POSIX {@code setenv}, or {@code _putenv_s} where the C library has no such function. */
  @SuppressWarnings("checkstyle:IllegalCatch") // what a method handle declares
  private static void setEnvironmentVariable(String name, String value) {
    Linker linker = Linker.nativeLinker();
    var posix = linker.defaultLookup().find("setenv");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment key = arena.allocateFrom(name);
      MemorySegment text = arena.allocateFrom(value);
      if (posix.isPresent()) {
        var type =
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT);
        int ignored = (int) linker.downcallHandle(posix.get(), type).invokeExact(key, text, 1);
      } else {
        var type =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        MemorySegment windows = linker.defaultLookup().findOrThrow("_putenv_s");
        int ignored = (int) linker.downcallHandle(windows, type).invokeExact(key, text);
      }
    } catch (Throwable e) {
      // MethodHandle.invokeExact declares it; the C functions throw nothing.
      throw new IllegalStateException("the telemetry of the ONNX Runtime cannot be turned off", e);
    }
  }
}
