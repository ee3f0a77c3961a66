package app.spotwright.account;

import app.spotwright.design.Words;
import app.spotwright.notify.Mail;
import app.spotwright.notify.Outbox;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Mails about accounts, in the language of whoever gets them. */
@Component
class AccountMails {
  private final Outbox outbox;
  private final WebSettings web;

  AccountMails(Outbox outbox, WebSettings web) {
    this.outbox = outbox;
    this.web = web;
  }

  /** Asks whether an address is somebody's. */
  void confirmEmail(UserAccount user, String address, String secret) {
    send(user.locale(), address, "confirm", user.name(), web.link("/confirm?token=" + secret));
  }

  /** Offers another password. */
  void resetPassword(UserAccount user, String secret) {
    send(
        user.locale(),
        user.email(),
        "reset",
        user.name(),
        web.link("/reset-password?token=" + secret));
  }

  /** Says that the password was changed, in case it was not by its owner. */
  void passwordChanged(UserAccount user) {
    send(user.locale(), user.email(), "changed", user.name(), web.link("/reset-password"));
  }

  /** Tells the old address that there is a new one. */
  void emailChanged(UserAccount user, String oldAddress) {
    send(user.locale(), oldAddress, "moved", user.name(), web.link("/"));
  }

  /** Says that the provider opens the account from now on. */
  void linked(UserAccount user, String provider) {
    send(user.locale(), user.email(), "linked", user.name(), web.link("/settings"), provider);
  }

  /** The same, and that the password which was never confirmed is void. */
  void claimed(UserAccount user, String provider) {
    send(
        user.locale(), user.email(), "claimed", user.name(), web.link("/reset-password"), provider);
  }

  private void send(Locale locale, String to, String kind, Object... values) {
    outbox.send(
        new Mail(
            to,
            Words.in(locale, "account.mail." + kind + ".subject", values),
            Words.in(locale, "account.mail." + kind + ".text", values)));
  }
}
