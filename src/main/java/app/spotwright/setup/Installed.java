package app.spotwright.setup;

import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What set-up left in a folder: its {@code manifest.json}. Contents were checked when they were
 * fetched; here only sizes are, since this happens at every start.
 *
 * @param variant of the voice's model; null for the fonts
 * @param files all of them
 */
record Installed(VoiceData.@Nullable Variant variant, List<Kept> files) {
  private static final String FILE = "manifest.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A file that was fetched. */
  record Kept(String path, long bytes, Fingerprint sha256) {}

  Installed {
    files = List.copyOf(files);
  }

  /** The voice of a folder; empty if it is not complete. */
  static Optional<VoiceData> find(Path folder) throws IOException {
    Optional<Installed> installed = read(folder);
    if (installed.isEmpty() || installed.get().variant() == null) {
      return Optional.empty();
    }
    return Optional.of(
        VoiceData.in(folder, java.util.Objects.requireNonNull(installed.get().variant())));
  }

  /** What a folder's manifest tells, if all that it tells of is there. */
  static Optional<Installed> read(Path folder) throws IOException {
    Installed installed;
    try {
      installed = MAPPER.readValue(Files.readAllBytes(folder.resolve(FILE)), Installed.class);
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
    for (Kept file : installed.files) {
      Path path = folder.resolve(file.path);
      if (!Files.isRegularFile(path) || Files.size(path) != file.bytes) {
        return Optional.empty();
      }
    }
    return Optional.of(installed);
  }

  static void write(Catalogue.Source source, Path folder) throws IOException {
    List<Kept> files =
        source.files().stream()
            .map(file -> new Kept(file.path(), file.bytes(), file.sha256()))
            .toList();
    byte[] json =
        MAPPER
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(new Installed(source.variant(), files));
    Files.write(folder.resolve(FILE), json);
  }
}
