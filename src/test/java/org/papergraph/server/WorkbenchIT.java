package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openqa.selenium.support.ui.ExpectedConditions.attributeToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Questions, answers and the editor in a real browser. */
class WorkbenchIT {
  private static GraphStore store;
  private static GraphServer server;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    store = HostileGraph.store();
    WorkbenchTest.addWhatQuestionsNeed(store);
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
    browser.errors();
  }

  /** One page of each kind. */
  static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("questions", "/questions");
    pages.put("questions-none", "/questions?words=xyzzy");
    pages.put("question-sentences", "/questions/about-entity?entity=TinyTutor");
    pages.put("question-none", "/questions/about-entity?entity=nobody");
    pages.put("question-bars", "/questions/graph-statistics");
    pages.put("question-years", "/questions/papers-per-year");
    pages.put("question-picture", "/questions/neighbourhood?entity=TinyTutor");
    pages.put("question-two", "/questions/evidence-of-fact?subject=TinyTutor&object=x");
    pages.put("question-wrong", "/questions/low-confidence?below=much");
    pages.put("editor", "/query");
    pages.put(
        "editor-answer",
        query("SELECT ?s ?l { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l }"));
    pages.put("editor-parts", query("SELECT ?x { VALUES ?x { %s } }".formatted("1 ".repeat(250))));
    pages.put("editor-wrong", query("SELECT * {\n  ?s ?p }"));
    pages.put("editor-yes", query("ASK { ?s ?p ?o }"));
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

  private static void check(String name, String path) {
    show(path);
    if (path.startsWith("/query")) {
      browser.until(presenceOfElementLocated(By.cssSelector(".yasqe .CodeMirror")));
    }
    browser.screenshot(name);
    assertEquals(List.of(), browser.barriers(), name);
    List<String> errors =
        browser.errors().stream().filter(error -> !error.contains("status of 400")).toList();
    assertEquals(List.of(), errors, name);
  }

  @Test
  void shrinksTheListWhileOneTypes() {
    show("/questions");
    browser.find("#words").sendKeys("benchmark numbers");
    browser.until(textToBe(By.id("found"), "1 question"));
    assertEquals(1, shown(".questions li"));
    assertEquals(1, shown(".topic"));
    browser.find(".questions li:not([hidden]) a").click();
    browser.until(urlContains("/questions/results-on-benchmark"));
  }

  @Test
  void completesAnEntityByKeyboardAndAsks() {
    show("/questions/outperforms");
    WebElement field = browser.find("#p-entity");
    field.clear();
    field.sendKeys("tinyt");
    browser.until(visibilityOfElementLocated(By.cssSelector(".asking .suggestions li")));
    assertFalse(browser.find(".asking .suggestions").getText().contains("More of TinyTutor"));
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    assertEquals("TinyTutor", field.getDomProperty("value"));
    field.sendKeys(Keys.ENTER);
    browser.until(urlContains("entity=TinyTutor"));
    assertTrue(browser.find("table.answer").getText().contains("Base & Co"));
  }

  @Test
  void completesAPaper() {
    show("/questions/about-paper");
    WebElement field = browser.find("#p-paper");
    field.clear();
    field.sendKeys("tinyt");
    browser.until(visibilityOfElementLocated(By.cssSelector(".asking .suggestions li")));
    assertEquals("More of TinyTutor", browser.find(".asking .suggestions .thing").getText());
  }

  @Test
  void leadsFromARowToTheMarkedSentence() {
    show("/questions/outperforms?entity=TinyTutor");
    browser.find("table.answer .where").click();
    browser.until(urlContains("/id/paper/one#abstract-24-65"));
    String ground = browser.find(".sentence:target").getCssValue("background-color");
    assertEquals("rgba(255, 241, 168, 1)", ground);
  }

  @Test
  void sortsByAHeading() {
    show(query("SELECT ?n ?w { VALUES (?n ?w) { (9 'b') (10 'a') } }"));
    browser.find("th .sort").click();
    browser.until(urlContains("sort=-n"));
    assertEquals("10", browser.find("table.answer td").getText());
    assertEquals("descending", browser.find("th").getDomAttribute("aria-sort"));
  }

  @Test
  void copiesTheLink() {
    show("/questions/outperforms?entity=TinyTutor");
    browser
        .driver()
        .executeScript("navigator.clipboard.writeText = async (text) => (window.copied = text)");
    browser.find("[data-copies]").click();
    browser.until(textToBe(By.cssSelector("[data-copies]"), "Copied"));
    assertEquals(
        server.address() + "questions/outperforms?entity=TinyTutor",
        browser.driver().executeScript("return window.copied"));
  }

  @Test
  void walksThePicture() {
    show("/questions/neighbourhood?entity=TinyTutor");
    new Actions(browser.driver()).click(browser.find("svg.graph a.node:not(.self)")).perform();
    browser.until(urlContains("/id/"));
  }

  @Test
  void runsAQueryFromTheKeyboard() {
    show("/query");
    type("SELECT ?t { ?p <http://purl.org/dc/terms/title> ?t }");
    browser.screenshot("editor-typed");
    keys().keyDown(Keys.CONTROL).sendKeys(Keys.ENTER).keyUp(Keys.CONTROL).perform();
    browser.until(urlContains("/query?query="));
    assertEquals(3, shown("table.answer tbody tr"));
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void completesPrefixesClassesAndPropertiesOfTheStore() {
    show("/query");
    type("SELECT * { ?s a pg:Pap");
    By hint = By.cssSelector(".CodeMirror-hint");
    browser.until(textToBePresentInElementLocated(hint, "pg:Paper"));
    browser.screenshot("editor-completion");
    assertTrue(
        text().startsWith("PREFIX pg: <https://w3id.org/papergraph/ontology#>\nSELECT"), text());
    assertTrue(browser.find(".CodeMirror-hint").getText().endsWith("2"), "with its count");
    keys().sendKeys(Keys.ENTER).perform();
    keys().sendKeys(" . ?s pg:eval").perform();
    browser.until(textToBePresentInElementLocated(hint, "pg:evaluatesOn"));
    keys().sendKeys(Keys.ENTER).perform();
    assertTrue(text().contains("?s a pg:Paper . ?s pg:evaluatesOn"), text());
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void marksTheLineThatIsWrongWhileOneTypes() {
    show("/query");
    type("SELECT * {\n?s }");
    browser.until(presenceOfElementLocated(By.cssSelector(".yasqe .parseErrorIcon")));
  }

  @Test
  void tabLeavesTheEditor() {
    show("/query");
    browser.find(".yasqe .CodeMirror").click();
    keys().sendKeys(Keys.TAB).perform();
    assertEquals("Run", browser.driver().switchTo().activeElement().getText());
  }

  @Test
  void opensAQuestionInTheEditorAndInTheConsole() {
    show("/questions/outperforms?entity=TinyTutor");
    browser.find(".actions a").click();
    browser.until(presenceOfElementLocated(By.cssSelector(".yasqe .CodeMirror")));
    assertTrue(text().contains("\"TinyTutor\""), text());
    show("/questions/outperforms?entity=TinyTutor");
    browser.find(".actions a + a").click();
    browser.until(
        textToBePresentInElementLocated(
            By.cssSelector(".CodeMirror-code"), "# What does better than"));
  }

  @Test
  void worksWithoutScripts() {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show("/query");
      WebElement box = browser.find("textarea");
      assertTrue(box.isDisplayed());
      box.clear();
      box.sendKeys("ASK { ?s ?p ?o }");
      browser.find(".editing button").click();
      browser.until(textToBe(By.cssSelector(".verdict"), "Yes"));
      show("/questions/outperforms");
      browser.find("#p-entity").clear();
      browser.find("#p-entity").sendKeys("TinyTutor");
      browser.find(".asking button").click();
      browser.until(attributeToBe(By.id("p-entity"), "value", "TinyTutor"));
      browser.until(presenceOfElementLocated(By.cssSelector("table.answer")));
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static void show(String path) {
    browser.show(server.address().resolve(path));
  }

  private static String query(String text) {
    return "/query?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Actions keys() {
    return new Actions(browser.driver());
  }

  /** Types into the editor, in the place of what stands there. */
  private static void type(String text) {
    browser.until(presenceOfElementLocated(By.cssSelector(".yasqe .CodeMirror")));
    browser.find(".yasqe .CodeMirror").click();
    keys().keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).sendKeys(Keys.DELETE).perform();
    keys().sendKeys(text).perform();
  }

  /** What would be sent. */
  private static String text() {
    return browser.find("#query").getDomProperty("value");
  }

  private static long shown(String css) {
    return browser.driver().findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }
}
