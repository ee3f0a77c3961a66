package app.spotwright.account;

import app.spotwright.setup.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An account to try things with, made when the application starts on an empty database. Its
 * password is random; it stands in a file that only the operator can read, never in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoAccount implements ApplicationRunner {
  /** Its address. */
  public static final String EMAIL = "demo@spotwright.local";

  /** The file below the home that names address and password, one a line. */
  public static final String FILE = "demo-account.txt";

  private static final Logger LOG = LoggerFactory.getLogger(DemoAccount.class);
  private static final String NAME = "Demo";
  private static final int LENGTH = 16;

  private final Accounts accounts;
  private final Path file;
  private final boolean wanted;

  DemoAccount(
      Accounts accounts,
      Home home,
      WebSettings settings,
      @Value("${spring.datasource.url}") String database) {
    this.accounts = accounts;
    this.file = home.folder().resolve(FILE);
    this.wanted =
        Optional.ofNullable(settings.demoAccount())
            .orElse(database.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:"));
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!wanted || !accounts.isEmpty()) {
      return;
    }
    String password = Secrets.next().substring(0, LENGTH);
    // the file first: an account whose password nobody knows would be of no use
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, "%s%n%s%n".formatted(EMAIL, password));
    accounts.found(EMAIL, NAME, password, Role.ADMIN);
    LOG.info("Made the account {}; its password is in {}", EMAIL, file);
  }

  /** The account that was made, as long as there is one. */
  public Optional<SignedIn> find() {
    return accounts.idOf(EMAIL).flatMap(accounts::find).map(AccountPrincipal::signedIn);
  }
}
