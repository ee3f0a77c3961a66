package app.spotwright.account;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people reach this installation, below {@code spotwright.web}.
 *
 * @param address what links in mails begin with, without a slash at the end; never taken from a
 *     request, whose headers anybody can write
 * @param demoAccount whether an empty database gets an account to try things with; unless set, with
 *     H2 only
 * @param mediaOrigins other servers that pages may show pictures and videos of, for example {@code
 *     https://media.example.com}: where signed links of an S3-compatible store lead
 * @param pages whether this process serves pages, or only says how it is
 */
@ConfigurationProperties("spotwright.web")
public record WebSettings(
    URI address,
    @Nullable Boolean demoAccount,
    @DefaultValue List<String> mediaOrigins,
    @DefaultValue("true") boolean pages) {
  private static final String ORIGIN = "https?://[A-Za-z0-9.:\\[\\]-]+";

  public WebSettings {
    mediaOrigins = List.copyOf(mediaOrigins);
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.matches("https?") || address.getHost() == null) {
      throw new IllegalArgumentException(
          "spotwright.web.address must be an address that browsers reach, such as"
              + " https://spotwright.example.com, not '%s'".formatted(address));
    }
    if (!mediaOrigins.stream().allMatch(origin -> origin.matches(ORIGIN))) {
      throw new IllegalArgumentException(
          "spotwright.web.media-origins must be origins such as https://media.example.com, not "
              + mediaOrigins);
    }
  }

  /** The address of a page. */
  public String link(String path) {
    String base = address.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
