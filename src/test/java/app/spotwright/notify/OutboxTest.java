package app.spotwright.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxTest {
  private static final Mail MAIL = new Mail("you@example.com", "Hello", "http://x/?token=secret");

  @TempDir Path home;

  @Test
  void withoutAServerMailsAreKeptWhereOnlyTheOperatorReadsThem() throws Exception {
    MailFolder folder = new MailFolder(home.resolve("mail"), Clock.systemUTC());
    Outbox outbox = new Outbox(folder, folder, Duration.ZERO);
    outbox.send(MAIL);
    outbox.close();
    Path kept = only(kept());
    assertThat(kept)
        .content()
        .contains("To: you@example.com", "Subject: Hello", "http://x/?token=secret");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void whatTheServerDoesNotTakeIsKept() throws Exception {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(closedPort());
    MailFolder folder = new MailFolder(home.resolve("mail"), Clock.systemUTC());
    Outbox outbox = new Outbox(new MailServer(sender, "no-reply@localhost"), folder, Duration.ZERO);
    outbox.send(MAIL);
    outbox.close();
    assertThat(only(kept())).content().contains("token=secret");
  }

  @Test
  void anAddressCannotSmuggleHeadersIn() {
    assertThatThrownBy(() -> new Mail("a@b.c\r\nBcc: all@b.c", "s", "t"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMailDoesNotTellItsSecretsWhenItIsLogged() {
    assertThat(MAIL.toString()).doesNotContain("secret").doesNotContain("you@");
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("mail"))) {
      return files.toList();
    }
  }

  private static Path only(List<Path> files) {
    assertThat(files).hasSize(1);
    return files.getFirst();
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
