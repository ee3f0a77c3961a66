package app.spotwright.setup;

import app.spotwright.setup.Catalogue.NpmPackage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/**
 * Where packages come from.
 *
 * @param address ends with a slash
 */
record Registry(URI address) {
  private static final String VARIABLE = "NPM_CONFIG_REGISTRY";
  private static final String PUBLIC = "https://registry.npmjs.org/";

  /**
   * The registry that npm would use: {@value #VARIABLE} in either case, else the public one.
   *
   * @throws FetchFailure if the variable is no web address
   */
  static Registry of(Map<String, String> environment) throws FetchFailure {
    String named = environment.getOrDefault(VARIABLE, "");
    if (named.isBlank()) {
      named = environment.getOrDefault("npm_config_registry", PUBLIC);
    }
    try {
      URI address = new URI(named.endsWith("/") ? named : named + "/");
      if (address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")) {
        return new Registry(address);
      }
      throw new FetchFailure("%s is no web address: %s".formatted(VARIABLE, named));
    } catch (URISyntaxException e) {
      throw new FetchFailure("%s is no web address: %s".formatted(VARIABLE, named), e);
    }
  }

  URI of(NpmPackage npmPackage) {
    return address.resolve(npmPackage.path());
  }
}
