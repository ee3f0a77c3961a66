package app.spotwright.engine.sound.voice;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Made when first asked for, then kept. Thread-safe. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
