package app.spotwright.bench.web;

import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.generation.ProgressBus;
import app.spotwright.media.AspectRatio;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many pages that show an ad being made, in sessions of their own: how soon each of them has what
 * happened, while the work runs in another process than the pages, and what a page costs.
 */
final class PushBench {
  private static final Pattern PERCENT = Pattern.compile(" · (\\d+) %");
  private static final int WARM = 10;
  private static final int SIDE_BY_SIDE = 2;
  private static final int ROUNDS = 10;

  /** The first of them, after which a server that has just started is as quick as it gets. */
  private static final int WARMING = 3;

  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final int FULL_HD = 1080;
  private static final int SECONDS = 15;

  private final Site site;
  private final int pages;
  private final Site.Customer customer;
  private final List<Page> open = new ArrayList<>();

  private PushBench(Site site, int pages) {
    this.site = site;
    this.pages = pages;
    this.customer = site.customer();
  }

  /** Prints what was measured. */
  static void run(int pages) throws Exception {
    try (Site site = new Site(FULL_HD)) {
      site.work(false);
      new PushBench(site, pages).run();
    }
  }

  /** What a page was told, and when. */
  private record Heard(Instant at, int percent) {}

  /** A page and what it heard. */
  private record Page(OpenPage page, Queue<Heard> heard) {}

  /** What happened, and when. */
  private record Event(Instant at, int percent) {}

  private void run() throws Exception {
    ServerProcess server = site.server(false);
    SavedAd ad = ad();
    site.bean(Generations.class).order(customer.workspace(), ad.id());
    HttpClient client = HttpClient.newHttpClient();
    try {
      open(client, server.address(), ad, WARM);
      long before = server.heap();
      open(client, server.address(), ad, pages);
      double each = (server.heap() - before) / (1024.0 * 1024.0 * pages);
      System.out.printf("%d pages: %.2f MB of heap each%n", pages, each);
      System.out.println("  nothing made: " + Percentile.text(idle(ad), "ms"));
      System.out.println("  ads made:     " + Percentile.text(busy(ad), "ms"));
    } finally {
      open.forEach(page -> page.page().close());
      client.shutdownNow(); // closing would wait for the sockets
    }
  }

  private SavedAd ad() throws Exception {
    return site.ad(
        customer.workspace(),
        site.request(customer.workspace(), SECONDS, "", List.of(AspectRatio.values())));
  }

  private void open(HttpClient client, URI server, SavedAd ad, int count) throws Exception {
    try (ExecutorService some = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      Callable<Page> opening =
          () -> {
            Queue<Heard> heard = new ConcurrentLinkedQueue<>();
            return new Page(
                OpenPage.open(
                    client,
                    server,
                    customer.person(),
                    "ads/" + ad.id(),
                    text -> heard.add(heard(text))),
                heard);
          };
      List<Future<Page>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        all.add(some.submit(opening));
      }
      for (Future<Page> page : all) {
        open.add(page.get());
      }
    }
    Thread.sleep(QUIET);
  }

  private static Heard heard(CharSequence text) {
    Instant now = Instant.now();
    Matcher percent = PERCENT.matcher(text);
    return new Heard(now, percent.find() ? Integer.parseInt(percent.group(1)) : -1);
  }

  /** Cancelling and ordering while nobody works: milliseconds until each page heard of it. */
  private List<Double> idle(SavedAd ad) throws Exception {
    Generations generations = site.bean(Generations.class);
    List<Double> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS + WARMING; round++) {
      if (round == WARMING) {
        all.clear();
      }
      GenerationView made = generations.newest(customer.workspace(), ad.id()).orElseThrow();
      all.addAll(toPages(() -> generations.cancel(customer.workspace(), made.id())));
      all.addAll(toPages(() -> generations.order(customer.workspace(), ad.id())));
    }
    return all;
  }

  /** What is to be heard of. */
  @FunctionalInterface
  private interface Act {
    void run() throws Exception;
  }

  private List<Double> toPages(Act act) throws Exception {
    open.forEach(page -> page.heard().clear());
    Instant at = Instant.now();
    act.run();
    Thread.sleep(QUIET);
    List<Double> all = new ArrayList<>();
    for (Page page : open) {
      Heard first = page.heard().peek();
      if (first == null) {
        throw new IllegalStateException("a page heard nothing");
      }
      all.add(millis(at, first.at()));
    }
    return all;
  }

  /** Two ads made at the same time, one of them shown by all pages. */
  private List<Double> busy(SavedAd ad) throws Exception {
    Generations generations = site.bean(Generations.class);
    open.forEach(page -> page.heard().clear());
    Queue<Event> events = new ConcurrentLinkedQueue<>();
    SavedAd other = ad();
    try (ProgressBus.Listening _ =
        site.bean(ProgressBus.class).listen(ad.id(), () -> events.add(event(ad)))) {
      site.work(true);
      generations.order(customer.workspace(), other.id());
      GenerationView ended = site.end(customer.workspace(), ad.id());
      System.out.printf("  (the ad was %s)%n", ended.state());
    }
    Thread.sleep(QUIET);
    site.end(customer.workspace(), other.id());
    return delays(List.copyOf(events));
  }

  private Event event(SavedAd ad) {
    return site.rows()
        .sql(
            "select updated_at, percent from generation where ad_id = :ad order by ordered_at desc limit 1")
        .param("ad", ad.id())
        .query((row, number) ->
            new Event(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2)))
        .single();
  }

  /** From each percent that was reached to the first sight of it, or of more, on each page. */
  private List<Double> delays(List<Event> events) {
    List<Double> all = new ArrayList<>();
    int before = 0;
    for (Event event : events) {
      if (event.percent() <= before || event.percent() == 100) {
        continue;
      }
      before = event.percent();
      for (Page page : open) {
        page.heard().stream()
            .filter(heard -> heard.percent() >= event.percent())
            .findFirst()
            .ifPresent(heard -> all.add(millis(event.at(), heard.at())));
      }
    }
    return all;
  }

  private static double millis(Instant from, Instant to) {
    return Duration.between(from, to).toNanos() / 1e6;
  }
}
