package app.spotwright.notify;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails look, below {@code spotwright.mail}.
 *
 * @param from whom they come from
 */
@ConfigurationProperties("spotwright.mail")
record MailSettings(@DefaultValue("Spotwright <no-reply@localhost>") String from) {}
