package app.spotwright.generation.job;

import app.spotwright.SpotwrightApplication;
import app.spotwright.account.Accounts;
import app.spotwright.account.Role;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.storage.MediaStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The application in a process of its own, to be stopped and killed. It reads what to do, a line
 * each, and prints what becomes of it; it ends when nobody tells it anything any more.
 *
 * <ul>
 *   <li>{@code order}: an ad; answers {@code ORDERED workspace ad}
 *   <li>{@code draft workspace}: keeps one; answers {@code SAVING} and then {@code SAVED ad}
 *   <li>{@code follow workspace ad}: answers {@code STATE …} with each change until the ad is over,
 *       and then {@code STEP name times} for each step that was finished
 * </ul>
 */
final class AdProcess {
  private final ConfigurableApplicationContext context;

  private AdProcess(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * @param properties of the application
   */
  public static void main(String[] properties) throws Exception {
    List<String> usual =
        List.of(
            "--server.port=0",
            "--spotwright.web.demo-account=false",
            "--spotwright.rendering.short-side=360");
    AdProcess process =
        new AdProcess(
            new SpringApplication(SpotwrightApplication.class)
                .run(Stream.concat(usual.stream(), Stream.of(properties)).toArray(String[]::new)));
    System.out.println("READY");
    try {
      process.listen();
    } finally {
      System.exit(1); // its parent is gone
    }
  }

  /** Each line in a thread of its own, as a server does. */
  private void listen() throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line;
    while ((line = told.readLine()) != null) {
      String[] words = line.split(" ");
      Thread.ofVirtual().start(() -> obey(words));
    }
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // the parent is to know of everything
  private void obey(String[] words) {
    try {
      switch (words[0]) {
        case "order" -> order();
        case "draft" -> draft(UUID.fromString(words[1]));
        default -> follow(UUID.fromString(words[1]), UUID.fromString(words[2]));
      }
    } catch (Exception e) {
      e.printStackTrace(System.out);
    }
  }

  /** As at a screen: who is told that it did not work tries again. */
  private void draft(UUID workspace) throws InterruptedException {
    System.out.println("SAVING");
    while (true) {
      try {
        UUID id = context.getBean(Ads.class).create(workspace, JobsTest.request(List.of())).id();
        System.out.println("SAVED " + id);
        return;
      } catch (DataAccessException | TransactionException e) {
        System.out.println("NOT SAVED");
        Thread.sleep(1000);
      }
    }
  }

  private void order() throws Exception {
    UUID workspace =
        context
            .getBean(Accounts.class)
            .found(UUID.randomUUID() + "@example.com", "Ada", "correct horse battery", Role.USER)
            .workspace();
    SavedAd saved =
        context
            .getBean(Ads.class)
            .create(
                workspace,
                JobsTest.request(
                    List.of(JobsTest.photo(context.getBean(MediaStore.class), workspace))));
    context.getBean(Generations.class).order(workspace, saved.id());
    System.out.printf("ORDERED %s %s%n", workspace, saved.id());
  }

  private void follow(UUID workspace, UUID ad) throws InterruptedException {
    Generations generations = context.getBean(Generations.class);
    String before = "";
    while (true) {
      String now = "STATE UNKNOWN";
      boolean over = false;
      try {
        GenerationView view = generations.newest(workspace, ad).orElseThrow();
        now = state(view);
        over = view.state().isOver();
      } catch (DataAccessException | TransactionException e) {
        // the database does not answer
      }
      if (!now.equals(before)) {
        System.out.println(now);
        before = now;
      }
      if (over) {
        tellSteps(generations.newest(workspace, ad).orElseThrow().id());
        return;
      }
      Thread.sleep(50);
    }
  }

  private static String state(GenerationView view) {
    long whole = view.clips().stream().filter(clip -> clip.percent() == 100).count();
    return "STATE %s %d %d/%d %s"
        .formatted(view.state(), view.percent(), whole, view.clips().size(), view.failure());
  }

  private void tellSteps(UUID generation) {
    context
        .getBean(JdbcClient.class)
        .sql(
            """
            select s.step_name, count(*) from batch_step_execution s
            join batch_job_execution_params p on p.job_execution_id = s.job_execution_id
            where s.status = 'COMPLETED' and p.parameter_value = :id group by s.step_name
            """)
        .param("id", generation.toString())
        .query((row, number) -> "STEP %s %d".formatted(row.getString(1), row.getInt(2)))
        .list()
        .forEach(System.out::println);
    System.out.println("TOLD");
  }
}
