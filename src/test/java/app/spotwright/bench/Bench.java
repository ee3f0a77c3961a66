package app.spotwright.bench;

import app.spotwright.composition.Commission;
import app.spotwright.composition.CompositionProgress;
import app.spotwright.composition.Compositor;
import app.spotwright.composition.EncoderSeats;
import app.spotwright.composition.Footage;
import app.spotwright.composition.Label;
import app.spotwright.composition.Mix;
import app.spotwright.composition.Quality;
import app.spotwright.composition.Rendition;
import app.spotwright.composition.SegmentFiles;
import app.spotwright.composition.Target;
import app.spotwright.composition.TestReel;
import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.TestFfmpeg;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.TransitionKind;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what an ad costs, as ratios of one run on one machine: CPU seconds of this process and all
 * its children. Arguments: seconds of the ad (30), shorter side in pixels (1080), and which part,
 * {@code drawn} or {@code filmed} clips or the whole {@code job} (all). The whole job is always in
 * full size.
 */
public final class Bench {
  private static final CompositionProgress QUIET = (aspect, segment, frames, share, rendered) -> {};
  private static final Label LABEL = new Label(Label.Source.ALGORITHMIC, "Bench", "Bench");
  private static final int SCENES = 5;
  private static final int CHANGED = 2;

  private final Ffmpeg ffmpeg;
  private final Path folder;
  private final int slot;
  private final int side;
  private final Mix mix;

  private Bench(Ffmpeg ffmpeg, Path folder, int seconds, int side) throws Exception {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
    this.slot = seconds * 30 / SCENES;
    this.side = side;
    Path sound = folder.resolve("mix.wav");
    ffmpeg.run(
        Arguments.of("-f lavfi -i sine=440:sample_rate=48000 -ac 2 -t " + seconds)
            .file(sound)
            .list(),
        Duration.ofMinutes(1));
    mix = new Mix(sound, Fingerprint.of(new byte[] {1}));
  }

  public static void main(String[] args) throws Exception {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
    int side = args.length > 1 ? Integer.parseInt(args[1]) : 1080;
    Path folder = Files.createTempDirectory("spotwright-bench");
    try {
      Bench bench = new Bench(TestFfmpeg.find(), folder, seconds, side);
      String part = args.length > 2 ? args[2] : "all";
      boolean all = part.equals("all");
      if (all || part.equals("drawn")) {
        bench.drawn();
      }
      if (all || part.equals("filmed")) {
        bench.filmed();
      }
      if (all || part.equals("job")) {
        bench.job(seconds);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private void drawn() throws Exception {
    try (Workshop shop = shop("drawn")) {
      Compositor compositor = compositor(shop);
      Commission commission = commission(reel(), Quality.FINAL);
      List<Path> files = new ArrayList<>();
      Meter.Cost pictures = Meter.of(() -> files.addAll(compose(compositor, commission)));
      double limit = new Limit(ffmpeg, shop, folder).of(commission);
      say("encoding the finished frames, the limit", "%.1f CPU s".formatted(limit));
      ratio("pictures: draw, convert, encode, join", pictures.cpu() / limit, 1.6);
      say("cores busy meanwhile", "%.0f %%".formatted(100 * pictures.utilisation()));
      say("memory of all processes (PSS)", "%.0f MB of 2000".formatted(pictures.megabytes()));
      unchanged(compositor, commission, pictures);
      changed(compositor, pictures);
      preview(compositor, pictures);
      sameBytes(commission, files);
    }
  }

  private void job(int seconds) throws Exception {
    try (Workshop shop = shop("job")) {
      Limit limit = new Limit(ffmpeg, shop, folder);
      tell(new WholeJob(limit, folder, seconds).measure());
    }
  }

  private static void tell(WholeJob.Costs costs) {
    ratio("the whole job, cold", costs.cold().cpu() / costs.limit(), 1.9);
    say("memory of all processes (PSS)", "%.0f MB of 2000".formatted(costs.cold().megabytes()));
    say("cores busy meanwhile", "%.0f %%".formatted(100 * costs.cold().utilisation()));
    percent("the whole job, nothing changed", costs.again().cpu() / costs.cold().cpu(), 0.03);
    percent("the whole job as a preview", costs.preview().cpu() / costs.cold().cpu(), 0.15);
  }

  private void unchanged(Compositor compositor, Commission commission, Meter.Cost whole)
      throws Exception {
    Meter.Cost again = Meter.of(() -> compose(compositor, commission));
    percent("nothing changed", again.cpu() / whole.cpu(), 0.03);
  }

  private void changed(Compositor compositor, Meter.Cost whole) throws Exception {
    TestReel reel = reel().headline(CHANGED, "These words are new");
    Meter.Cost cost = Meter.of(() -> compose(compositor, commission(reel, Quality.FINAL)));
    double share = (slot + 30.0) / (SCENES * slot);
    percent("other words in one scene", cost.cpu() / whole.cpu(), share + 0.03);
  }

  private void preview(Compositor compositor, Meter.Cost whole) throws Exception {
    List<Target> one = List.of(Target.of(AspectRatio.VERTICAL_9_16, side / 2));
    Commission quick = new Commission(reel().build(), one, Quality.PREVIEW);
    Meter.Cost cost = Meter.of(() -> compose(compositor, quick));
    percent("preview", cost.cpu() / whole.cpu(), 0.15);
  }

  private void sameBytes(Commission commission, List<Path> files) throws Exception {
    try (Workshop other = shop("again")) {
      List<Path> again = compose(compositor(other), commission);
      boolean same = true;
      for (int i = 0; i < files.size(); i++) {
        same &= Files.mismatch(files.get(i), again.get(i)) < 0;
      }
      say("same bytes in another folder", same ? "yes" : "NO");
    }
  }

  private void filmed() throws Exception {
    try (Workshop shop = shop("filmed")) {
      List<Path> clips = clips(shop);
      TestReel reel = reel().cuts(TransitionKind.CROSSFADE); // as the staged way has them
      for (int i = 0; i < SCENES; i++) {
        reel.film(i, clips.get(i));
      }
      Commission commission = commission(reel, Quality.FINAL);
      Compositor compositor = compositor(shop);
      Meter.Cost cost = Meter.of(() -> compose(compositor, commission));
      double limit = new Limit(ffmpeg, shop, folder).of(commission);
      ratio("ready clips laid out and encoded", cost.cpu() / limit, 1.25);
      say("memory of all processes (PSS)", "%.0f MB of 2000".formatted(cost.megabytes()));
      StagedWay way = new StagedWay(ffmpeg, folder, side);
      Meter.Cost equal = Meter.of(() -> way.laidOut(clips, mix));
      say("staged way to equal videos", "%s (at least 2.0)".formatted(times(equal, cost)));
      Meter.Cost cropped = Meter.of(() -> way.cropped(clips, mix));
      say("staged way, cropped and letterboxed", times(cropped, cost));
    }
  }

  private static String times(Meter.Cost dear, Meter.Cost cheap) {
    return "%.2f times as dear".formatted(dear.cpu() / cheap.cpu());
  }

  /** Clips as a cloud would deliver them: upright, as long as a scene with its transitions. */
  private List<Path> clips(Workshop shop) throws Exception {
    Integer[] slots = new Integer[SCENES];
    java.util.Arrays.fill(slots, slot + 30);
    Commission whole =
        new Commission(new TestReel(slots).cuts(0).build(), targets().subList(0, 1), Quality.FINAL);
    return SegmentFiles.parts(whole, Encoding.FINAL, shop, ffmpeg).stream()
        .map(SegmentFiles.Part::file)
        .toList();
  }

  private List<Path> compose(Compositor compositor, Commission commission) throws Exception {
    List<Path> files = new ArrayList<>();
    for (Footage footage : compositor.film(commission, QUIET)) {
      Rendition rendition = compositor.finish(footage, mix, LABEL);
      files.add(rendition.file());
    }
    return files;
  }

  private TestReel reel() {
    Integer[] slots = new Integer[SCENES];
    java.util.Arrays.fill(slots, slot);
    return new TestReel(slots);
  }

  private List<Target> targets() {
    return List.of(
        Target.of(AspectRatio.VERTICAL_9_16, side),
        Target.of(AspectRatio.SQUARE_1_1, side),
        Target.of(AspectRatio.LANDSCAPE_16_9, side));
  }

  private Commission commission(TestReel reel, Quality quality) {
    return new Commission(reel.build(), targets(), quality);
  }

  private Workshop shop(String name) throws Exception {
    return Workshop.open(folder.resolve(name), "bench", new WorkshopSettings(50_000_000_000L));
  }

  private Compositor compositor(Workshop shop) throws Exception {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Compositor(shop, new MotionStudio(), ffmpeg, new EncoderSeats(cores));
  }

  private static void ratio(String what, double ratio, double most) {
    say(what, "%.2f times the limit (at most %.2f)".formatted(ratio, most));
  }

  private static void percent(String what, double share, double most) {
    say(what, "%.1f %% of the whole (at most %.1f %%)".formatted(100 * share, 100 * most));
  }

  private static void say(String what, String figure) {
    System.out.printf("%-45s %s%n", what, figure);
  }
}
