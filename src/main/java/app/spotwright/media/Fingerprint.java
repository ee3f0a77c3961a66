package app.spotwright.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256: of a recipe it is the artifact's name, of an upload its content hash.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(@JsonValue String hex) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  @JsonCreator
  public Fingerprint {
    if (!SHAPE.matcher(hex).matches()) {
      throw new Impossible(Slip.NO_FINGERPRINT, hex);
    }
  }

  /** The fingerprint of some bytes. */
  public static Fingerprint of(byte[] content) {
    return new Fingerprint(HexFormat.of().formatHex(sha256().digest(content)));
  }

  /** A fresh digest of the kind that fingerprints are made with. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
