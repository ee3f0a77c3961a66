package app.spotwright.studio;

import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.generation.ProgressBus;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * News of ads for the screens that show them. However many screens show an ad, it is read once when
 * something happens to it; and a screen that is busy is told the newest only. Thread-safe.
 */
@Component
class AdNews {
  private static final long AGAIN_MILLIS = 2000;

  private final Ads ads;
  private final Generations generations;
  private final ProgressBus bus;
  private final Map<Topic, Feed> feeds = new ConcurrentHashMap<>();

  AdNews(Ads ads, Generations generations, ProgressBus bus) {
    this.ads = ads;
    this.generations = generations;
    this.bus = bus;
  }

  /**
   * How an ad stands.
   *
   * @param ad empty if it was deleted
   * @param made how its newest generation goes
   */
  record Standing(Optional<SavedAd> ad, Optional<GenerationView> made) {
    private boolean waits() {
      return ad.filter(saved -> saved.state() == AdState.WAITING).isPresent();
    }
  }

  /** A screen's handle. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Tells a screen of an ad until the returned handle is closed.
   *
   * @param screen called with the session's lock held, soon after something happened; the screen is
   *     pushed afterwards
   */
  Subscription listen(UUID workspace, UUID ad, UI ui, Consumer<Standing> screen) {
    Topic topic = new Topic(workspace, ad);
    Screen listener = new Screen(ui, screen);
    feeds.compute(
        topic,
        (key, known) -> {
          Feed feed = known == null ? new Feed(key) : known;
          feed.screens.add(listener);
          return feed;
        });
    return () -> leave(topic, listener);
  }

  private void leave(Topic topic, Screen screen) {
    feeds.computeIfPresent(
        topic,
        (key, feed) -> {
          screen.closed = true;
          feed.screens.remove(screen);
          if (feed.screens.isEmpty()) {
            feed.close();
            return null;
          }
          return feed;
        });
  }

  private record Topic(UUID workspace, UUID ad) {}

  /** One ad that some screens show. */
  private final class Feed {
    private final Topic topic;
    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<ProgressBus.Listening> ears = new ArrayList<>();

    /** Whether its place in the queue is shown; so it is until the first look. */
    private volatile boolean waits = true;

    Feed(Topic topic) {
      this.topic = topic;
      ears.add(bus.listen(topic.ad(), this::look));
      ears.add(bus.listen(ProgressBus.QUEUE, this::queueMoved));
    }

    private void queueMoved() {
      if (waits) {
        look();
      }
    }

    /** One thread reads at a time, and once more if something happened meanwhile. */
    private void look() {
      if (asked.getAndIncrement() > 0) {
        return;
      }
      boolean told = false;
      try {
        int answered;
        do {
          answered = asked.get();
          tell(read());
        } while (!asked.compareAndSet(answered, 0));
        told = true;
      } finally {
        if (!told) { // the database did not answer
          asked.set(0);
          lookAgain();
        }
      }
    }

    /** What could not be read may have been the last news for long. */
    private void lookAgain() {
      if (!screens.isEmpty()) {
        CompletableFuture.delayedExecutor(AGAIN_MILLIS, TimeUnit.MILLISECONDS).execute(this::look);
      }
    }

    private Standing read() {
      return new Standing(
          ads.find(topic.workspace(), topic.ad()),
          generations.newest(topic.workspace(), topic.ad()));
    }

    private void tell(Standing standing) {
      waits = standing.waits();
      screens.forEach(screen -> screen.tell(standing));
    }

    void close() {
      ears.forEach(ProgressBus.Listening::close);
    }
  }

  /** One screen that shows an ad. */
  private static final class Screen {
    private final UI ui;
    private final Consumer<Standing> show;
    private final AtomicReference<@Nullable Standing> newest = new AtomicReference<>();

    /** It shows something else by now, or is gone. */
    private volatile boolean closed;

    Screen(UI ui, Consumer<Standing> show) {
      this.ui = ui;
      this.show = show;
    }

    void tell(Standing standing) {
      if (newest.getAndSet(standing) == null) {
        Screens.update(ui, this::showNewest);
      }
    }

    private void showNewest() {
      Standing standing = newest.getAndSet(null);
      if (standing != null && !closed) {
        show.accept(standing);
      }
    }
  }
}
