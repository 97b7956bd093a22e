package org.councildocs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, without a window, a profile or a network. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final String AXE = axe();

  private static final String CLICK =
      """
      const target = arguments[0];
      target.scrollIntoView({block: 'center', behavior: 'instant'});
      const box = target.getBoundingClientRect();
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (!target.contains(hit)) return `${hit && hit.outerHTML} at ${JSON.stringify(box)}`;
      hit.click();
      return '';
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Browser open(Path profile) {
    if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
      throw new IllegalStateException(
          "Debian's packages chromium and chromium-driver are not installed");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  Browser show(Path page) {
    desk();
    driver.get(page.toUri().toString());
    return this;
  }

  /** Of one size from the first moment on; a window takes its size some time after it is told. */
  private void desk() {
    screen(1200, 900, false);
  }

  /** Narrow as a telephone. */
  void narrow() {
    screen(360, 740, true);
  }

  private void screen(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  /** Without motion: a page that scrolls softly is still on its way when the next step is taken. */
  void media(String type, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  WebElement element(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> elements(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /**
   * Clicks on what stands in the middle of an element. The page itself says what stands there: the
   * driver looks it up through the window, whose picture may be old on a busy machine.
   */
  void click(String css) {
    assertThat(run(CLICK, element(css))).as("what lies over " + css).isEmpty();
  }

  void press(CharSequence... keys) {
    focused().sendKeys(keys);
  }

  /** Waits until the live region says something. */
  void awaitStatus(String status) {
    try {
      new WebDriverWait(driver, Duration.ofSeconds(30))
          .until(any -> element("#shown").getText().equals(status));
    } catch (TimeoutException e) {
      throw new AssertionError(
          "'" + element("#shown").getText() + "' in place of '" + status + "'", e);
    }
  }

  String run(String script, Object... arguments) {
    return String.valueOf(driver.executeScript(script, arguments));
  }

  /** What axe-core objects to, a line for each place. */
  List<String> faults() {
    driver.executeScript(AXE);
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(results => done(
              results.violations.flatMap(fault => fault.nodes.map(node =>
                fault.impact + ' ' + fault.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary))));
            """);
    List<String> faults = new ArrayList<>();
    ((List<?>) found).forEach(fault -> faults.add(String.valueOf(fault)));
    return faults;
  }

  /** The addresses that were asked for since the last call. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String message = entry.getMessage();
      if (message.contains("\"Network.requestWillBeSent\"")) {
        int at = message.indexOf("\"request\":");
        int url = message.indexOf("\"url\":\"", at) + 7;
        requests.add(message.substring(url, message.indexOf('"', url)));
      }
    }
    return requests;
  }

  /** What the console of the browser says, such as a refusal by the policy of the page. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      complaints.add(entry.getMessage());
    }
    return complaints;
  }

  /** A picture of the page as a very high screen shows it. */
  void picture(Path file, int height) throws IOException {
    screen(1200, height, false);
    Map<String, Object> taken = driver.executeCdpCommand("Page.captureScreenshot", Map.of());
    desk();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
