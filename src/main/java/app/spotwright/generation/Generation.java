package app.spotwright.generation;

import app.spotwright.engine.cutout.Cutout;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.Picture;
import app.spotwright.media.Sentence;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.sound.Narrator;
import app.spotwright.sound.VoiceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes an ad, from the order to the renditions: the table of contents of the pipeline. Every stage
 * makes only what is not there yet. Thread-safe; one instance serves any number of runs.
 */
public final class Generation {
  private final Studio studio;

  public Generation(Studio studio) {
    this.studio = studio;
  }

  /**
   * Whether an order names a voice, a design or a picture that is not there: the first one, with
   * those that are; empty if all are.
   */
  public Optional<Sentence> problem(Order order) {
    return new NameCheck(studio.motion(), studio.narrator()).problem(order);
  }

  /**
   * Runs the whole pipeline.
   *
   * @param progress hears how it goes
   * @throws UnreadablePicture if a photo cannot be used
   * @throws MissingPicture if a picture of a given document is nowhere
   * @throws GenerationFailure if no ad could be made
   * @throws IOException if the disk refuses
   * @throws InterruptedException if the thread was interrupted; what was finished is kept, nothing
   *     is left half-done
   */
  public Finished run(Order given, Progress progress)
      throws UnreadablePicture,
          MissingPicture,
          GenerationFailure,
          IOException,
          InterruptedException {
    Run run = begin(given, progress);
    run.extractProduct();
    run.plan();
    run.recordAudio();
    run.prepareScenes();
    run.render();
    return run.export();
  }

  /**
   * Begins a run that is driven stage by stage.
   *
   * @param progress hears how it goes
   * @throws MissingPicture if a picture of a given document is nowhere
   */
  public Run begin(Order given, Progress progress) throws MissingPicture, IOException {
    return new Run(studio, found(given), progress);
  }

  /** Hears of frames of a storyboard. */
  @FunctionalInterface
  public interface FrameListener {
    /**
     * A scene's key frame is there, in one of the shapes.
     *
     * @param scene its id
     */
    void drawn(String scene, Picture frame);
  }

  /**
   * Key frames of all scenes in all shapes on one sheet; makes no sound and no video. Frames that
   * were drawn before are found again.
   *
   * @param shortSide pixels of the shorter side of each frame
   * @param told of each frame as soon as it is there
   */
  public Picture storyboard(Order given, Progress progress, int shortSide, FrameListener told)
      throws UnreadablePicture,
          MissingPicture,
          GenerationFailure,
          IOException,
          InterruptedException {
    return begin(given, progress).storyboard(shortSide, told);
  }

  /**
   * Plays an ad in its first shape as key frames with voice and music. What is recorded for it is
   * what the finished ad has.
   *
   * @param shortSide pixels of the shorter side of each picture
   */
  public void animatic(Order given, Progress progress, int shortSide, Animatic animatic)
      throws UnreadablePicture,
          MissingPicture,
          GenerationFailure,
          IOException,
          InterruptedException {
    begin(given, progress).animatic(shortSide, animatic);
  }

  /** The product of one photo, cut out. */
  public Cutout cutOut(Path photo, Progress progress)
      throws UnreadablePicture, IOException, InterruptedException {
    RunLog log = new RunLog(progress);
    return log.stage(Stage.EXTRACTING_PRODUCT, () -> ProductStage.of(studio, log).single(photo));
  }

  /**
   * A sentence in one of this machine's voices, spoken once.
   *
   * @param voice its name
   * @return a WAV file that is only to be read
   * @throws GenerationFailure if this machine does not have that voice, or it does not speak
   */
  public Path say(String text, String voice)
      throws GenerationFailure, IOException, InterruptedException {
    Narrator narrator = studio.narrator();
    try {
      if (!narrator.has(voice)) {
        throw new ProviderFailure(Sentence.of(Loss.NO_SUCH_VOICE, voice), null);
      }
      VoiceLine line = narrator.speak(text, voice, 1);
      if (!line.wished()) {
        throw new ProviderFailure(Sentence.all(line.failures()), null);
      }
      return line.sound();
    } catch (ProviderFailure e) {
      throw new GenerationFailure(e.sentence(), e);
    } finally {
      narrator.rest();
    }
  }

  /** The order with its files where they are now. */
  private static Order found(Order order) throws MissingPicture, IOException {
    return switch (order) {
      case Order.NewAd ad -> ad;
      case Order.WrittenAd ad ->
          new Order.WrittenAd(
              new DocumentFiles(ad.folder(), ad.places()).found(ad.document()),
              ad.folder(),
              ad.places(),
              ad.preview());
    };
  }
}
