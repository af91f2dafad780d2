package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

/** Fuseki's console in a real browser. */
class BrowserIT {
  private static GraphStore store;
  private static GraphServer server;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
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
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      server.close();
      store.close();
    }
  }

  @Test
  void consoleRunsAQuery() {
    browser.show(server.address().resolve("ui/"));
    browser.until(
        ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "/papergraph"));
    browser.screenshot("console");
    browser.show(server.address().resolve("ui/#/dataset/papergraph/query"));
    browser.driver().navigate().refresh();
    WebElement run =
        browser.until(
            ExpectedConditions.elementToBeClickable(By.cssSelector(".yasqe_queryButton")));
    run.click();
    By rows = By.cssSelector(".yasr_results tbody tr");
    browser.until(ExpectedConditions.presenceOfElementLocated(rows));
    assertTrue(browser.driver().findElement(rows).isDisplayed());
    browser.screenshot("console-result");
  }

  @Test
  void consoleShowsTheDataset() {
    browser.show(server.address().resolve("ui/#/dataset/papergraph/info"));
    browser.driver().navigate().refresh();
    browser.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.tagName("body"), "/papergraph/sparql"));
    browser.screenshot("console-info");
    assertEquals(List.of(), browser.errors());
  }
}
