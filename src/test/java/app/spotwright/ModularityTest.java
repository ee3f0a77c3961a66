package app.spotwright;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
  @Test
  void modulesReadOnlyWhatTheyDeclareAndFormNoCycle() {
    ApplicationModules.of(SpotwrightApplication.class).verify();
  }
}
