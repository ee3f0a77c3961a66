package app.spotwright.generation;

import app.spotwright.composition.Compositor;
import app.spotwright.composition.MixLevels;
import app.spotwright.composition.Mixer;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.intake.PictureIntake;
import app.spotwright.media.Frames;
import app.spotwright.provider.Chain;
import app.spotwright.provider.CutoutProvider;
import app.spotwright.provider.WriterProvider;
import app.spotwright.sound.Narrator;
import app.spotwright.sound.Soundtrack;
import app.spotwright.workshop.Workshop;

/**
 * All that a generation works with; shared by generations that run at the same time.
 *
 * @param workshop keeps what is made
 * @param intake lets photos in
 * @param cutters cut products out
 * @param writers write the words; the last one is always there and costs nothing
 * @param narrator speaks
 * @param soundtrack makes music and effects
 * @param motion draws
 * @param compositor encodes
 * @param mixer mixes the sound
 * @param options of this installation
 */
public record Studio(
    Workshop workshop,
    PictureIntake intake,
    Chain<CutoutProvider> cutters,
    Chain<WriterProvider> writers,
    Narrator narrator,
    Soundtrack soundtrack,
    MotionStudio motion,
    Compositor compositor,
    Mixer mixer,
    Options options) {

  /** The same for sketches, which nobody pays for: only the writer that costs nothing is asked. */
  Studio forSketches() {
    return new Studio(
        workshop,
        intake,
        cutters,
        writers.last(),
        narrator,
        soundtrack,
        motion,
        compositor,
        mixer,
        options);
  }

  /**
   * What an installation may choose.
   *
   * @param shortSide pixels of the shorter side of a finished video
   * @param transition length of a transition in new ads
   * @param levels of voice, music and effects in the mix
   */
  public record Options(int shortSide, Frames transition, MixLevels levels) {}
}
