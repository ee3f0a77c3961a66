package app.spotwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.setup.Home;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a newcomer does, in a real browser, from the first page to the file on their disk. */
class JourneyTest extends InABrowser {
  private static final double MINUTES = 60_000;

  /** Scenes at a time: more than the eight that a workspace may take. */
  private static final int MANY = 48;

  @Autowired private Home home;

  @Test
  void fromThePhotoToTheFileOnADesktop() throws Exception {
    try (BrowserContext context = context(1440, 900, ColorScheme.DARK, null)) {
      Page page = context.newPage();
      register(page, "desk@example.com");
      write(page);
      hearsAVoice(page);
      look(page, "form-desktop-dark");
      watchesItBeforeItIsMade(page);
      page.getByRole(AriaRole.BUTTON, named("Make my ad")).click();
      assertThat(page.getByText("You can leave this page")).isVisible();
      look(page, "making-desktop-dark");

      // leaving never cancels: another page of the same person sees it finished
      page.close();
      Page later = context.newPage();
      later.navigate(url("/ads"));
      later.locator("a.sw-card-link").first().click();
      Locator video = later.locator("video");
      assertThat(video).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(8 * MINUTES));
      plays(later, video);
      look(later, "result-desktop-dark");
      keepsTheTimeInAnotherShape(later, video);
      downloads(later);
      editsTheProfile(later);
      leaves(later);
    }
  }

  @Test
  void everyScreenFitsAPhone() throws Exception {
    try (BrowserContext context = context(390, 844, ColorScheme.LIGHT, null)) {
      Page page = context.newPage();
      page.navigate(url("/"));
      look(page, "landing-phone-light");
      register(page, "phone@example.com");
      look(page, "dashboard-phone-light");
      write(page);
      look(page, "form-phone-light");
      moreThanIsTakenIsRefusedEvenIfTheBrowserDoesNotAsk(page);
      anUploadThatBreaksOffIsToldAndNothingOfItIsKept(page, "closed.jpg", false);
      anUploadThatBreaksOffIsToldAndNothingOfItIsKept(page, "reset.jpg", true);
      for (String path : List.of("/", "/ads", "/settings")) {
        page.navigate(url(path));
        page.waitForLoadState();
        Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) wide).intValue()).as("overflow of " + path).isLessThanOrEqualTo(0);
      }
    }
  }

  private void write(Page page) throws Exception {
    page.navigate(url("/ads/new"));
    page.waitForURL("**/ads/*-*");
    page.locator("input[type=file]").setInputFiles(photo());
    assertThat(page.locator(".sw-photo-card img")).isVisible();
    page.getByLabel("Brand").first().fill("Solara");
    page.locator("vaadin-text-area textarea")
        .fill("A sparkling blood orange spritz: real fruit, no sugar, 330 ml. Order a case today.");
    assertThat(page.locator(".sw-storyboard img"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTES));
  }

  private static void moreThanIsTakenIsRefusedEvenIfTheBrowserDoesNotAsk(Page page) {
    Object target =
        page.locator("vaadin-upload").evaluate("u => new URL(u.target, document.baseURI).href");
    APIResponse answer =
        page.request()
            .post(
                String.valueOf(target),
                RequestOptions.create()
                    .setHeader("X-Filename", "huge.jpg")
                    .setHeader("Content-Type", "application/octet-stream")
                    .setData(new byte[12_000_000]));
    assertThat(answer.ok()).isFalse();
    assertThat(page.getByText("larger than 10 MB")).isVisible();
    assertThat(page.locator(".sw-photo-card")).hasCount(1);
  }

  /** As when a phone loses its network: through a socket of its own that ends in the middle. */
  private void anUploadThatBreaksOffIsToldAndNothingOfItIsKept(
      Page page, String name, boolean reset) throws Exception {
    Object target =
        page.locator("vaadin-upload").evaluate("u => new URL(u.target, document.baseURI).pathname");
    List<Path> before = uploads();
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      String head =
          """
          POST %s HTTP/1.1
          Host: localhost:%d
          Cookie: %s
          X-Filename: %s
          Content-Type: application/octet-stream
          Content-Length: 5000000

          """
              .formatted(target, port, cookies(page), name);
      out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(new byte[100_000]);
      out.flush();
      if (reset) {
        socket.setSoLinger(true, 0); // ends without saying so
      }
    }
    assertThat(page.getByText(name + " did not arrive whole")).isVisible();
    assertThat(page.locator(".sw-photo-card")).hasCount(1);
    assertThat(uploads()).isEqualTo(before);
  }

  private static String cookies(Page page) {
    return page.context().cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }

  private List<Path> uploads() throws IOException {
    return media("/uploads/", "");
  }

  /** Stored files that lie in such a folder and end like that. */
  private List<Path> media(String folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(home.folder().resolve("media"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().contains(folder))
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }

  private static void hearsAVoice(Page page) {
    page.getByText("More choices").click();
    page.locator(".sw-voice vaadin-select").click();
    page.getByRole(AriaRole.OPTION, named("British, a man")).click();
    page.getByRole(AriaRole.BUTTON, named("Hear it")).click();
    assertThat(page.locator(".sw-voice audio"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(3 * MINUTES));
    page.waitForFunction("() => document.querySelector('.sw-voice audio').duration > 1");
  }

  /** Key frames with voice and music; what is recorded for it is what the ad has. */
  private void watchesItBeforeItIsMade(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Look at the scenes first")).click();
    page.locator(".sw-animatic").getByText("Play").first().click();
    page.waitForFunction(
        "() => document.querySelector('.sw-animatic output')?.textContent > '1.0'",
        null,
        new Page.WaitForFunctionOptions().setTimeout(MINUTES));
    look(page, "scenes-desktop-dark");
    page.waitForFunction(
        "() => [...document.querySelectorAll('.sw-animatic audio[data-kind=voice]')]"
            + ".some(line => line.duration > 0.5)",
        null,
        new Page.WaitForFunctionOptions().setTimeout(3 * MINUTES));
  }

  private static void plays(Page page, Locator video) {
    video.evaluate("v => { v.muted = true; return v.play(); }");
    page.waitForFunction("() => document.querySelector('video').currentTime > 1");
    assertThat((Boolean) video.evaluate("v => v.videoWidth > 0 && !v.error")).isTrue();
    video.evaluate("v => v.pause()");
  }

  private static void keepsTheTimeInAnotherShape(Page page, Locator video) {
    video.evaluate("v => { v.currentTime = 5; }");
    page.locator(".sw-player")
        .getByText("16:9", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.waitForFunction(
        "() => { const v = document.querySelector('video');"
            + " return v.videoWidth > v.videoHeight && Math.abs(v.currentTime - 5) < 0.1; }");
  }

  private void downloads(Page page) throws Exception {
    Download download = page.waitForDownload(() -> page.getByText("Video 9:16").first().click());
    assertThat(download.suggestedFilename()).endsWith("ad-9x16.mp4");
    assertThat(Files.size(download.path())).isGreaterThan(100_000);
    page.getByText("Single scenes").click();
    Download scene = page.waitForDownload(() -> page.getByLabel("Scene 2 in 1:1").click());
    assertThat(scene.suggestedFilename()).endsWith("scene-02-1x1.mp4");
    assertThat(Files.size(scene.path())).isBetween(10_000L, Files.size(download.path()));
    HttpRequest again = request(page, page.getByLabel("Scene 2 in 1:1"));
    whoTakesTooManyScenesAtATimeIsToldSoAndTheOthersComeWhole(again, Files.size(scene.path()));
    aSceneOfAVideoThatIsGoneIsNotFound(page, again);
  }

  /** What a link asks for, without the browser, which asks for six things at a time at most. */
  private static HttpRequest request(Page page, Locator link) {
    return HttpRequest.newBuilder(URI.create(String.valueOf(link.evaluate("a => a.href"))))
        .header("Cookie", cookies(page))
        .timeout(Duration.ofMinutes(3))
        .build();
  }

  private static void whoTakesTooManyScenesAtATimeIsToldSoAndTheOthersComeWhole(
      HttpRequest scene, long bytes) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<byte[]>>> taken =
          Stream.generate(() -> client.sendAsync(scene, BodyHandlers.ofByteArray()))
              .limit(MANY)
              .toList();
      Set<Integer> answers = new HashSet<>();
      for (CompletableFuture<HttpResponse<byte[]>> one : taken) {
        HttpResponse<byte[]> answer = one.get(3, TimeUnit.MINUTES);
        answers.add(answer.statusCode());
        assertThat((long) answer.body().length).isEqualTo(answer.statusCode() == 200 ? bytes : 0);
      }
      assertThat(answers).containsExactlyInAnyOrder(200, 503);
      assertThat(client.send(scene, BodyHandlers.discarding()).statusCode())
          .as("when they are through")
          .isEqualTo(200);
    }
  }

  /** Its page is still open when its time is over. */
  private void aSceneOfAVideoThatIsGoneIsNotFound(Page page, HttpRequest scene) throws Exception {
    String ad = page.url().replaceFirst("^.*/ads/", "").replaceFirst("\\?.*$", "");
    List<Path> videos = media("/%s/outputs/".formatted(ad), "ad-1x1.mp4");
    assertThat(videos).hasSize(1);
    Files.delete(videos.getFirst());
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(scene, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).isEmpty();
    }
  }

  private void editsTheProfile(Page page) {
    page.navigate(url("/settings"));
    page.getByLabel("Name").first().fill("Ada L.");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.locator(".sw-outcome").first()).isVisible();
    look(page, "settings-desktop-dark");
  }

  private void leaves(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Delete my account")).click();
    page.locator("#departure-password input").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, named("Delete everything")).click();
    page.waitForURL(address -> !address.contains("/settings"));
    page.navigate(url("/ads"));
    page.waitForURL("**/login");
  }
}
