package org.councildocs.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jars on the module path, as a modular program meets them. */
class ModulePathIT {

  private static final Path BUILT =
      Path.of(System.getProperty("councildocs.root"), "cli", "target");

  /** The command, its libraries, the other Jackson, and nothing of the tests. */
  private static final Path[] MODULE_PATH = {
    BUILT.resolve("councildocs.jar"),
    BUILT.resolve("lib"),
    jarOf(org.councildocs.json.jackson3.DocumentJson.class),
    jarOf(tools.jackson.core.JsonParser.class),
    jarOf(tools.jackson.databind.json.JsonMapper.class)
  };

  @TempDir private Path folder;

  @Test
  void the_core_requires_java_base_and_jakarta_validation_alone() {
    assertThat(descriptor("org.councildocs.core").requires())
        .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .containsExactlyInAnyOrder("java.base", "jakarta.validation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader", "validation", "json.mixins", "json", "json.jackson3"})
  void a_module_above_the_core_names_what_it_requires(String name) {
    ModuleDescriptor descriptor = descriptor("org.councildocs." + name);
    assertThat(descriptor.isAutomatic()).isFalse();
    assertThat(descriptor.requires()).map(Requires::name).contains("org.councildocs.core");
  }

  @Test
  void the_module_path_is_sound() throws Exception {
    assertThat(java("-p", modulePath(), "--validate-modules").code()).isZero();
  }

  @Test
  void the_command_without_arguments_says_how_it_is_used() throws Exception {
    Run run = java("-p", modulePath(), "-m", "org.councildocs.cli");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.printed()).containsIgnoringCase("usage: councildocs");
  }

  @Test
  void a_modular_program_compiles_without_a_warning_and_runs() throws Exception {
    Path program = compiled("consumer", "org/example/archive/Main.java");

    Run run =
        java(
            "-p",
            program + File.pathSeparator + modulePath(),
            "-m",
            "org.example.archive/org.example.archive.Main");

    assertThat(run.printed().lines()).containsExactly("S/2022/599", "Chine", "true", "true");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_modular_program_with_jackson_3_compiles_without_a_warning_and_runs() throws Exception {
    Path program = compiled("jackson3", "org/example/mapper/Main.java");

    Run run =
        java(
            "-p",
            program + File.pathSeparator + modulePath(),
            "-m",
            "org.example.mapper/org.example.mapper.Main");

    assertThat(run.printed().lines()).containsExactly("true", "true");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_modular_program_has_a_letter_judged_through_both_doors() throws Exception {
    Path program = compiled("validator", "org/example/validator/Main.java");

    Run run =
        java(
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Duser.language=en",
            "-p",
            program + File.pathSeparator + modulePath(),
            "-m",
            "org.example.validator/org.example.validator.Main");

    assertThat(run.printed().lines())
        .containsSubsequence(
            "date: 信件没有完整的日期。",
            "date: The letter has no full date.",
            "symbol: must be the symbol of a document that can exist, such as S/2024/507");
    assertThat(run.code()).isZero();
  }

  /**
   * Compiles a program in src/it against the jars; a warning is a fault. Peers of the benchmarks on
   * the path bring annotation processors, which have no business here.
   */
  private Path compiled(String name, String main) throws IOException {
    Path program = folder.resolve("program");
    Path sources = Path.of("src", "it", name);
    StringWriter warnings = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      boolean compiled =
          javac
              .getTask(
                  warnings,
                  files,
                  null,
                  List.of(
                      "-Xlint:all",
                      "-Werror",
                      "-proc:none",
                      "-p",
                      modulePath(),
                      "-d",
                      program.toString()),
                  null,
                  files.getJavaFileObjects(
                      sources.resolve("module-info.java"), sources.resolve(main)))
              .call();
      assertThat(compiled).as(warnings.toString()).isTrue();
    }
    return program;
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String modulePath() {
    return Stream.of(MODULE_PATH)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static ModuleDescriptor descriptor(String module) {
    return ModuleFinder.of(MODULE_PATH).find(module).orElseThrow().descriptor();
  }

  /** Runs the JVM that runs this test. */
  private Run java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("the JVM ends").isTrue();
    return new Run(process.exitValue(), Files.readString(printed, UTF_8));
  }

  private record Run(int code, String printed) {}
}
