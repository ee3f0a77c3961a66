package app.spotwright.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/**
 * Opens the ONNX Runtime with its telemetry off. Its official Linux libraries (1.29) read the
 * machine's id and the command line and report to their maker; on a command line of more than about
 * 4 KB (any long class path) that reading overflows the stack and takes the JVM down. The only
 * switch that comes early enough is an environment variable, seen by the library when it is loaded:
 * hence {@code setenv} instead of the Java API, which starts too late.
 *
 * <p>The Java API also closes the environment in a shutdown hook, whatever is running: a network at
 * work while the process is told to end then logs through freed memory, and the process dies of
 * SIGSEGV. The C API counts the environment's users, so one more keeps it until the process is
 * gone.
 *
 * <p>Every user of the runtime gets its environment here. Thread-safe.
 */
public final class OnnxRuntime {
  private static final String OFF_SWITCH = "ORT_DISABLE_TELEMETRY";

  /** Place of {@code CreateEnv} in {@code OrtApi}, a struct that only grows at its end. */
  private static final int CREATE_ENV = 3;

  /** Of {@code OrtApi}: every runtime gives it to those who ask for the first. */
  private static final int API_VERSION = 1;

  private static final int LOG_WARNINGS = 2;

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
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      keepOpen();
      return environment;
    }
  }

  /** {@code OrtGetApiBase()->GetApi(1)->CreateEnv(…)}: the same environment, counted once more. */
  @SuppressWarnings("checkstyle:IllegalCatch") // what a method handle declares
  private static void keepOpen() {
    ValueLayout.OfInt number = ValueLayout.JAVA_INT;
    AddressLayout pointer = ValueLayout.ADDRESS;
    AddressLayout table =
        pointer.withTargetLayout(MemoryLayout.sequenceLayout(CREATE_ENV + 1L, pointer));
    Linker linker = Linker.nativeLinker();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment getBase = SymbolLookup.loaderLookup().findOrThrow("OrtGetApiBase");
      MemorySegment base =
          (MemorySegment)
              linker.downcallHandle(getBase, FunctionDescriptor.of(table)).invokeExact();
      MemorySegment getApi = base.getAtIndex(pointer, 0);
      MemorySegment api =
          (MemorySegment)
              linker
                  .downcallHandle(getApi, FunctionDescriptor.of(table, number))
                  .invokeExact(API_VERSION);
      MemorySegment problem =
          (MemorySegment)
              linker
                  .downcallHandle(
                      api.getAtIndex(pointer, CREATE_ENV),
                      FunctionDescriptor.of(pointer, number, pointer, pointer))
                  .invokeExact(
                      LOG_WARNINGS, arena.allocateFrom("spotwright"), arena.allocate(pointer));
      if (problem.address() != 0) {
        throw new IllegalStateException(
            "the ONNX Runtime gives no second share in its environment");
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      // MethodHandle.invokeExact declares it; the C functions throw nothing.
      throw new IllegalStateException("the ONNX Runtime cannot be kept open", e);
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
