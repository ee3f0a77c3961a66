package app.spotwright.shell;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is for: {@code all}; {@code web} serves pages, and what is ordered there is
 * made by others; {@code worker} makes ads and serves nothing but how it is. What that means stands
 * in {@code application.yaml}, for exactly these names; here all others are refused.
 *
 * @param role of the process
 */
@ConfigurationProperties("spotwright")
record RoleSettings(@DefaultValue("all") String role) {
  private static final List<String> ROLES = List.of("all", "web", "worker");

  RoleSettings {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException(
          "spotwright.role must be all, web or worker, and is '%s'".formatted(role));
    }
  }
}
