package app.spotwright.generation.job;

import app.spotwright.SpotwrightApplication;
import app.spotwright.account.Accounts;
import app.spotwright.account.Role;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.storage.MediaStore;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application in a process of its own, to be killed. Orders an ad unless one is named, and
 * prints what becomes of it, a line for each change.
 */
final class AdProcess {
  private AdProcess() {}

  /**
   * @param arguments none, or workspace and ad
   */
  public static void main(String[] arguments) throws Exception {
    SpringApplication application = new SpringApplication(SpotwrightApplication.class);
    ConfigurableApplicationContext context =
        application.run(
            "--server.port=0",
            "--spotwright.home=" + System.getProperty("test.home"),
            "--spotwright.web.demo-account=false",
            "--spotwright.rendering.short-side=360");
    UUID workspace;
    UUID ad;
    if (arguments.length == 0) {
      workspace =
          context
              .getBean(Accounts.class)
              .found("ada@example.com", "Ada", "correct horse battery", Role.USER)
              .workspace();
      SavedAd saved =
          context
              .getBean(Ads.class)
              .create(
                  workspace,
                  JobsTest.request(
                      List.of(JobsTest.photo(context.getBean(MediaStore.class), workspace))));
      ad = saved.id();
      context.getBean(Generations.class).order(workspace, ad);
    } else {
      workspace = UUID.fromString(arguments[0]);
      ad = UUID.fromString(arguments[1]);
    }
    System.out.printf("ORDERED %s %s%n", workspace, ad);
    follow(context.getBean(Generations.class), workspace, ad);
    context
        .getBean(JdbcClient.class)
        .sql(
            "select step_name, count(*) from batch_step_execution where status = 'COMPLETED' group by step_name")
        .query((row, number) -> "STEP %s %d".formatted(row.getString(1), row.getInt(2)))
        .list()
        .forEach(System.out::println);
    context.close();
    System.exit(0);
  }

  private static void follow(Generations generations, UUID workspace, UUID ad)
      throws InterruptedException {
    String before = "";
    while (true) {
      GenerationView view = generations.newest(workspace, ad).orElseThrow();
      long whole = view.clips().stream().filter(clip -> clip.percent() == 100).count();
      String now =
          "STATE %s %d %d/%d %s"
              .formatted(view.state(), view.percent(), whole, view.clips().size(), view.failure());
      if (!now.equals(before)) {
        System.out.println(now);
        before = now;
      }
      if (view.state().isOver()) {
        return;
      }
      Thread.sleep(50);
    }
  }
}
