package app.spotwright.story;

import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import app.spotwright.provider.Written.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and judges in turn until a text is good enough, or as often as allowed; the best one wins.
 *
 * @param <T> what is written
 */
final class Rounds<T> {
  private final String part;
  private final Craft craft;
  private final Instant end;
  private final String writer;
  private final List<Done<T>> done = new ArrayList<>();

  /**
   * @param part what is written, for the record
   * @param end after which no more attempts are made
   * @param writer who writes, for people
   */
  Rounds(String part, Craft craft, Instant end, String writer) {
    this.part = part;
    this.craft = craft;
    this.end = end;
    this.writer = writer;
  }

  private record Done<T>(@Nullable T work, String text, Verdict verdict) {}

  /** Writes once more, with what was written before and what was wrong with that. */
  @FunctionalInterface
  interface Maker<T> {
    T make(@Nullable String previous, List<String> remarks)
        throws Unusable, ProviderFailure, InterruptedException;
  }

  /** Judges. */
  @FunctionalInterface
  interface Judge<T> {
    Verdict judge(T work) throws Unusable, ProviderFailure, InterruptedException;
  }

  /**
   * The best of all attempts.
   *
   * @throws ProviderFailure if there is none that can be used
   */
  T best(Maker<T> maker, Judge<T> judge) throws ProviderFailure, InterruptedException {
    @Nullable String previous = null;
    List<String> remarks = List.of();
    boolean enough = false;
    while (!enough && done.size() < craft.mostAttempts() && Instant.now().isBefore(end)) {
      try {
        T work = maker.make(previous, remarks);
        Verdict verdict = verdict(judge, work);
        done.add(new Done<>(work, work.toString(), verdict));
        enough = verdict.isNone() || verdict.score() >= craft.threshold();
        previous = work.toString();
        remarks = verdict.remarks();
      } catch (Unusable e) {
        done.add(new Done<>(null, e.text(), new Verdict(Map.of(), e.remarks())));
        previous = e.text();
        remarks = e.remarks();
      } catch (ProviderFailure e) {
        if (winner() == null) {
          throw e;
        }
        enough = true; // what there is is better than nothing
      }
    }
    Done<T> winner = winner();
    if (winner == null || winner.work() == null) {
      String why = String.join(" ", remarks);
      throw new ProviderFailure(Trouble.MODEL_UNUSABLE, writer, why);
    }
    return winner.work();
  }

  /** A critic that cannot be used, or is not there any more, costs the judgement, not the text. */
  private static <T> Verdict verdict(Judge<T> judge, T work) throws InterruptedException {
    try {
      return judge.judge(work);
    } catch (Unusable | ProviderFailure e) {
      return Verdict.NONE;
    }
  }

  private @Nullable Done<T> winner() {
    Done<T> best = null;
    for (Done<T> one : done) {
      boolean usable = one.work() != null;
      if (usable && (best == null || one.verdict().score() > best.verdict().score())) {
        best = one;
      }
    }
    return best;
  }

  /** All that was written, in order. */
  List<Attempt> attempts() {
    Done<T> winner = winner();
    List<Attempt> attempts = new ArrayList<>();
    for (Done<T> one : done) {
      attempts.add(
          new Attempt(
              part, one.text(), one.verdict().scores(), one.verdict().remarks(), one == winner));
    }
    return attempts;
  }
}
