package app.spotwright.notify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps mails as files that only the operator can read, the newest last by name: for installations
 * without a mail server, and for what the server did not take.
 */
final class MailFolder implements Carrier {
  private static final Logger LOG = LoggerFactory.getLogger(MailFolder.class);
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock;

  MailFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void carry(Mail mail) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    String name =
        "%s-%.8s.txt".formatted(WHEN.format(clock.instant()), UUID.randomUUID().toString());
    Path aside =
        Files.createTempFile(
            folder,
            ".mail",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        aside, "To: %s%nSubject: %s%n%n%s%n".formatted(mail.to(), mail.subject(), mail.text()));
    Path file = folder.resolve(name);
    Files.move(aside, file);
    LOG.info("'{}' was not mailed; it is kept in {}", mail.subject(), file);
  }
}
