package app.spotwright.engine.sound.voice;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.function.LongToIntFunction;

/**
 * Gives freed native memory back to the machine. glibc keeps what a network has freed (450 MB of
 * 570) until it is asked; other C libraries have nothing to ask and are left alone.
 */
final class NativeHeap {
  private NativeHeap() {}

  /** Answers whether anything was given back. */
  static boolean trim() {
    Linker linker = Linker.nativeLinker();
    return linker
            .defaultLookup()
            .find("malloc_trim")
            .map(function ->
                linker.downcallHandle(
                    function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG)))
            .map(handle -> MethodHandleProxies.asInterfaceInstance(LongToIntFunction.class, handle))
            .map(trim -> trim.applyAsInt(0L))
            .orElse(0)
        > 0;
  }
}
