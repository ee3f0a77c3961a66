package app.spotwright;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Runs every test of the whole application on PostgreSQL, each application with a database of its
 * own, if the Maven profile {@code postgres} says so.
 */
final class EverythingOnPostgres implements ContextCustomizerFactory {
  private static final String WANTED = "spotwright.tests.postgres";

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
    boolean wanted = Boolean.getBoolean(WANTED) && !testClass.isAnnotationPresent(OnH2.class);
    return wanted ? new Database() : null;
  }

  /** Two of them are the same, so that contexts are shared as ever. */
  private record Database() implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      new OnPostgres.Database().initialize(context);
    }
  }
}
