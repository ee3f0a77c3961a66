package app.spotwright.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.account.Passwords.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordsTest {
  private final Passwords passwords = new Passwords(new BCryptPasswordEncoder(4));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "password123",
        "Password123!",
        "qwertyuiop",
        "aaaaaaaaaaaa",
        "abcdefghij",
        "iloveyou12",
        "spotwright1"
      })
  void whatEverybodyWouldGuessIsRefused(String password) {
    assertThat(passwords.weakness(password)).hasValue(Weakness.COMMON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"violet tram over nine hills", "kV7#pQz!m2x", "早上好朋友们今天天气很好"})
  void whatNobodyGuessesIsTaken(String password) {
    assertThat(passwords.weakness(password)).isEmpty();
  }

  @Test
  void theOwnNameIsAGuess() {
    assertThat(passwords.weakness("wilhelmina1", "Wilhelmina Krauss")).hasValue(Weakness.COMMON);
  }

  @Test
  void lengthCountsInCharactersBelowAndInBytesAbove() {
    assertThat(passwords.weakness("kV7#pQz!m")).hasValue(Weakness.SHORT);
    assertThat(passwords.weakness("ä".repeat(36) + "x")).hasValue(Weakness.LONG);
  }
}
