package app.spotwright.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class QueueDatabaseTest {
  @TempDir Path folder;

  @Test
  void aDatabaseThatWritesLaterIsRefusedWithWhatToChange() {
    String url = "jdbc:h2:file:" + folder.resolve("forgetful");

    assertThatThrownBy(() -> new QueueDatabase(new DriverManagerDataSource(url)))
        .isInstanceOf(ForgetfulDatabase.class)
        .hasMessageContaining(url)
        .hasMessageContaining("WRITE_DELAY=0");
    assertThat(new QueueDatabase(new DriverManagerDataSource(url + ";WRITE_DELAY=0")).isOwn())
        .isTrue();
  }
}
