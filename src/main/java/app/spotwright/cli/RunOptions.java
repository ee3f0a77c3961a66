package app.spotwright.cli;

import app.spotwright.installation.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that makes something of an ad runs, whatever it makes. */
final class RunOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (YAML); see docs/configuration.md.")
  private @Nullable Path config;

  @Mixin private final TellOptions tell = new TellOptions();

  Settings settings() {
    return Settings.read(config);
  }

  ProgressView view() {
    return tell.view();
  }
}
