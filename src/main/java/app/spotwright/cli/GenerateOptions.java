package app.spotwright.cli;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an ad is made from: shared by the commands that make one and those that only look ahead. */
final class GenerateOptions {
  @Option(
      names = "--photo",
      paramLabel = "FILE",
      description = "Photo of the product (JPEG, PNG, WebP); may be given several times.")
  List<Path> photos = new ArrayList<>();

  @Option(names = "--brief", paramLabel = "TEXT", description = "What to say, in your words.")
  @Nullable String brief;

  @Option(
      names = "--brief-file",
      paramLabel = "FILE",
      description = "A text file with the brief (UTF-8).")
  @Nullable Path briefFile;

  @Option(names = "--brand", paramLabel = "NAME", description = "Name of the brand.")
  @Nullable String brand;

  @Option(
      names = "--color",
      paramLabel = "#RRGGBB",
      description =
          "Brand colour, the leading one first; up to six. Taken from the photo if not given.")
  List<Colour> colours = new ArrayList<>();

  @Option(names = "--logo", paramLabel = "FILE", description = "The brand's logo.")
  @Nullable Path logo;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Length: usually 15, 30 or 60; 6 to 90 (default: ${DEFAULT-VALUE}).")
  int seconds = 30;

  @Option(
      names = "--framework",
      paramLabel = "NAME",
      description = "Story framework: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Framework framework = Framework.AIDA;

  @Option(
      names = "--tone",
      paramLabel = "TONE",
      description = "How the ad speaks: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Tone tone = Tone.FRIENDLY;

  @Option(names = "--cta", paramLabel = "TEXT", description = "Call to action on the button.")
  String callToAction = "";

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      description =
          "Voice of the narration: us-female (default), us-male, gb-female, gb-male (British ones need espeak-ng), or none.")
  @Nullable String voice;

  @Option(
      names = "--music",
      paramLabel = "MOOD",
      description = "Mood of the music: ${COMPLETION-CANDIDATES} (default: what suits the words).")
  @Nullable Mood music;

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      split = ",",
      description = "Shapes: 9:16, 1:1, 16:9, 4:5 (default: the first three).")
  List<AspectRatio> formats = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number makes another ad of the same brief (default: 1).")
  long seed = 1;

  @Option(
      names = "--preview",
      description = "One quick, small rendition of the first format instead of the finished ones.")
  boolean preview;

  @Option(
      names = "--ad",
      paramLabel = "FILE",
      description = "Make the ad of this document (ad.json) instead of writing a new one.")
  @Nullable Path document;
}
