package app.spotwright.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: taken from the jar, so there is one place to change it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {"spotwright " + (built == null ? "(not packaged)" : built)};
  }
}
