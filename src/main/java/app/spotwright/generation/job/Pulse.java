package app.spotwright.generation.job;

import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.Progress;
import app.spotwright.generation.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The pulse of a run: in a thread of its own it writes down what moves on, soon after it does, and
 * looks whether the run may go on, at least twice a second. So those who work never wait for the
 * database, and however much they tell, it rests between two beats. Thread-safe.
 */
final class Pulse implements Progress, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  /** Longest time between two looks at whether the run may go on. */
  private static final Duration BEAT = Duration.ofMillis(500);

  /**
   * Shortest time between two beats: a third of the 200 ms in which screens are to show something.
   */
  private static final Duration REST = Duration.ofMillis(60);

  /** Percentage at which the scenes are made and the rest is joining them. */
  private static final int SCENES_MADE = 96;

  private static final int SCENES_PERCENT = SCENES_MADE - Stage.GENERATING_SCENES.percent();

  private final Taken taken;
  private final RunRecord record;
  private final Attention attention;
  private final long startedAt = System.nanoTime();
  private final long patience;
  private final Thread thread;

  private final ReentrantLock writing = new ReentrantLock();
  private final Map<String, ClipLine> clips = new LinkedHashMap<>();
  private final Set<String> moved = new LinkedHashSet<>();
  private final Pacer pacer = new Pacer();
  private final Map<Stage, Instant> begun = new LinkedHashMap<>();
  private final List<Degradation> degradations = new ArrayList<>();
  private int told;
  private Stage stage;
  private int percent;

  /** When the first thing happened that is not written down; null if everything is. */
  private @Nullable Instant since;

  private boolean closed;

  /**
   * Begins to beat.
   *
   * @param deadline after which the run has taken too long; whatever happens to the clock
   */
  Pulse(Taken taken, RunRecord record, Attention attention, Duration deadline) {
    this.taken = taken;
    this.record = record;
    this.attention = attention;
    this.patience = deadline.toNanos();
    this.stage = taken.stage();
    this.thread = Thread.ofVirtual().name("pulse-" + taken.id()).unstarted(this::beat);
  }

  void start() {
    thread.start();
  }

  /** The clips that there will be; those that are under way keep their share. */
  synchronized void clips(List<ClipLine> planned) {
    planned.forEach(clip -> clips.put(clip.scene(), clip));
  }

  synchronized List<ClipLine> clips() {
    return List.copyOf(clips.values());
  }

  /**
   * A scene is being shot.
   *
   * @param share of it that is done, 0 to 1
   * @param rendered share of it that was rendered now, and not found made
   */
  synchronized void shot(String scene, double share, double rendered) {
    pacer.rendered(scene, rendered * SCENES_PERCENT / clips.size());
    clip(scene, (int) (100 * share), null);
  }

  /** A clip moved on; never goes back. */
  synchronized void clip(String scene, int share, @Nullable String thumbnail) {
    ClipLine now = clips.get(scene);
    if (now == null) {
      return;
    }
    String picture = thumbnail == null ? now.thumbnail() : thumbnail;
    int most = Math.max(now.percent(), share);
    ClipLine next = now.at(most, picture);
    if (next.equals(now)) {
      return;
    }
    clips.put(scene, next);
    moved.add(scene);
    isNews();
    double all = clips.values().stream().mapToInt(ClipLine::percent).average().orElse(0) / 100;
    reach((int) (Stage.GENERATING_SCENES.percent() + SCENES_PERCENT * all));
  }

  @Override
  public synchronized void begins(Stage next) {
    if (next.ordinal() >= stage.ordinal()) { // a forerunner that is found made again is no news
      stage = next;
      begun.putIfAbsent(next, record.now());
      isNews();
      moves(next, 0);
    }
  }

  @Override
  public synchronized void moves(Stage of, double share) {
    if (of != stage) {
      return;
    }
    reach(
        switch (of) {
          case EXTRACTING_PRODUCT, PLANNING, GENERATING_AUDIO, EXPORTING, COMPLETED ->
              of.percent(share);
          case GENERATING_SCENES -> of.percent();
          case RENDERING -> (int) (SCENES_MADE + (Stage.EXPORTING.percent() - SCENES_MADE) * share);
        });
  }

  private void reach(int now) {
    if (now > percent) {
      percent = now;
      isNews();
    }
  }

  /** Something happened that is to be written down. */
  private synchronized void isNews() {
    if (since == null) {
      since = record.now();
      notifyAll();
    }
  }

  @Override
  public synchronized void degraded(Degradation degradation) {
    degradations.add(degradation);
    isNews();
  }

  private void beat() {
    try {
      while (!isClosed()) {
        once();
        rest();
      }
    } catch (InterruptedException e) {
      // nobody interrupts this thread; if somebody does, the run goes on without news
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Until something happens, or it is time to look whether the run may go on. */
  private synchronized void rest() throws InterruptedException {
    long from = System.nanoTime();
    while (!closed) {
      Duration rested = Duration.ofNanos(System.nanoTime() - from);
      Duration left = (since == null ? BEAT : REST).minus(rested);
      if (!left.isPositive()) {
        return;
      }
      wait(Math.max(1, left.toMillis()));
    }
  }

  /** Writes down what there is, and looks whether the run may go on. */
  private void once() {
    try {
      Attention.Why why = written();
      if (why != null) {
        attention.stop(why);
      }
    } catch (Fenced e) {
      attention.stop(Attention.Why.LOST);
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the progress of generation {} could not be written; tried again", taken.id(), e);
    }
    if (System.nanoTime() - startedAt > patience) {
      attention.stop(Attention.Why.LATE); // whether or not the database answers
    }
  }

  /** Writes down what moved on since the last time. Those who tell something never wait for it. */
  void flush() {
    writing.lock();
    try {
      RunRecord.Note note = news();
      if (note != null) {
        write(note);
      }
    } finally {
      writing.unlock();
    }
  }

  /** The same, as far as it can be done now; else it is done with the next beat. */
  void hurry() {
    try {
      flush();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the progress of generation {} could not be written; tried again", taken.id(), e);
    }
  }

  private Attention.@Nullable Why written() {
    writing.lock();
    try {
      RunRecord.Note note = news();
      return note == null ? record.verdict(taken) : write(note);
    } finally {
      writing.unlock();
    }
  }

  private Attention.@Nullable Why write(RunRecord.Note note) {
    try {
      return record.note(taken, note);
    } catch (DataAccessException | TransactionException e) {
      takeBack(note);
      throw e;
    }
  }

  private synchronized RunRecord.@Nullable Note news() {
    Instant first = since;
    if (first == null) {
      return null;
    }
    List<Degradation> fresh = List.copyOf(degradations.subList(told, degradations.size()));
    List<ClipLine> lines =
        moved.stream().flatMap(scene -> Stream.ofNullable(clips.get(scene))).toList();
    RunRecord.Note note =
        new RunRecord.Note(
            first, stage, percent, pacer.pace(), new LinkedHashMap<>(begun), lines, fresh, told);
    told = degradations.size();
    begun.clear();
    moved.clear();
    since = null;
    return note;
  }

  /** What could not be written is news again. */
  private synchronized void takeBack(RunRecord.Note note) {
    Map<Stage, Instant> later = new LinkedHashMap<>(begun);
    begun.clear();
    begun.putAll(note.begun());
    begun.putAll(later);
    note.clips().forEach(clip -> moved.add(clip.scene()));
    told = note.told();
    since = note.since();
  }

  /** Stops beating; nothing is written any more when this returns. */
  @Override
  public void close() throws InterruptedException {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    thread.join();
  }
}
