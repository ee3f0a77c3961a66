package app.spotwright.cli;

import picocli.CommandLine.Option;

/** How a command tells its progress and its result. */
final class TellOptions {
  @Option(names = "--json", description = "Tell progress and result as JSON lines.")
  private boolean json;

  ProgressView view() {
    return ProgressView.of(json, System.out, System.err);
  }
}
