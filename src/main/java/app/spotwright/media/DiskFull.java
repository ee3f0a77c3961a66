package app.spotwright.media;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a full disk, which neither Java nor child processes tell in any other way than by the
 * C library's words for it. Those depend on the language of the machine, so that library is asked
 * what its words are.
 */
public final class DiskFull {
  /** ENOSPC of Linux: no room on the disk. */
  private static final int NO_SPACE = 28;

  /** EDQUOT of Linux: no room in the user's share of the disk. */
  private static final int OVER_QUOTA = 122;

  /** Programs that do not heed the machine's language say it in these. */
  private static final Set<String> ENGLISH =
      Set.of("No space left on device", "Disk quota exceeded");

  private static final Set<String> WORDS = words();

  private DiskFull() {}

  /** Whether a failure, or anything that led to it, says so. */
  public static boolean is(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && WORDS.stream().anyMatch(message::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words() {
    Set<String> words = new LinkedHashSet<>(ENGLISH);
    Linker linker = Linker.nativeLinker();
    MemorySegment strerror = linker.defaultLookup().find("strerror").orElse(MemorySegment.NULL);
    if (!strerror.equals(MemorySegment.NULL)) {
      MethodHandle handle =
          linker.downcallHandle(
              strerror, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
      words.add(said(handle, NO_SPACE));
      words.add(said(handle, OVER_QUOTA));
    }
    return words;
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // what a method handle is declared to throw
  private static String said(MethodHandle strerror, int number) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment words = (MemorySegment) strerror.invokeExact(number);
      // as the JDK decodes them for its own exceptions
      Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
      return words.reinterpret(Short.MAX_VALUE, arena, null).getString(0, charset);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the C library does not answer", e);
    }
  }
}
