package app.spotwright.bench.web;

import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.Generations;
import app.spotwright.media.AspectRatio;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A long queue of small ads and two workers, one of which is killed while it works: all are
 * finished, nothing is done twice.
 */
final class QueueBench {
  private static final int SIDE = 270;
  private static final int SECONDS = 6; // the shortest there is
  private static final int CUSTOMERS = 10;
  private static final double KILLED_AT = 0.2;
  private static final Duration LIMIT = Duration.ofHours(2);
  private static final long LOOK_MILLIS = 100;

  private final Site site;
  private final int count;

  private QueueBench(Site site, int count) {
    this.site = site;
    this.count = count;
  }

  /** Prints what was measured. */
  static void run(int ads) throws Exception {
    try (Site site = new Site(SIDE)) {
      site.work(false);
      new QueueBench(site, ads).run();
    }
  }

  private void run() throws Exception {
    order();
    Instant begun = Instant.now();
    ServerProcess doomed = site.server(true);
    site.server(true);
    until("select count(*) from generation where state = 'COMPLETED'", (int) (count * KILLED_AT));
    until("select count(*) from scheduled_tasks where picked", 2);
    List<UUID> tokens = tokens();
    doomed.kill();
    Instant killed = Instant.now();
    double takenOver = takenOver(tokens, killed);
    until(
        "select count(*) from generation where state not in ('PENDING', 'RUNNING', 'CANCELLING')",
        count);
    double minutes = Duration.between(begun, Instant.now()).toSeconds() / 60.0;
    System.out.printf(
        "%d ads, two workers, one killed: %d finished in %.1f min; those of the dead taken over after %.0f s%n",
        count,
        number("select count(*) from generation where state = 'COMPLETED'"),
        minutes,
        takenOver);
    System.out.printf(
        "  begun again: %d; steps finished twice: %d; results beyond one for each: %d; left in the queue: %d%n",
        number("select count(*) from generation where attempt > 1"),
        number(
            """
            select count(*) from (select e.job_instance_id, s.step_name
              from batch_step_execution s join batch_job_execution e
                on e.job_execution_id = s.job_execution_id
              where s.status = 'COMPLETED' group by 1, 2 having count(*) > 1) as twice\
            """),
        number(
            """
            select count(*) from (select generation_id from generation_output
              where name like '%.mp4' and name <> 'preview.mp4'
              group by 1 having count(*) <> 1) as wrong\
            """),
        number("select count(*) from scheduled_tasks where task_name = 'generation'"));
  }

  private void order() throws Exception {
    List<Site.Customer> customers = new ArrayList<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      customers.add(site.customer());
    }
    Generations generations = site.bean(Generations.class);
    for (int i = 0; i < count; i++) {
      UUID workspace = customers.get(i % CUSTOMERS).workspace();
      SavedAd ad =
          site.ad(
              workspace, site.request(workspace, SECONDS, "none", List.of(AspectRatio.SQUARE_1_1)));
      generations.order(workspace, ad.id());
    }
  }

  /** Of the runs that are going on. */
  private List<UUID> tokens() {
    return rows()
        .sql("select run_token from generation where state = 'RUNNING'")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Seconds until no run that the dead had is still shown as going on there. */
  private double takenOver(List<UUID> tokens, Instant killed) throws InterruptedException {
    while (Duration.between(killed, Instant.now()).compareTo(LIMIT) < 0) {
      int left =
          rows()
              .sql(
                  "select count(*) from generation where state = 'RUNNING' and run_token in (:known)")
              .param("known", tokens)
              .query(Integer.class)
              .single();
      if (left == 0) {
        return Duration.between(killed, Instant.now()).toMillis() / 1e3;
      }
      Thread.sleep(LOOK_MILLIS);
    }
    throw new IllegalStateException("nobody took over");
  }

  private void until(String count, int wanted) throws InterruptedException {
    Instant end = Instant.now().plus(LIMIT);
    while (number(count) < wanted) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("it never came to %d of: %s".formatted(wanted, count));
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private int number(String sql) {
    return rows().sql(sql).query(Integer.class).single();
  }

  private JdbcClient rows() {
    return site.rows();
  }
}
