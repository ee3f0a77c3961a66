package app.spotwright.installation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Nothing is traced unless somebody named a collector that wants to know. */
final class TracesForACollector implements AutoConfigurationImportFilter, EnvironmentAware {
  private static final String COLLECTOR = "management.opentelemetry.tracing.export.otlp.endpoint";

  private boolean wanted;

  @Override
  public void setEnvironment(Environment environment) {
    wanted = environment.containsProperty(COLLECTOR);
  }

  @Override
  public boolean[] match(
      @Nullable String[] configurations, AutoConfigurationMetadata autoConfigurationMetadata) {
    boolean[] match = new boolean[configurations.length];
    for (int i = 0; i < match.length; i++) {
      String name = configurations[i];
      match[i] = wanted || name == null || !traces(name);
    }
    return match;
  }

  private static boolean traces(String configuration) {
    return configuration.startsWith("org.springframework.boot.micrometer.tracing.")
        || configuration.startsWith("org.springframework.boot.opentelemetry.");
  }
}
