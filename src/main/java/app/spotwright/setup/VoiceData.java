package app.spotwright.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The neural voice on this machine: {@code model.onnx}, {@code en-us.txt} and {@code voices/*.bin}.
 *
 * @param folder holds them
 * @param variant of the model
 * @param voices names of the speakers, in alphabetical order
 */
public record VoiceData(Path folder, Variant variant, List<String> voices) {
  /** Environment variable that names a folder to be used as it is, instead of what was fetched. */
  public static final String VARIABLE = "SPOTWRIGHT_VOICE_DIR";

  static final String MODEL = "model.onnx";
  static final String DICTIONARY = "en-us.txt";
  private static final String VOICES = "voices";
  private static final String VOICE_ENDING = ".bin";

  /** The exact network has 325 MB, the quantised one 92 MB. */
  private static final long INT8_BELOW = 200_000_000;

  /** How the network's weights are kept. */
  public enum Variant {
    /** Exact; the faster one on most processors. */
    @JsonProperty("fp32")
    FP32,
    /** A quarter of the size, same clarity. */
    @JsonProperty("int8")
    INT8
  }

  public VoiceData {
    voices = List.copyOf(voices);
  }

  /**
   * What this process shall speak with: the folder that {@value #VARIABLE} names, else what set-up
   * has fetched into the home.
   *
   * @return empty if nothing was fetched yet, or not completely
   * @throws UnusableVoice if the named folder lacks something
   */
  public static Optional<VoiceData> find(Home home) throws IOException {
    return find(home, System.getenv(VARIABLE));
  }

  static Optional<VoiceData> find(Home home, @Nullable String named) throws IOException {
    if (named == null || named.isBlank()) {
      return Installed.find(home.voice().resolve(Catalogue.bundled().name()));
    }
    return Optional.of(given(named));
  }

  private static VoiceData given(String named) throws IOException {
    Path folder;
    try {
      folder = Path.of(named).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new UnusableVoice("%s is no usable path: %s".formatted(VARIABLE, e.getMessage()), e);
    }
    for (String needed : List.of(MODEL, DICTIONARY, VOICES)) {
      if (!Files.isReadable(folder.resolve(needed))) {
        throw new UnusableVoice(
            "%s names %s, which has no readable %s; it needs %s, %s and %s/*%s"
                .formatted(VARIABLE, folder, needed, MODEL, DICTIONARY, VOICES, VOICE_ENDING));
      }
    }
    boolean small = Files.size(folder.resolve(MODEL)) < INT8_BELOW;
    return in(folder, small ? Variant.INT8 : Variant.FP32);
  }

  static VoiceData in(Path folder, Variant variant) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(VOICES))) {
      List<String> voices =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(VOICE_ENDING))
              .map(name -> name.substring(0, name.length() - VOICE_ENDING.length()))
              .sorted()
              .toList();
      return new VoiceData(folder, variant, voices);
    }
  }
}
