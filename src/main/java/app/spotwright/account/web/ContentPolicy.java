package app.spotwright.account.web;

import java.util.List;

/**
 * What pages may load: only from here, and pictures and videos from the media store. Vaadin 25.2
 * itself needs inline scripts and {@code eval}; injected markup still reaches no other server.
 */
final class ContentPolicy {
  private ContentPolicy() {}

  /**
   * The header's value.
   *
   * @param media origins of the media store
   */
  static String header(List<String> media) {
    String also = media.isEmpty() ? "" : " " + String.join(" ", media);
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:" + also,
        "media-src 'self' blob:" + also,
        "font-src 'self' data:",
        "connect-src 'self'" + also,
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-src 'self'",
        "frame-ancestors 'self'");
  }
}
