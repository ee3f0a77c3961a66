package app.spotwright.cli;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What an ad is made from: shared by the commands that make one and those that only look ahead. */
final class GenerateOptions {
  /** What may stand beside a document, because it is not creative. */
  private static final Set<String> BESIDE_A_DOCUMENT = Set.of("--ad", "--preview");

  /** A photo, in one of the two ways to show it. Given in any number, in the order of their use. */
  static final class GivenPhoto {
    @Option(
        names = "--photo",
        paramLabel = "FILE",
        description = {
          "Photo of the product (JPEG, PNG, WebP); may be given several times.",
          "Beside --ad: a file or folder where a moved photo of the document is."
        })
    @Nullable Path cut;

    @Option(
        names = "--original",
        paramLabel = "FILE",
        description = "The same, but shown as it is, in a frame: the product is not cut out.")
    @Nullable Path original;

    Path file() {
      return Objects.requireNonNull(cut == null ? original : cut, "one of the two is given");
    }

    boolean cutout() {
      return original == null;
    }
  }

  @ArgGroup(exclusive = true, multiplicity = "0..*")
  List<GivenPhoto> photos = new ArrayList<>();

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
          "Voice of the narration: us-female (default), us-male, gb-female, gb-male, or none.")
  @Nullable String voice;

  @Option(
      names = "--music",
      paramLabel = "MOOD",
      description = "Mood of the music: ${COMPLETION-CANDIDATES} (default: what suits the words).")
  @Nullable Mood music;

  @Option(
      names = "--captions",
      paramLabel = "STYLE",
      description =
          "Captions in the picture: word (the spoken one is marked, default), line, or none.")
  @Nullable CaptionStyle captions;

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      split = ",",
      description = "Shapes: 9:16, 1:1, 16:9, 4:5 (default: the first three).")
  List<AspectRatio> formats = new ArrayList<>();

  /** Whether something is wanted. */
  enum Switch {
    ON,
    OFF
  }

  @Option(
      names = "--ai-label",
      paramLabel = "on|off",
      description = {
        "Whether a small \"AI-generated\" is seen in the picture (default: where a voice speaks).",
        "The files say so to machines in any case."
      })
  @Nullable Switch aiLabel;

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

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** Names of the given options that say what stands in an ad document. */
  List<String> creative() {
    Stream<String> names =
        Objects.requireNonNull(command, "set by picocli")
            .commandLine()
            .getParseResult()
            .matchedOptions()
            .stream()
            .filter(GenerateOptions::isOwn)
            .map(OptionSpec::longestName)
            .filter(name -> !BESIDE_A_DOCUMENT.contains(name));
    boolean original = photos.stream().anyMatch(photo -> !photo.cutout());
    return Stream.concat(names, original ? Stream.of("--original") : Stream.empty())
        .distinct()
        .toList();
  }

  /** Whether an option is declared here and not by the command that mixes them in. */
  private static boolean isOwn(OptionSpec option) {
    return option.userObject() instanceof Field field
        && field.getDeclaringClass() == GenerateOptions.class;
  }
}
