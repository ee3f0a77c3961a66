package app.spotwright.composition.ffmpeg;

import java.util.List;

/** FFmpeg could not do what it was asked to; carries its command and the last lines it wrote. */
public final class FfmpegFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> command;
  private final transient List<String> lastLines;

  FfmpegFailure(String what, List<String> command, List<String> lastLines) {
    super(lastLines.isEmpty() ? what : what + ": " + String.join(" | ", lastLines));
    this.command = List.copyOf(command);
    this.lastLines = List.copyOf(lastLines);
  }

  /** The program and its arguments. */
  public List<String> command() {
    return command;
  }

  /** What the tool said last, the oldest line first; may be empty. */
  public List<String> lastLines() {
    return lastLines;
  }
}
