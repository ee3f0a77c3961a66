package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.FfmpegFailure;

/** Sound could not be mixed or pictures and sound not be joined. The message says why. */
public final class UnfinishedAd extends Exception {
  private static final long serialVersionUID = 1L;

  UnfinishedAd(String what, FfmpegFailure cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
