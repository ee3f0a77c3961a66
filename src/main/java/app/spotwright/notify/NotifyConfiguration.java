package app.spotwright.notify;

import app.spotwright.setup.Home;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** With {@code spring.mail.host} mails go to that server, without it into the mail folder. */
@Configuration
@EnableConfigurationProperties(MailSettings.class)
class NotifyConfiguration {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Bean
  Outbox outbox(
      Home home, Clock clock, MailSettings settings, ObjectProvider<JavaMailSender> server) {
    MailFolder folder = new MailFolder(home.folder().resolve("mail"), clock);
    JavaMailSender sender = server.getIfAvailable();
    Carrier carrier = sender == null ? folder : new MailServer(sender, settings.from());
    return new Outbox(carrier, folder, PAUSE);
  }
}
