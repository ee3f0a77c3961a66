package app.spotwright.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.OnH2;
import app.spotwright.WebTest;
import app.spotwright.setup.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
@OnH2
class DemoAccountTest {
  @Autowired private Home home;
  @Autowired private Accounts accounts;
  @Autowired private DemoAccount demo;

  @Test
  void anEmptyDatabaseGetsAnAccountWhosePasswordOnlyTheOperatorReads() throws Exception {
    Path file = home.folder().resolve(DemoAccount.FILE);
    List<String> lines = Files.readAllLines(file);
    assertThat(accounts.authenticate(lines.get(0), lines.get(1)))
        .map(AccountPrincipal::signedIn)
        .hasValueSatisfying(who -> {
          assertThat(who.email()).isEqualTo(DemoAccount.EMAIL);
          assertThat(who.role()).isEqualTo(Role.ADMIN);
        });
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void anotherStartMakesNoOther() throws Exception {
    Path file = home.folder().resolve(DemoAccount.FILE);
    String before = Files.readString(file);
    demo.run(new org.springframework.boot.DefaultApplicationArguments());
    assertThat(Files.readString(file)).isEqualTo(before);
  }
}
