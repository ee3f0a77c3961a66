package app.spotwright.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and how they are kept. Thread-safe. */
@Component
public class Passwords {
  /** Fewest characters. */
  public static final int SHORTEST = 10;

  /** Most bytes: bcrypt reads no further. */
  public static final int LONGEST_BYTES = 72;

  /** Of zxcvbn's scale from 0 to 4: 0 and 1 fall within a million guesses. */
  private static final int LEAST_SCORE = 2;

  private final PasswordEncoder encoder;

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * What is wrong with a password.
   *
   * @param known what a guesser would try first: the person's name and address
   */
  public Optional<Weakness> weakness(String password, String... known) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Weakness.SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      return Optional.of(Weakness.LONG);
    }
    List<String> words =
        Stream.of(known)
            .flatMap(word -> Stream.of(word.split("[\\s@.]+")))
            .filter(word -> word.length() > 2)
            .toList();
    int score = Guesser.INSTANCE.measure(password, withProduct(words)).getScore();
    return score < LEAST_SCORE ? Optional.of(Weakness.COMMON) : Optional.empty();
  }

  private static List<String> withProduct(List<String> words) {
    return Stream.concat(words.stream(), Stream.of("spotwright")).toList();
  }

  /**
   * The hash of a password.
   *
   * @throws IllegalArgumentException if it is too weak; whoever asks has looked before
   */
  String encoded(String password, String... known) {
    Optional<Weakness> weakness = weakness(password, known);
    if (weakness.isPresent()) {
      throw new IllegalArgumentException("the password is " + weakness.get());
    }
    return String.valueOf(encoder.encode(password));
  }

  boolean matches(String password, @Nullable String hash) {
    return hash != null && encoder.matches(password, hash);
  }

  /** Reads its lists when the first password is looked at, not when the application starts. */
  private static final class Guesser {
    static final Zxcvbn INSTANCE = new Zxcvbn();
  }

  /** Why a password is refused. */
  public enum Weakness {
    /** Fewer than {@value #SHORTEST} characters. */
    SHORT,
    /** More than {@value #LONGEST_BYTES} bytes. */
    LONG,
    /** Among the first million that somebody would guess. */
    COMMON
  }
}
