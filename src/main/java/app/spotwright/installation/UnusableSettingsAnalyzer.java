package app.spotwright.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the web application does not start with its settings. */
final class UnusableSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableSettings> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableSettings cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Change it; docs/configuration.md says what is allowed.", cause);
  }
}
