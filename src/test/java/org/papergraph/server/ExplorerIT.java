package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.papergraph.store.GraphStore;

/** The explorer in a real browser, over the store that tries to break pages. */
class ExplorerIT {
  private static GraphStore store;
  private static GraphServer server;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    store = HostileGraph.store();
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

  @BeforeEach
  void plain() {
    browser.likeADesk();
    browser.mode("light");
    // What an earlier test was told is no longer of interest.
    browser.errors();
  }

  /** One page of each kind, and error pages. */
  static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("home", "/");
    pages.put("paper", "/id/paper/one");
    pages.put("entity", "/id/model/tiny");
    pages.put("entity-without-papers-that-use-it", "/id/model/with%20blank");
    pages.put("assertion", "/id/paper/one/assertion/a");
    pages.put("browse", "/browse/model");
    pages.put("browse-empty", "/browse/dataset");
    pages.put("new", "/new");
    pages.put("search", "/search?q=tiny");
    pages.put("search-empty", "/search?q=nothingatall");
    pages.put("compare", "/compare");
    pages.put("compare-two", "/compare?entity=TinyTutor&entity=accuracy&entity=nobody");
    pages.put(
        "uses", PagesTest.pages().stream().filter(p -> p.startsWith("/uses")).findFirst().get());
    pages.put(
        "evidence",
        PagesTest.pages().stream().filter(p -> p.startsWith("/evidence")).findFirst().get());
    pages.put("ontology", "/ontology");
    pages.put("not-found", "/id/model/nobody");
    return pages;
  }

  @Test
  void noPageHasSeriousBarriersOrErrorsInAnyModeOrWidth() {
    pages()
        .forEach(
            (name, path) -> {
              for (String mode : List.of("light", "dark")) {
                browser.mode(mode);
                check(name + "-" + mode, path);
                browser.likeAPhone();
                check(name + "-" + mode + "-phone", path);
                assertTrue(browser.fits(), name + " is wider than a phone");
                browser.likeADesk();
              }
            });
  }

  @Test
  void theCheckerFindsWhatABadPageHas() {
    show("/compare");
    browser.driver().executeScript("document.querySelectorAll('label').forEach(l => l.remove())");
    assertTrue(browser.barriers().toString().contains("label"), browser.barriers().toString());
  }

  private static void check(String name, String path) {
    show(path);
    browser.screenshot(name);
    assertEquals(List.of(), browser.barriers(), name);
    List<String> errors =
        browser.errors().stream().filter(error -> !error.contains("status of 404")).toList();
    assertEquals(List.of(), errors, name);
  }

  @Test
  void findsByKeyboardWhileOneTypes() {
    show("/");
    WebElement box = browser.find("#q");
    box.sendKeys("tinyt");
    browser.until(visibilityOfElementLocated(By.cssSelector(".suggestions li")));
    assertEquals("true", box.getAttribute("aria-expanded"));
    browser.screenshot("suggestions");
    assertEquals(List.of(), browser.barriers());
    box.sendKeys(Keys.ARROW_DOWN);
    String active = box.getAttribute("aria-activedescendant");
    assertEquals("true", browser.find("#" + active).getAttribute("aria-selected"));
    box.sendKeys(Keys.ENTER);
    browser.until(urlContains("/id/model/tiny"));
  }

  @Test
  void escapeClosesTheSuggestionsAndEnterSearches() {
    show("/");
    WebElement box = browser.find("#q");
    box.sendKeys("tiny");
    browser.until(visibilityOfElementLocated(By.cssSelector(".suggestions li")));
    box.sendKeys(Keys.ESCAPE);
    assertFalse(browser.find(".suggestions").isDisplayed());
    box.sendKeys(Keys.ENTER);
    browser.until(urlContains("/search?q=tiny"));
    assertTrue(browser.find(".hits").getText().contains("TinyTutor"));
  }

  @Test
  void aFactMarksItsSentenceAndBothEnds() {
    show("/id/paper/one");
    WebElement fact = browser.find("li.fact[data-ends='abstract-24-33 abstract-40-56']");
    WebElement sentence = browser.find("#abstract-24-65");
    assertFalse(lit(sentence));
    new Actions(browser.driver()).moveToElement(fact).perform();
    assertTrue(lit(sentence) && lit(browser.find("#abstract-24-33")));
    assertTrue(lit(browser.find("#abstract-40-56")));
    browser.screenshot("paper-fact");
    new Actions(browser.driver()).moveToElement(browser.find(".brand")).perform();
    assertFalse(lit(sentence));
    browser.driver().executeScript("arguments[0].querySelector('a').focus()", fact);
    assertTrue(lit(sentence), "the focus marks it as well");
  }

  private static boolean lit(WebElement element) {
    return element.getAttribute("class").contains("lit");
  }

  @Test
  void theSentenceIsOneClickAway() {
    show("/id/model/tiny");
    browser.find("#neighbourhood ~ details summary").click();
    browser.find("#neighbourhood ~ details a.where").click();
    browser.until(presenceOfElementLocated(By.tagName("blockquote")));
    assertEquals(
        "TinyTutor beats <b>Base & Co</b> on \"QA\".", browser.find("blockquote").getText());
    browser.find("a.where").click();
    browser.until(urlContains("/id/paper/one#abstract-24-65"));
    assertTrue(browser.find(".sentence:target").getText().startsWith("TinyTutor beats"));
  }

  @Test
  void oneWalksTheNeighbourhoodByItsPicture() {
    show("/id/model/tiny");
    browser.find("svg.graph a.node").click();
    browser.until(urlContains("/id/model/base"));
    browser.find("svg.graph a.node").click();
    browser.until(urlContains("/id/model/tiny"));
  }

  @Test
  void sortsNumbersByAnyColumn() {
    show("/id/model/acc");
    WebElement heading = browser.find("table.sortable th");
    heading.findElement(By.tagName("button")).click();
    assertEquals("ascending", heading.getAttribute("aria-sort"));
    heading.findElement(By.tagName("button")).click();
    assertEquals("descending", heading.getAttribute("aria-sort"));
  }

  @Test
  void comparesWhatOneTypes() {
    show("/compare");
    List<WebElement> boxes = browser.driver().findElements(By.cssSelector("input.suggesting"));
    boxes.get(0).sendKeys("TinyTutor");
    boxes.get(1).sendKeys("accuracy", Keys.ESCAPE);
    browser.find("form.compare button").click();
    browser.until(presenceOfElementLocated(By.cssSelector("table.compare")));
    assertEquals(2, browser.driver().findElements(By.cssSelector("table.compare thead th")).size());
  }

  @Test
  void theConsoleIsOneClickAway() {
    show("/");
    browser.find("a[href^='/ui/']").click();
    browser.until(urlContains("/ui/#/dataset/papergraph/query"));
    browser.until(presenceOfElementLocated(By.cssSelector(".yasqe_queryButton")));
  }

  private static void show(String path) {
    browser.show(URI.create(server.address().toString()).resolve(path));
  }
}
