package app.spotwright.composition;

import app.spotwright.clip.Clip;
import app.spotwright.composition.CompositionFailure.Fault;
import app.spotwright.composition.CompositionFailure.Layer;
import app.spotwright.composition.SegmentPool.Outcome;
import app.spotwright.composition.Timeline.Segment;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.UnreadableFilm;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clips and sound become videos. The ad is cut into segments, a scene alone or a transition, each
 * drawn and encoded once in each shape and kept; a video is its segments joined, with the sound
 * beside them. Thread-safe: whoever composes at the same time shares the seats of the encoders.
 */
public final class Compositor {
  private final SegmentMaker maker;
  private final Finisher finisher;
  private final SegmentPool pool;
  private final String tool;

  /**
   * @param seats of the encoders, shared with others or not
   * @throws FfmpegFailure if FFmpeg does not start
   */
  public Compositor(Workshop workshop, MotionStudio studio, Ffmpeg ffmpeg, EncoderSeats seats)
      throws IOException, InterruptedException, FfmpegFailure {
    maker = new SegmentMaker(workshop, studio, ffmpeg);
    tool = ffmpeg.version();
    finisher = new Finisher(workshop, ffmpeg, tool);
    pool = new SegmentPool(seats);
  }

  /**
   * Makes the pictures, in all shapes. Segments that were made before are found again. One that
   * fails is tried a second time; the others are made whatever happens to it.
   *
   * @throws CompositionFailure if segments failed twice; says which, so that the caller can ask for
   *     a simpler reel
   * @throws IOException if the disk refuses
   * @throws InterruptedException if the thread was interrupted; no process and no half-written file
   *     is left
   */
  public List<Footage> film(Commission commission, CompositionProgress progress)
      throws CompositionFailure, IOException, InterruptedException {
    List<SegmentJob> jobs = SegmentPlan.jobs(commission, commission.quality().encoding(), tool);
    return footage(commission, jobs, make(jobs, progress));
  }

  /**
   * Makes the pictures of one scene ahead, in all shapes, with the transition after it: {@link
   * #film} finds them made.
   *
   * @param scene index, from 0
   * @throws CompositionFailure if segments failed twice
   * @throws IOException if the disk refuses
   * @throws InterruptedException if the thread was interrupted; no process and no half-written file
   *     is left
   */
  public void shoot(Commission commission, int scene, CompositionProgress progress)
      throws CompositionFailure, IOException, InterruptedException {
    List<SegmentJob> jobs =
        SegmentPlan.jobs(commission, commission.quality().encoding(), tool).stream()
            .filter(job -> job.scene() == scene)
            .toList();
    make(jobs, progress);
  }

  private Map<SegmentJob, Artifact> make(List<SegmentJob> jobs, CompositionProgress progress)
      throws CompositionFailure, IOException, InterruptedException {
    Tally tally = new Tally(progress, jobs);
    Map<SegmentJob, Artifact> made = new LinkedHashMap<>();
    Map<List<SegmentJob>, Throwable> failed = attempt(SegmentPlan.groups(jobs), tally, made);
    failed = attempt(List.copyOf(failed.keySet()), tally, made);
    if (!failed.isEmpty()) {
      throw failure(failed);
    }
    return made;
  }

  /**
   * Joins the pictures of one shape with the sound.
   *
   * @param mix what is heard, or null for a video without sound
   * @throws UnfinishedAd if it cannot be done
   */
  public Rendition finish(Footage footage, @Nullable Mix mix, Label label)
      throws IOException, InterruptedException, UnfinishedAd {
    try {
      return finisher.finish(footage, mix, label);
    } catch (FfmpegFailure e) {
      throw new UnfinishedAd("the " + footage.target().aspect().label() + " video", e);
    }
  }

  /**
   * The beginning of a video as a small silent one, for lists: a file that is only to be read.
   *
   * @throws UnfinishedAd if it cannot be made
   */
  public Path preview(Rendition rendition, Label label)
      throws IOException, InterruptedException, UnfinishedAd {
    try {
      return finisher.preview(rendition, label).file(Finisher.PREVIEW_FILE);
    } catch (FfmpegFailure e) {
      throw new UnfinishedAd("the preview", e);
    }
  }

  /**
   * One frame of a clip as a picture, for posters.
   *
   * @param frame of the clip, 0 to its length − 1
   */
  public Picture still(Clip clip, PrintedProps props, int frame, Resolution resolution)
      throws IOException, InterruptedException {
    return maker.still(SeenScene.of(clip, props), frame, resolution);
  }

  private Map<List<SegmentJob>, Throwable> attempt(
      List<List<SegmentJob>> groups, Tally tally, Map<SegmentJob, Artifact> made)
      throws IOException, InterruptedException {
    Map<List<SegmentJob>, SegmentPool.Job<Map<SegmentJob, Artifact>>> calls = new LinkedHashMap<>();
    for (List<SegmentJob> group : groups) {
      calls.put(group, new SegmentPool.Job<>(group.size(), () -> together(group, tally)));
    }
    Map<List<SegmentJob>, Throwable> failed = new LinkedHashMap<>();
    for (var entry : pool.run(calls).entrySet()) {
      switch (entry.getValue()) {
        case Outcome.Done<Map<SegmentJob, Artifact>>(Map<SegmentJob, Artifact> all) ->
            made.putAll(all);
        case Outcome.Failed<Map<SegmentJob, Artifact>>(IOException e) -> throw e;
        case Outcome.Failed<Map<SegmentJob, Artifact>>(LinkageError e) ->
            failed.put(entry.getKey(), e);
        case Outcome.Failed<Map<SegmentJob, Artifact>>(Error e) -> throw e;
        case Outcome.Failed<Map<SegmentJob, Artifact>>(Throwable cause) ->
            failed.put(entry.getKey(), cause);
      }
    }
    return failed;
  }

  private Map<SegmentJob, Artifact> together(List<SegmentJob> group, Tally tally)
      throws IOException, InterruptedException, FfmpegFailure {
    Map<SegmentJob, Artifact> segments = maker.make(group, tally::advanced);
    tally.made(segments);
    return segments;
  }

  private static List<Footage> footage(
      Commission commission, List<SegmentJob> jobs, Map<SegmentJob, Artifact> made) {
    int frames = commission.reel().timeline().frames();
    List<Footage> footage = new ArrayList<>();
    for (Target target : commission.targets()) {
      List<Artifact> segments = new ArrayList<>();
      for (SegmentJob job : jobs) {
        if (job.target().equals(target)) {
          segments.add(made.get(job));
        }
      }
      footage.add(new Footage(target, segments, frames));
    }
    return footage;
  }

  private static CompositionFailure failure(Map<List<SegmentJob>, Throwable> failed) {
    List<Fault> faults = new ArrayList<>();
    failed.forEach((group, cause) -> faults.add(fault(group.getFirst(), cause)));
    return new CompositionFailure(faults);
  }

  private static Fault fault(SegmentJob job, Throwable cause) {
    boolean later =
        cause instanceof UnreadableFilm film
            && job.scenes().size() == 2
            && film.file().equals(job.scenes().getLast().film());
    return new Fault(later ? job.scene() + 1 : job.scene(), layer(job, cause), cause);
  }

  private static Layer layer(SegmentJob job, Throwable cause) {
    if (cause instanceof UnreadableFilm) {
      return Layer.FILM;
    }
    if (job.segment() instanceof Segment.Change) {
      return Layer.TRANSITION;
    }
    return cause instanceof FfmpegFailure ? Layer.ENCODER : Layer.SCENE;
  }
}
