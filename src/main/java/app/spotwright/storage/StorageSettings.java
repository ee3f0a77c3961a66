package app.spotwright.storage;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are handed out.
 *
 * @param linkLife how long a link to a file can be opened, at least
 * @param linkSecret signs the links, in Base64 and the same on all nodes; null to have one made and
 *     kept in the home folder
 */
@ConfigurationProperties("spotwright.storage")
record StorageSettings(@DefaultValue("24h") Duration linkLife, @Nullable String linkSecret) {
  StorageSettings {
    if (linkLife.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException("spotwright.storage.link-life must be at least 1m");
    }
  }
}
