package app.spotwright.notify;

import java.io.IOException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to an SMTP server. */
final class MailServer implements Carrier {
  private final JavaMailSender sender;
  private final String from;

  MailServer(JavaMailSender sender, String from) {
    this.sender = sender;
    this.from = from;
  }

  @Override
  public void carry(Mail mail) throws IOException {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(mail.to());
    message.setSubject(mail.subject());
    message.setText(mail.text());
    try {
      sender.send(message);
    } catch (MailException e) {
      throw new IOException("the mail server did not take it: " + e.getMessage(), e);
    }
  }
}
