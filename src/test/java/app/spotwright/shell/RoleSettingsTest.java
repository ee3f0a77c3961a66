package app.spotwright.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class RoleSettingsTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Place.class);

  @Configuration
  @EnableConfigurationProperties(RoleSettings.class)
  static class Place {}

  /** Else a process would do everything that its operator has another do. */
  @ParameterizedTest
  @ValueSource(strings = {"WORKER", "Web", "boss"})
  void aRoleThatIsNotSpeltAsItsSettingsAreIsRefused(String role) {
    application
        .withPropertyValues("spotwright.role=" + role)
        .run(started ->
            assertThat(started.getStartupFailure()).rootCause().hasMessageContaining(role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "web", "worker"})
  void aRoleIsTaken(String role) {
    application
        .withPropertyValues("spotwright.role=" + role)
        .run(started -> assertThat(started.getStartupFailure()).isNull());
  }

  /** Whoever looks at a page is soon told; work waits while a database is started anew. */
  @ParameterizedTest
  @CsvSource({"all, 5000", "web, 5000", "worker, 30000"})
  void howLongADatabaseThatIsAwayIsWaitedForIsAMatterOfTheRole(String role, String milliseconds) {
    application
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withPropertyValues("spotwright.role=" + role)
        .run(started ->
            assertThat(
                    started
                        .getEnvironment()
                        .getProperty("spring.datasource.hikari.connection-timeout"))
                .isEqualTo(milliseconds));
  }
}
