package app.spotwright.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is for. What each role means stands in {@code application.yaml}; here a role
 * that does not exist is refused.
 *
 * @param role of the process
 */
@ConfigurationProperties("spotwright")
record RoleSettings(@DefaultValue("all") Role role) {
  /** What a process does. */
  enum Role {
    /** Everything. */
    ALL,
    /** Serves pages; what is ordered there is made by others. */
    WEB,
    /** Makes ads; serves nothing but how it is. */
    WORKER
  }
}
