package app.spotwright.account;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What everything that changes accounts needs.
 *
 * @param audit where it is noted
 * @param links secret links
 * @param mails what is written to people
 * @param clock what time it is
 */
@Component
record AccountTools(AuditLog audit, ActionLinks links, AccountMails mails, Clock clock) {}
