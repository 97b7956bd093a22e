package org.councildocs.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher {@code councildocs}, in a repository of its own whose {@code java} and {@code mvn}
 * are scripts that say how they were called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
class LauncherTest {

  private static final Path LAUNCHER =
      Path.of(System.getProperty("councildocs.root"), "councildocs");

  private static final List<String> MODULES =
      List.of(
          "core", "reader", "validation", "json", "json/mixins", "json/jackson2", "extract", "cli");

  private static final String BUILDS = "mkdir -p cli/target && touch cli/target/councildocs.jar";

  /** What the launcher itself calls; beside these its search path holds nothing but our scripts. */
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "dirname",
          "find",
          "grep",
          "head",
          "ln",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch");

  @TempDir private Path folder;

  private Path repository;

  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void make_a_repository_in_a_folder_with_spaces() throws IOException {
    repository = Files.createDirectories(folder.resolve("the repository"));
    Files.copy(LAUNCHER, repository.resolve("councildocs"));
    write("the repository/pom.xml", "");
    for (String module : MODULES) {
      write("the repository/" + module + "/pom.xml", "");
      write("the repository/" + module + "/src/main/java/A.java", "");
    }
    write("jdk/release", "JAVA_VERSION=\"17.0.15\"\n");
    script("jdk/bin/java", "for last; do :; done\necho \"runs in $PWD on $last\"\nexit 3");
    maven("3.8.7", "17.0.15", BUILDS);
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    environment.put("PATH", folder.resolve("bin") + ":" + folder.resolve("tools"));
    for (String tool : TOOLS) {
      script("tools/" + tool, "exec " + onSearchPath(tool) + " \"$@\"");
    }
  }

  @Test
  void the_first_call_builds_says_so_in_one_line_and_runs() throws Exception {
    Run run = launch(repository.resolve("councildocs"), "a letter.txt");

    assertThat(run.errors()).hasSize(1).first().asString().contains("building");
    assertThat(run.output()).containsExactly("runs in " + folder.toRealPath() + " on a letter.txt");
  }

  @Test
  void the_exit_code_is_that_of_the_tool() throws Exception {
    assertThat(launch(repository.resolve("councildocs")).code()).isEqualTo(3);
  }

  @Test
  void the_second_call_only_runs() throws Exception {
    launch(repository.resolve("councildocs"));
    maven("3.8.7", "17.0.15", "exit 1");

    Run run = launch(repository.resolve("councildocs"));

    assertThat(run.errors()).isEmpty();
    assertThat(run.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "cli/pom.xml", "json/mixins/src/main/java/A.java"})
  void a_changed_source_is_built_at_the_next_call(String source) throws Exception {
    launch(repository.resolve("councildocs"));
    Files.setLastModifiedTime(
        repository.resolve(source), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(launch(repository.resolve("councildocs")).errors()).hasSize(1);
  }

  @Test
  void a_source_that_was_taken_away_is_noticed() throws Exception {
    launch(repository.resolve("councildocs"));
    Path sources = repository.resolve("core/src/main/java");
    Files.delete(sources.resolve("A.java"));
    Files.setLastModifiedTime(sources, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(launch(repository.resolve("councildocs")).errors()).hasSize(1);
  }

  @Test
  void a_symbolic_link_to_a_symbolic_link_finds_the_repository() throws Exception {
    Path first = folder.resolve("first link");
    Path second = folder.resolve("second link");
    Files.createSymbolicLink(first, Path.of("the repository/councildocs"));
    Files.createSymbolicLink(second, first);

    assertThat(launch(second).code()).isEqualTo(3);
  }

  @Test
  void a_build_that_fails_shows_what_maven_said_and_names_its_log() throws Exception {
    maven("3.8.7", "17.0.15", "echo '[INFO] compiling'; echo '[ERROR] no such class'; exit 1");

    Run run = launch(repository.resolve("councildocs"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errors())
        .contains("[ERROR] no such class")
        .doesNotContain("[INFO] compiling")
        .last()
        .asString()
        .contains("councildocs-build.log");
    assertThat(run.output()).isEmpty();
  }

  @Test
  void a_build_that_failed_is_tried_again() throws Exception {
    maven("3.8.7", "17.0.15", "exit 1");
    launch(repository.resolve("councildocs"));
    maven("3.8.7", "17.0.15", BUILDS);

    assertThat(launch(repository.resolve("councildocs")).code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.2", "1.8.0_402", "16"})
  void a_java_that_is_too_old_is_named_with_the_one_to_install(String version) throws Exception {
    write("jdk/release", "JAVA_VERSION=\"" + version + "\"\n");

    assertRefusal("bin/java is version " + version + "; install a JDK of version 17 or later");
  }

  @Test
  void a_java_that_has_no_release_file_is_asked_for_its_version() throws Exception {
    Files.delete(folder.resolve("jdk/release"));
    script("jdk/bin/java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

    assertRefusal("bin/java is version 11.0.2; install a JDK of version 17 or later");
  }

  @Test
  void a_java_that_is_not_there_is_named() throws Exception {
    Files.delete(folder.resolve("jdk/bin/java"));

    assertRefusal("let it name a JDK of version 17 or later");
  }

  @Test
  void a_java_that_no_folder_of_the_search_path_has_is_asked_for() throws Exception {
    environment.remove("JAVA_HOME");

    assertRefusal("java was not found; install a JDK of version 17 or later");
  }

  @Test
  void a_java_on_the_search_path_runs() throws Exception {
    environment.remove("JAVA_HOME");
    environment.merge("PATH", ":" + folder.resolve("jdk/bin"), String::concat);

    assertThat(launch(repository.resolve("councildocs")).code()).isEqualTo(3);
  }

  @Test
  void a_maven_that_is_not_there_is_asked_for() throws Exception {
    Files.delete(folder.resolve("bin/mvn"));

    assertRefusal(
        "mvn was not found, and the command must be built first; install Maven 3.8.7 or later");
  }

  @Test
  void a_command_that_is_built_needs_no_maven() throws Exception {
    launch(repository.resolve("councildocs"));
    Files.delete(folder.resolve("bin/mvn"));

    assertThat(launch(repository.resolve("councildocs")).code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "3.8.6", "2.2.1"})
  void a_maven_that_is_too_old_is_named_with_the_one_to_install(String version) throws Exception {
    maven(version, "17.0.15", "");

    assertRefusal("mvn is version " + version + "; install Maven 3.8.7 or later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.7", "3.9.11", "3.10.0", "4.0.0-rc-4"})
  void a_maven_that_is_new_enough_builds(String version) throws Exception {
    maven(version, "25", BUILDS);

    assertThat(launch(repository.resolve("councildocs")).code()).isEqualTo(3);
  }

  @Test
  void a_maven_on_an_old_java_is_refused() throws Exception {
    maven("3.8.7", "11.0.2", "");

    assertRefusal("mvn runs on Java 11.0.2");
  }

  private void assertRefusal(String message) throws Exception {
    Run run = launch(repository.resolve("councildocs"));
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errors()).singleElement().asString().contains(message);
    assertThat(run.output()).isEmpty();
  }

  private static Path onSearchPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(directory -> Path.of(directory, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private void maven(String version, String java, String build) throws IOException {
    script(
        "bin/mvn",
        """
        case "$*" in
          *-version*) echo 'Apache Maven %s'; echo 'Java version: %s, vendor: nobody'; exit ;;
        esac
        %s
        """
            .formatted(version, java, build));
  }

  private void script(String name, String body) throws IOException {
    Path script = write(name, "#!/bin/sh\n" + body + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void a_second_caller_waits_for_the_build_of_the_first_and_does_not_build() throws Exception {
    Path goOn = folder.resolve("go on");
    maven("3.8.7", "17.0.15", countedBuild("until [ -e '" + goOn + "' ]; do sleep 1; done"));
    sleepShortly();
    Process first = start("first");
    await(() -> Files.exists(folder.resolve("building")));
    Process second = start("second");
    await(() -> Files.readString(folder.resolve("second.err")).contains("waiting"));
    Files.createFile(goOn);

    assertThat(ended(first)).isEqualTo(3);
    assertThat(ended(second)).isEqualTo(3);
    assertThat(folder.resolve("builds")).content().isEqualTo("one\n");
    assertThat(repository.resolve("target")).isDirectoryNotContaining("glob:**builder*");
  }

  @Test
  void the_lock_of_a_build_that_was_killed_is_taken_by_one_alone() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", ":").start();
    assertThat(ended(dead)).isZero();
    Files.createDirectories(repository.resolve("target"));
    Files.createSymbolicLink(
        repository.resolve("target/councildocs.builder"), Path.of(Long.toString(dead.pid())));
    maven("3.8.7", "17.0.15", countedBuild(":"));
    sleepShortly();
    List<Process> callers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      callers.add(start("caller" + i));
    }

    for (Process caller : callers) {
      assertThat(ended(caller)).isEqualTo(3);
    }
    assertThat(folder.resolve("builds")).content().isEqualTo("one\n");
  }

  /** Says how often it was called; where two builds meet, the second fails. */
  private String countedBuild(String meanwhile) {
    String building = "'" + folder.resolve("building") + "'";
    return "mkdir %s || exit 1\n%s\necho one >>'%s'\n%s\nrm -r %s"
        .formatted(building, meanwhile, folder.resolve("builds"), BUILDS, building);
  }

  private void sleepShortly() throws IOException {
    script("tools/sleep", "exec " + onSearchPath("sleep") + " 0.02");
  }

  private Process start(String name) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", repository.resolve("councildocs").toString())
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .redirectError(folder.resolve(name + ".err").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static int ended(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the launcher ends").isTrue();
    return process.exitValue();
  }

  private static void await(Callable<Boolean> met) throws Exception {
    Instant latest = Instant.now().plusSeconds(60);
    while (!met.call()) {
      assertThat(Instant.now()).as("what is waited for comes").isBefore(latest);
      Thread.sleep(10);
    }
  }

  @Test
  void where_nothing_can_be_built_the_launcher_says_so() throws Exception {
    write("the repository/target", "no folder");

    Run run = launch(repository.resolve("councildocs"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errors()).last().asString().contains("cannot be made");
  }

  @Test
  void a_path_that_parts_the_class_path_is_refused() throws Exception {
    Path other = Files.createDirectories(folder.resolve("a:b")).resolve("councildocs");
    Files.copy(LAUNCHER, other);

    Run run = launch(other);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errors()).first().asString().contains("colon");
  }

  @Test
  void names_are_read_in_unicode_where_no_locale_says_otherwise() throws Exception {
    script("jdk/bin/java", "echo \"${LC_ALL-none}\"");

    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("C.UTF-8");
    environment.put("LC_ALL", "POSIX");
    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("C.UTF-8");
    environment.put("LC_ALL", "fr_FR.UTF-8");
    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("fr_FR.UTF-8");
    environment.remove("LC_ALL");
    environment.put("LANG", "fr_FR.UTF-8");
    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("none");
  }

  @Test
  void names_are_read_in_unicode_where_the_locale_is_not_installed() throws Exception {
    Path asked = folder.resolve("asked");
    script("jdk/bin/java", "echo \"${LC_ALL-none}\"");
    script("tools/locale", "echo \"$1 $LANG\" >>'" + asked + "'; echo US-ASCII");
    environment.put("LANG", "fr_FR.UTF-8");

    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("C.UTF-8");
    script("tools/locale", "echo UTF-8");
    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("none");
    script("tools/locale", "echo ISO-8859-1");
    assertThat(launch(repository.resolve("councildocs")).output()).containsExactly("none");
    assertThat(asked).content().isEqualTo("charmap fr_FR.UTF-8\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "C.utf8", "C"})
  void a_locale_that_is_always_there_is_not_asked_for(String locale) throws Exception {
    script("tools/locale", "echo asked >'" + folder.resolve("asked") + "'");
    environment.put("LANG", locale);

    assertThat(launch(repository.resolve("councildocs")).code()).isEqualTo(3);
    assertThat(folder.resolve("asked")).doesNotExist();
  }

  @Test
  void a_standard_input_that_is_closed_is_an_empty_one() throws Exception {
    launch(repository.resolve("councildocs"));
    script("jdk/bin/java", "cat && echo empty");
    script("closing", "exec /bin/sh '" + repository.resolve("councildocs") + "' <&-");

    assertThat(launch(folder.resolve("closing")).output()).containsExactly("empty");
  }

  private Run launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Path output = folder.resolve("stdout");
    Path errors = folder.resolve("stderr");
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int code = ended(builder.start());
    return new Run(code, Files.readAllLines(output, UTF_8), Files.readAllLines(errors, UTF_8));
  }

  private record Run(int code, List<String> output, List<String> errors) {}
}
