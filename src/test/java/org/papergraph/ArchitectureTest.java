package org.papergraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which: what a reader can rely on without reading all of it. */
class ArchitectureTest {
  private static final String ROOT = "org.papergraph";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** What each package may import besides itself; {@code ""} is the root, {@code *} everything. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("domain", Set.of()),
              Map.entry("reader", Set.of("domain")),
              Map.entry("text", Set.of("domain")),
              Map.entry("tag", Set.of("domain")),
              Map.entry("recognize", Set.of("domain", "tag", "weigh")),
              Map.entry("link", Set.of("domain")),
              Map.entry("weigh", Set.of()),
              Map.entry("gold", Set.of("domain")),
              Map.entry("extract", Set.of("domain", "weigh")),
              Map.entry("", Set.of("domain", "text", "tag", "recognize", "link", "extract")),
              Map.entry("rdf", Set.of("domain")),
              Map.entry("store", Set.of("domain", "rdf")),
              Map.entry("export", Set.of("domain", "rdf", "store")),
              Map.entry("explore", Set.of("domain", "rdf", "store")),
              Map.entry("workbench", Set.of("domain", "rdf", "store", "explore")),
              Map.entry(
                  "server", Set.of("domain", "rdf", "store", "export", "explore", "workbench")),
              Map.entry(
                  "train",
                  Set.of(
                      "domain",
                      "reader",
                      "text",
                      "tag",
                      "recognize",
                      "link",
                      "extract",
                      "gold",
                      "weigh",
                      "")),
              Map.entry("mine", Set.of("domain", "recognize")),
              Map.entry("evaluate", Set.of("*")),
              Map.entry("cli", Set.of("*"))));

  static Set<String> packages() {
    return MAY_IMPORT.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsPointInward(String name) {
    Set<String> allowed = MAY_IMPORT.get(name);
    String[] known =
        Stream.concat(Stream.of(name), allowed.stream())
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    if (!allowed.contains("*")) {
      noClasses()
          .that()
          .resideInAPackage(packageOf(name))
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(known))))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageHasItsRule() {
    Set<String> present = new TreeSet<>();
    CLASSES.forEach(type -> present.add(relative(type.getPackageName())));
    present.removeAll(packages());
    assertEquals(Set.of(), present, "say in MAY_IMPORT what these packages may import");
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.jena.., rdf store export explore workbench server cli evaluate",
    "org.apache.lucene.., store",
    "org.apache.jena.fuseki.., server",
    "org.eclipse.jetty.., server",
    "com.samskivert.., server",
    "opennlp.., text recognize train",
    "com.fasterxml.jackson.., reader train gold cli export server",
    "org.apache.commons.csv.., export",
    "picocli.., cli",
    "me.tongfei.., cli",
  })
  void librariesStayWhereTheyBelong(String library, String homes) {
    String[] allowed =
        Stream.of(homes.split(" ")).map(ArchitectureTest::packageOf).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .orShould()
        .haveSimpleNameStartingWith("Base")
        .check(CLASSES);
  }

  @Test
  void stagesAndRecordsHaveNoFieldThatChanges() {
    classes()
        .that()
        .resideInAnyPackage(packageOf("domain"), packageOf("recognize"), packageOf("link"))
        .and()
        .areNotMemberClasses()
        .should()
        .haveOnlyFinalFields()
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysItsJob() {
    List<String> silent =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !CLASSES.contain(name + ".package-info"))
            .filter(name -> !name.equals(ROOT))
            .collect(Collectors.toList());
    assertTrue(silent.isEmpty(), () -> "no package-info in " + silent);
  }

  private static String packageOf(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  private static String relative(String packageName) {
    return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
  }
}
