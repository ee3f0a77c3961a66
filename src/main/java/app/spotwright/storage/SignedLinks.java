package app.spotwright.storage;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links to files that whoever has them may open for a while, without a sign-in. A link holds the
 * key, when it ends and a signature (HMAC-SHA256) over both; nothing can be listed or guessed. The
 * same file has the same link for at least half of its life, so that browsers need not load it
 * again. Thread-safe.
 */
public final class SignedLinks implements MediaLinks {
  /** Where links begin. */
  public static final String PATH = "/media/";

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;
  private final Duration life;
  private final Clock clock;

  /**
   * @param secret the same on all nodes, at least 32 bytes
   * @param life of a link, at least
   */
  public SignedLinks(byte[] secret, Duration life, Clock clock) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("a secret for links has at least 32 bytes");
    }
    this.secret = secret.clone();
    this.life = life;
    this.clock = clock;
  }

  @Override
  public String view(MediaKey key) {
    return link(key, "");
  }

  @Override
  public String here(MediaKey key) {
    return view(key);
  }

  @Override
  public String download(MediaKey key, String name) {
    return link(key, name);
  }

  private String link(MediaKey key, String name) {
    long half = Math.max(1, life.toSeconds() / 2);
    long ends = (clock.instant().getEpochSecond() / half + 3) * half;
    String query =
        name.isEmpty() ? "" : "?name=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
    return PATH + ends + "/" + signature(key.path(), ends, name) + "/" + key.path() + query;
  }

  /**
   * The file that a link leads to.
   *
   * @param ends second at which the link ends
   * @param name that the file is kept under, empty to look at it
   * @return empty if the link has ended, was changed or never given out
   */
  public Optional<MediaKey> open(long ends, String signature, String path, String name) {
    boolean given =
        MessageDigest.isEqual(
            signature(path, ends, name).getBytes(StandardCharsets.US_ASCII),
            signature.getBytes(StandardCharsets.US_ASCII));
    return given && clock.instant().isBefore(Instant.ofEpochSecond(ends))
        ? Optional.of(new MediaKey(path))
        : Optional.empty();
  }

  private String signature(String path, long ends, String name) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      byte[] signed =
          mac.doFinal((ends + "\n" + name + "\n" + path).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
