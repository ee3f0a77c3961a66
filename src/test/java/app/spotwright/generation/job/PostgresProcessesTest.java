package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import app.spotwright.SharedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two processes as on two machines, with one database and one store. Each test works alone; the
 * order is the one that starts the fewest processes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresProcessesTest {
  private static final String AMONG_THE_SCENES = "STATE RUNNING \\d+ [1-9]/\\d+ ";

  private static final int INTERRUPTED = 128 + 2;
  private static final int TERMINATED = 128 + 15;

  private static final Path HOME = FreshHome.make();
  private static final Path OTHER_HOME = FreshHome.make();
  private static final String DATABASE = SharedPostgres.newDatabase();
  private static final JdbcClient ROWS = JdbcClient.create(new DriverManagerDataSource(DATABASE));

  private static @Nullable AdChild first;
  private static @Nullable AdChild second;

  private AdChild one;
  private AdChild other;

  @BeforeAll
  static void oneStore() throws Exception {
    Path media = Files.createDirectories(HOME.resolve("media"));
    Files.createSymbolicLink(OTHER_HOME.resolve("media"), media);
  }

  @BeforeEach
  void two() throws Exception {
    one = first = alive(first, HOME);
    other = second = alive(second, OTHER_HOME);
  }

  private static AdChild alive(@Nullable AdChild child, Path home) throws Exception {
    if (child != null && child.isAlive()) {
      return child;
    }
    AdChild started =
        AdChild.start(
            List.of("env", "--default-signal=INT"), // a build in the background ignores it
            home,
            "--spring.datasource.url=" + DATABASE,
            "--spring.datasource.username=postgres");
    started.await("READY");
    return started;
  }

  @AfterAll
  static void end() throws Exception {
    for (AdChild child : new AdChild[] {first, second}) {
      if (child != null) {
        child.close();
      }
    }
  }

  /** An ad that the one process makes, because the other is not there. */
  private String orderedFromOne() throws Exception {
    other.signal("STOP");
    String ad = one.order();
    one.await(AMONG_THE_SCENES);
    return ad;
  }

  @Test
  @Order(1)
  void aProcessThatWakesUpAfterAnotherHasTakenOverWritesNothing() throws Exception {
    String ad = orderedFromOne();
    one.signal("STOP");
    other.signal("CONT");
    other.tell("follow " + ad).await("STATE COMPLETED 100");
    other.await("TOLD");
    assertThat(other.tail().lines().filter(line -> line.startsWith("STEP ")))
        .as("each step was finished once")
        .hasSizeGreaterThan(6)
        .allMatch(line -> line.endsWith(" 1"));
    List<Object> ended = everything(ad);

    one.signal("CONT");
    one.await("was taken over by another process");

    assertThat(everything(ad)).isEqualTo(ended);
    assertThat(attempts(ad)).isEqualTo(2);
    assertThat(waiting()).as("rows in the queue").isZero();
  }

  @Test
  @Order(2)
  void aProcessThatIsAskedToEndGivesItsWorkToAnotherAndThatWasNoAttempt() throws Exception {
    String ad = orderedFromOne();
    other.signal("CONT");
    one.signal("TERM");
    assertThat(one.exit()).isEqualTo(TERMINATED);
    assertThat(one.tail())
        .as("its last words")
        .doesNotContain("Failed to shutdown", "STATE FAILED");

    other.tell("follow " + ad).await("STATE COMPLETED 100");
    assertThat(attempts(ad)).isOne();
    assertThat(degraded(ad)).as("it is as good as any").isZero();
    other.signal("INT");
    assertThat(other.exit()).isEqualTo(INTERRUPTED);
  }

  private static UUID id(String ad) {
    return UUID.fromString(ad.split(" ")[1]);
  }

  private static int attempts(String ad) {
    return ROWS.sql("select attempt from generation where ad_id = :ad")
        .param("ad", id(ad))
        .query(Integer.class)
        .single();
  }

  private static int degraded(String ad) {
    return ROWS.sql(
            """
            select count(*) from generation_degradation d
            join generation g on g.id = d.generation_id where g.ad_id = :ad
            """)
        .param("ad", id(ad))
        .query(Integer.class)
        .single();
  }

  private static int waiting() {
    return ROWS.sql("select count(*) from scheduled_tasks where task_name = 'generation'")
        .query(Integer.class)
        .single();
  }

  /** All that is known of an ad: its rows and its files. */
  private static List<Object> everything(String ad) throws Exception {
    List<Object> all = new ArrayList<>();
    for (String query :
        List.of(
            "select * from ad where id = :ad",
            "select * from generation where ad_id = :ad",
            "select t.* from stage_run t join generation g on g.id = t.generation_id"
                + " where g.ad_id = :ad order by stage",
            "select t.* from generation_clip t join generation g on g.id = t.generation_id"
                + " where g.ad_id = :ad order by position",
            "select t.* from generation_output t join generation g on g.id = t.generation_id"
                + " where g.ad_id = :ad order by position")) {
      List<Map<String, @Nullable Object>> rows =
          ROWS.sql(query).param("ad", id(ad)).query().listOfRows();
      assertThat(rows).isNotEmpty();
      all.addAll(rows);
    }
    Path folder = HOME.resolve("media/workspaces/" + ad.split(" ")[0]);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(file + " " + Files.getLastModifiedTime(file));
      }
    }
    return all;
  }
}
