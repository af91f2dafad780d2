package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the manual: every indented command of the README and of the manual pages, with the packaged
 * program, in a folder with the papers of {@code src/test/resources/manual} and a store of them
 * called {@code graph}. What such a command writes must equal the indented block that follows, if
 * there is one; see {@link ManualPage}.
 *
 * <p>{@code mvn verify -Dmanual.update=true} writes what the commands really say into the pages.
 */
class ManualIT {
  private static final Path JAR = Path.of("target", "papergraph.jar").toAbsolutePath();
  private static final Path FIXTURES = Path.of("src", "test", "resources", "manual");
  private static final Path MANUAL = Path.of("src", "site", "markdown", "manual");
  private static final boolean UPDATE = Boolean.getBoolean("manual.update");
  private static final int MINUTES = 5;

  @TempDir private static Path folder;

  @BeforeAll
  static void lieOut() throws IOException, InterruptedException {
    assertTrue(Files.exists(JAR), JAR + " is missing: mvn package makes it");
    try (Stream<Path> files = Files.list(FIXTURES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    // The name by which the pages call the program.
    Path program = folder.resolve("bin").resolve("papergraph");
    Files.createDirectory(program.getParent());
    Files.writeString(
        program,
        """
        #!/bin/sh
        exec "%s" -XX:TieredStopAtLevel=1 -Dpapergraph.home="%s" -jar "%s" "$@"
        """
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), folder, JAR));
    assertTrue(program.toFile().setExecutable(true));
    run("papergraph build --quiet papers.jsonl --store graph");
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(MANUAL)) {
      List<Path> sorted = pages.sorted().toList();
      return Stream.concat(Stream.of(Path.of("README.md")), sorted.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void doesWhatItSays(Path file) throws IOException, InterruptedException {
    ManualPage page = ManualPage.read(file);
    for (ManualPage.Example example : page.examples()) {
      String produced = "";
      for (String command : example.commands()) {
        produced = run(command);
      }
      if (UPDATE) {
        page = page.with(example, produced);
      } else if (!example.isFulfilledBy(produced)) {
        assertEquals(example.expected(), produced, file + ": " + example.commands());
      }
    }
    if (UPDATE) {
      Files.writeString(file, page.text());
    }
  }

  /** What a command line writes to either stream, through a shell. */
  private static String run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    shell
        .environment()
        .merge("PATH", folder.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
    shell.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.from(devNull()));
    Process process = shell.start();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), command + " does not end");
      assertTrue(process.exitValue() <= 1, command + " is wrong use: " + said);
      return said;
    } finally {
      process.destroyForcibly();
    }
  }

  private static java.io.File devNull() {
    return new java.io.File("/dev/null");
  }
}
