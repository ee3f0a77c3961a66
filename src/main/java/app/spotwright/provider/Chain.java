package app.spotwright.provider;

import app.spotwright.media.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The providers of one capability in the order in which they are asked. Each is asked twice before
 * the next one is, as what fails once may have been an accident; those that are patient themselves
 * are asked once.
 *
 * @param <P> the capability's port
 * @param providers the first choice first; at least one
 * @param tries how often each is asked
 */
public record Chain<P>(List<P> providers, int tries) {
  private static final int TRIES = 2;

  public Chain(List<P> providers) {
    this(providers, TRIES);
  }

  public Chain {
    providers = List.copyOf(providers);
    if (providers.isEmpty()) {
      throw new IllegalArgumentException("a capability needs at least one provider");
    }
  }

  /**
   * What is asked of a provider.
   *
   * @param <P> the port
   * @param <R> the answer
   */
  @FunctionalInterface
  public interface Wish<P, R> {
    R of(P provider) throws ProviderFailure, IOException, InterruptedException;
  }

  /**
   * An answer, and what it took to get it.
   *
   * @param answer of the provider that delivered
   * @param provider who delivered
   * @param failures why those before it did not; empty when the first choice delivered
   */
  public record Delivery<P, R>(R answer, P provider, List<Sentence> failures) {}

  /** The same without any but the last: the one that is always there and costs nothing. */
  public Chain<P> last() {
    return new Chain<>(List.of(providers.getLast()), tries);
  }

  /**
   * Asks one after the other.
   *
   * @throws ProviderFailure if none delivers; it gives the reasons
   */
  public <R> Delivery<P, R> ask(Wish<P, R> wish)
      throws ProviderFailure, IOException, InterruptedException {
    List<Sentence> failures = new ArrayList<>();
    for (P provider : providers) {
      for (int attempt = 1; attempt <= tries; attempt++) {
        try {
          return new Delivery<>(attempt(wish, provider), provider, List.copyOf(failures));
        } catch (ProviderFailure e) {
          if (attempt == tries) {
            failures.add(e.sentence());
          }
        }
      }
    }
    throw new ProviderFailure(Sentence.all(failures), null);
  }

  /**
   * A provider may fail in ways that it does not know itself: with data that came damaged, a
   * library that does not load, a mistake. That costs what was asked of it, not the ad.
   */
  @SuppressWarnings("checkstyle:IllegalCatch") // the one place where providers' mistakes end
  private static <P, R> R attempt(Wish<P, R> wish, P provider)
      throws ProviderFailure, IOException, InterruptedException {
    try {
      return wish.of(provider);
    } catch (RuntimeException | LinkageError e) {
      throw new ProviderFailure(Sentence.of(root(e)), e);
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
