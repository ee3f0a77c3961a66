package app.spotwright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import app.spotwright.SpotwrightApplication;
import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What a newcomer does, through Vaadin TestBench, which needs a licence of Vaadin's to run: {@code
 * ./mvnw -Ptestbench test}. It is compiled in every build; {@link JourneyTest} goes the same way
 * without one.
 */
@SpringBootTest(
    classes = SpotwrightApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"spotwright.rendering.short-side=360", "spotwright.web.demo-account=false"})
class JourneyInTestBench implements HasElementQuery {
  private static final String PASSWORD = "plum harbour violin";
  private static final Duration MOMENT = Duration.ofSeconds(30);
  private static final Duration LONG = Duration.ofMinutes(8);

  @LocalServerPort private int port;
  private WebDriver driver;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    Path home = FreshHome.speaking();
    registry.add("spotwright.home", home::toString);
  }

  @BeforeEach
  void open() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--no-sandbox", "--window-size=1440,900");
    driver = TestBench.createDriver(new ChromeDriver(options));
  }

  @AfterEach
  void close() {
    if (driver != null) {
      driver.quit();
    }
  }

  @Override
  public SearchContext getContext() {
    return driver;
  }

  @Test
  void aNewcomerMakesAnAdAndPlaysIt() throws Exception {
    go("/register");
    field("Name").sendKeys("Ada");
    field("E-mail").sendKeys("bench@example.com");
    field("Password").sendKeys(PASSWORD);
    driver.findElement(By.cssSelector(".sw-submit")).click();
    wait(MOMENT).until(ExpectedConditions.urlContains("/ads"));

    go("/ads/new");
    wait(MOMENT).until(ExpectedConditions.urlMatches(".*/ads/[0-9a-f-]{36}"));
    driver
        .findElement(By.cssSelector("vaadin-upload input[type=file]"))
        .sendKeys(InABrowser.photo().toString());
    wait(MOMENT)
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".sw-photo-card img")));
    field("Brand").sendKeys("Solara");
    $("vaadin-text-area")
        .single()
        .$("textarea")
        .single()
        .sendKeys("A sparkling blood orange spritz: real fruit, no sugar. Order a case today.");
    button("Make my ad").click();

    wait(LONG).until(ExpectedConditions.presenceOfElementLocated(By.tagName("video")));
    TestBenchElement video = $("video").single();
    video.callFunction("play");
    wait(MOMENT).until(any -> video.getPropertyDouble("currentTime") > 1);
    assertThat(video.getPropertyDouble("videoWidth")).isPositive();
  }

  private void go(String path) {
    driver.get("http://localhost:" + port + path);
  }

  private WebDriverWait wait(Duration longest) {
    return new WebDriverWait(driver, longest);
  }

  /** The input of the field with that label. */
  private TestBenchElement field(String label) {
    return only($(TestBenchElement.class)
            .withCondition(element -> label.equals(element.getPropertyString("label"))))
        .$("input")
        .single();
  }

  private TestBenchElement button(String words) {
    return only($("vaadin-button").withText(words));
  }

  private TestBenchElement only(ElementQuery<TestBenchElement> wanted) {
    wait(MOMENT).until(any -> !wanted.all().isEmpty());
    return wanted.single();
  }
}
