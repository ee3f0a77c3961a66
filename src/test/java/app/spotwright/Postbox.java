package app.spotwright;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail of one person in a test. */
public record Postbox(GreenMail server, String address) {
  private static final Pattern TOKEN = Pattern.compile("http://spotwright\\.test/\\S+token=(\\S+)");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  /** Waits for a mail with that subject; its text. */
  public String read(String subject) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      for (MimeMessage mail : mails()) {
        if (mail.getSubject().equals(subject)) {
          return String.valueOf(mail.getContent());
        }
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError(
        "'%s' did not reach %s, but %d other mails".formatted(subject, address, mails().size()));
  }

  /** The secret in the link of a mail. */
  public static String token(String mail) {
    Matcher token = TOKEN.matcher(mail);
    if (!token.find()) {
      throw new AssertionError("no link in: " + mail);
    }
    return token.group(1);
  }

  /** What has arrived so far, the oldest first. */
  public List<MimeMessage> mails() {
    return Stream.of(server.getReceivedMessages()).filter(this::isMine).toList();
  }

  private boolean isMine(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
