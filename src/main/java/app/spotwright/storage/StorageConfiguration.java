package app.spotwright.storage;

import app.spotwright.setup.Home;
import app.spotwright.storage.disk.DiskStore;
import app.spotwright.storage.s3.PresignedLinks;
import app.spotwright.storage.s3.S3Settings;
import app.spotwright.storage.s3.S3Store;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The media store of this installation and the links into it. */
@Configuration
@EnableConfigurationProperties({StorageSettings.class, S3Settings.class})
class StorageConfiguration {
  private static final int SECRET_BYTES = 32;

  @Bean
  MediaStore mediaStore(S3Settings s3, Home home) {
    return s3.bucket() == null ? new DiskStore(home.folder().resolve("media")) : new S3Store(s3);
  }

  @Bean
  @Primary
  MediaLinks mediaLinks(S3Settings s3, StorageSettings settings, SignedLinks own, Clock clock) {
    return s3.bucket() == null ? own : new PresignedLinks(s3, settings.linkLife(), own, clock);
  }

  @Bean
  SignedLinks signedLinks(StorageSettings settings, Home home, Clock clock) throws IOException {
    String given = settings.linkSecret();
    byte[] secret =
        given == null
            ? ownSecret(home.folder().resolve("keys").resolve("links.key"))
            : Base64.getDecoder().decode(given);
    return new SignedLinks(secret, settings.linkLife(), clock);
  }

  /** Made once and readable by nobody else; of two processes that make it, one wins. */
  private static byte[] ownSecret(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      byte[] secret = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(secret);
      Path aside =
          Files.createTempFile(
              file.getParent(),
              "links",
              ".key",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        Files.write(aside, secret);
        Files.createLink(file, aside);
      } catch (FileAlreadyExistsException _) {
        // another process was faster: its secret is read below
      } finally {
        Files.delete(aside);
      }
    }
    return Files.readAllBytes(file);
  }
}
