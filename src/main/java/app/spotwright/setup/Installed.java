package app.spotwright.setup;

import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What set-up left in a folder: its {@code manifest.json}. Contents were checked when they were
 * fetched; here only sizes are, since this happens at every start.
 *
 * @param variant of the model
 * @param files all of them
 */
record Installed(VoiceData.Variant variant, List<Kept> files) {
  private static final String FILE = "manifest.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A file of the voice. */
  record Kept(String path, long bytes, Fingerprint sha256) {}

  Installed {
    files = List.copyOf(files);
  }

  static Optional<VoiceData> find(Path folder) throws IOException {
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
    return Optional.of(VoiceData.in(folder, installed.variant));
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
