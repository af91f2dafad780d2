package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

/** What people see, in a real browser; screenshots are left in {@code target/screenshots}. */
class BrowserIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  @TempDir private static Path profile;
  private static GraphStore store;
  private static GraphServer server;
  private static ChromeDriver browser;
  private static WebDriverWait wait;

  @BeforeAll
  static void open() {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no browser: install chromium and chromium-driver to run this");
    store = GraphStore.inMemory();
    Quads.load(
        store,
        """
        GRAPH p:a {
          p:a a pg:Paper ; pg:evaluatesOn e:glue , e:squad .
          e:glue a pg:Benchmark ; rdfs:label "GLUE" . e:squad a pg:Benchmark ; rdfs:label "SQuAD"
        }
        GRAPH p:b { p:b a pg:Paper ; pg:evaluatesOn e:glue . e:glue rdfs:label "GLUE" }
        """);
    store.reindexText();
    server = GraphServer.start(store, ServerSettings.DEFAULT.withPort(0));
    // Selenium warns of every browser that is newer than itself.
    SELENIUM.setLevel(Level.SEVERE);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options());
    wait = new WebDriverWait(browser, Duration.ofSeconds(20));
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000",
        "--user-data-dir=" + profile);
    return options;
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
      store.close();
    }
  }

  @Test
  void startPageOpens() throws IOException {
    browser.get(server.address().toString());
    assertTrue(browser.findElement(By.tagName("h1")).getText().contains("research papers"));
    screenshot("start");
    assertEquals(List.of(), errors());
  }

  @Test
  void startPageFitsAPhone() throws IOException {
    browser.manage().window().setSize(new Dimension(500, 900));
    try {
      browser.get(server.address().toString());
      screenshot("start-phone");
      assertEquals(
          true,
          browser.executeScript(
              "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    } finally {
      browser.manage().window().setSize(new Dimension(1280, 1000));
    }
  }

  @Test
  void consoleRunsAQuery() throws IOException {
    browser.get(server.address().resolve("ui/").toString());
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "/papergraph"));
    screenshot("console");
    browser.get(server.address().resolve("ui/#/dataset/papergraph/query").toString());
    browser.navigate().refresh();
    WebElement run =
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector(".yasqe_queryButton")));
    run.click();
    By rows = By.cssSelector(".yasr_results tbody tr");
    wait.until(ExpectedConditions.presenceOfElementLocated(rows));
    assertTrue(browser.findElement(rows).isDisplayed());
    screenshot("console-result");
  }

  @Test
  void consoleShowsTheDataset() throws IOException {
    browser.get(server.address().resolve("ui/#/dataset/papergraph/info").toString());
    browser.navigate().refresh();
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.tagName("body"), "/papergraph/sparql"));
    screenshot("console-info");
    assertEquals(List.of(), errors());
  }

  /** What the browser complains of, such as things that the security policy blocks. */
  private static List<String> errors() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("prefix.cc"))
        .toList();
  }

  private static void screenshot(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
