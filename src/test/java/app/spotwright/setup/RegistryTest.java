package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Fingerprint;
import app.spotwright.setup.Catalogue.NpmPackage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final NpmPackage SCOPED =
      new NpmPackage("@scope/thing", "1.2.3", 1, Fingerprint.of(new byte[0]));

  @Test
  void packagesLieWhereNpmLooksForThem() throws Exception {
    assertThat(Registry.of(Map.of()).of(SCOPED))
        .hasToString("https://registry.npmjs.org/@scope/thing/-/thing-1.2.3.tgz");
  }

  @Test
  void aMirrorBelowAPathIsUsedWithOrWithoutItsLastSlash() throws Exception {
    Map<String, String> upper = Map.of("NPM_CONFIG_REGISTRY", "http://mirror:8081/npm");
    Map<String, String> lower = Map.of("npm_config_registry", "http://mirror:8081/npm/");

    assertThat(Registry.of(upper)).isEqualTo(Registry.of(lower));
    assertThat(Registry.of(upper).of(SCOPED))
        .hasToString("http://mirror:8081/npm/@scope/thing/-/thing-1.2.3.tgz");
  }

  @Test
  void whatIsNoWebAddressIsRefusedWithTheVariablesName() {
    assertThatThrownBy(() -> Registry.of(Map.of("NPM_CONFIG_REGISTRY", "file:/packages")))
        .isInstanceOf(FetchFailure.class)
        .hasMessageContaining("NPM_CONFIG_REGISTRY");
  }
}
