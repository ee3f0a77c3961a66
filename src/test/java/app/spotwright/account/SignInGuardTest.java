package app.spotwright.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.WebTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SignInGuardTest {
  @Autowired private SignInGuard guard;
  @Autowired private ClockThatCanBeSet clock;
  @Autowired private JdbcClient database;

  private final String account = UUID.randomUUID() + "@example.com";
  private final String address = UUID.randomUUID().toString();

  @Test
  void waitsGrowFromASecondToTheLongest() {
    assertThat(SignInGuard.delay(3, 4)).isZero();
    assertThat(SignInGuard.delay(4, 4)).isEqualTo(Duration.ofSeconds(1));
    assertThat(SignInGuard.delay(7, 4)).isEqualTo(Duration.ofSeconds(8));
    assertThat(SignInGuard.delay(1_000_000, 4)).isEqualTo(SignInGuard.LONGEST);
  }

  @Test
  void manyAttemptsAtTheSameTimeGainNothing() throws Exception {
    List<Callable<Boolean>> attempts =
        IntStream.range(0, 40)
            .<Callable<Boolean>>mapToObj(i -> () -> guard.enter(account, address + i).isZero())
            .toList();
    int passed = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
        passed += attempt.get() ? 1 : 0;
      }
    }
    // the free ones, and at most one for each second that this took
    assertThat(passed).isBetween(SignInGuard.FREE_PER_ACCOUNT, SignInGuard.FREE_PER_ACCOUNT + 4);
  }

  @Test
  void oneAddressThatTriesManyAccountsWaitsToo() {
    for (int i = 0; i < SignInGuard.FREE_PER_ADDRESS; i++) {
      assertThat(guard.enter(i + account, address)).isZero();
    }
    assertThat(guard.enter("another" + account, address)).isPositive();
  }

  @Test
  void aSuccessClearsTheAccountAndTimeClearsTheRest() {
    for (int i = 0; i < SignInGuard.FREE_PER_ACCOUNT; i++) {
      guard.enter(account, address);
    }
    assertThat(guard.enter(account, address)).isPositive();
    clock.forward(Duration.ofSeconds(2));
    assertThat(guard.enter(account, address)).isZero();
    guard.succeeded(account, address);
    assertThat(guard.enter(account, address)).isZero();
  }

  @Test
  void whatWasTypedIsNotKept() {
    guard.enter("my secret password typed in the wrong field", address);
    assertThat(database.sql("select source from sign_in_attempt").query(String.class).list())
        .noneMatch(source -> source.contains("secret"));
  }
}
