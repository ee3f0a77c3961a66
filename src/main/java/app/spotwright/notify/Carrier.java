package app.spotwright.notify;

import java.io.IOException;

/** A way for mails to people. */
interface Carrier {
  /** Takes a mail away. */
  void carry(Mail mail) throws IOException;
}
