package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputWalkTest {

  @TempDir private Path folder;

  private final List<String> skipped = new ArrayList<>();

  @Test
  void a_folder_is_walked_in_the_order_of_the_names_without_hidden_files() throws IOException {
    for (String name : List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "é.txt", "a/a/x", "c/y")) {
      file(name);
    }
    file(".hidden");
    file(".git/config");

    assertThat(names(folder.toString()))
        .containsExactly("B.txt", "a/a/x", "a/z.txt", "a.txt", "b.txt", "c/y", "é.txt");
  }

  @Test
  void paths_keep_the_order_in_which_they_are_given_and_a_hidden_one_that_is_named_is_read()
      throws IOException {
    file("b.txt");
    file(".a.txt");

    assertThat(names(folder + "/b.txt", folder + "/.a.txt", folder + "/b.txt"))
        .containsExactly("b.txt", ".a.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "@/a.txt @/./a.txt, a.txt",
    "@/a.txt @/link, a.txt",
    "@/link @/a.txt, link",
    "@/a.txt @, a.txt b/e.txt",
    "@ @/a.txt, a.txt b/e.txt",
    "@/b @, b/e.txt a.txt",
    "@ @/b, a.txt b/e.txt",
    "@ @/, a.txt b/e.txt",
    "@ @/b/.c/d.txt @/b/.c, a.txt b/e.txt b/.c/d.txt",
    "@/b/.c @, b/.c/d.txt a.txt b/e.txt",
  })
  void a_file_that_several_paths_lead_to_is_met_once(String paths, String met) throws IOException {
    file("a.txt");
    file("b/.c/d.txt");
    file("b/e.txt");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));

    assertThat(names(paths.replace("@", folder.toString()).split(" ")))
        .containsExactly(met.split(" "));
  }

  @Test
  void files_that_hold_the_same_are_two() throws IOException {
    file("a.txt");
    Files.copy(folder.resolve("a.txt"), folder.resolve("b.txt"));

    assertThat(names(folder.toString())).containsExactly("a.txt", "b.txt");
  }

  @Test
  void names_with_blanks_line_breaks_and_direction_marks_are_names() throws IOException {
    List<String> names = List.of("a letter.txt", "a\nb.txt", "a\u202Egnp.txt");
    for (String name : names) {
      file(name);
    }

    assertThat(names(folder.toString())).containsExactlyInAnyOrderElementsOf(names);
    assertThat(contents(folder.toString())).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void links_inside_a_folder_are_left_out_and_told() throws IOException {
    file("a.txt");
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(names(folder.toString())).containsExactly("a.txt");
    assertThat(skipped).containsExactly(folder + "/link.txt", folder + "/loop");
  }

  @Test
  void a_link_that_is_named_is_followed() throws IOException {
    file("real/a.txt");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    assertThat(names(folder + "/link")).containsExactly("link/a.txt");
    assertThat(skipped).isEmpty();
  }

  @Test
  void a_trailing_slash_is_not_doubled() throws IOException {
    file("a.txt");

    assertThat(names(folder + "/")).containsExactly("a.txt");
  }

  @Test
  void what_does_not_exist_is_an_input_that_cannot_be_read() {
    assertThat(rules(folder + "/none")).containsExactly(InputRule.MISSING);
  }

  @Test
  void what_can_be_no_name_is_an_input_that_cannot_be_read() {
    assertThat(rules("a\0b")).containsExactly(InputRule.NAME);
  }

  @Test
  void an_empty_folder_is_told_unless_it_was_only_met_on_the_way() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(rules(folder + "/empty")).containsExactly(InputRule.EMPTY_FOLDER);
    assertThat(names(folder + "/empty", folder.toString())).containsExactly("empty");
    file("a.txt");
    assertThat(names(folder.toString())).containsExactly("a.txt");
    assertThat(names(folder + "/a.txt", folder.toString())).containsExactly("a.txt");
  }

  @Test
  void a_folder_of_which_all_is_left_out_is_told_as_an_empty_one() throws IOException {
    file("a.txt");
    Files.createDirectories(folder.resolve("links/below"));
    Files.createSymbolicLink(folder.resolve("links/below/a"), folder.resolve("a.txt"));
    file("links/.hidden");

    assertThat(rules(folder + "/links")).containsExactly(InputRule.EMPTY_FOLDER);
    assertThat(skipped).containsExactly(folder + "/links/below/a");
  }

  @Test
  void a_folder_that_may_not_be_opened_does_not_end_the_walk() throws IOException {
    file("a/x.txt");
    file("b.txt");
    assumeTrue(folder.resolve("a").toFile().setReadable(false), "permissions can be set");
    assumeTrue(!Files.isReadable(folder.resolve("a")), "the superuser may open everything");

    assertThat(rules(folder.toString())).containsExactly(InputRule.DENIED);
    assertThat(names(folder.toString())).containsExactly("a", "b.txt");
  }

  @Test
  void a_file_that_vanishes_after_the_folder_was_listed_is_an_input_that_cannot_be_read()
      throws IOException {
    file("a.txt");
    file("b.txt");
    InputWalk walk = walk(folder.toString());
    assertThat(walk.hasNext()).isTrue();
    Input first = walk.next();
    Files.delete(folder.resolve("a.txt"));

    assertThat(ContentLoader.load(first).problems())
        .extracting(InputProblem::rule)
        .containsExactly(InputRule.MISSING);
    assertThat(walk.hasNext()).isTrue();
  }

  @Test
  void a_dash_is_the_standard_input_but_no_file_in_a_folder() throws IOException {
    file("-");

    assertThat(contents("-")).containsExactly("from the standard input");
    assertThat(contents(folder.toString())).containsExactly("-");
  }

  @Test
  void the_standard_input_is_read_once() {
    assertThat(rules("-", "-")).containsExactly(InputRule.FAILED);
    assertThat(names("-", "-")).containsExactly("-", "-");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no mkfifo")
  void a_pipe_that_is_named_is_read_once_as_the_standard_input_is() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "a pipe");
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              try (Writer out = Files.newBufferedWriter(pipe)) {
                out.write("through ");
                out.flush();
                out.write("a pipe");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    assertThat(contents(pipe.toString())).containsExactly("through a pipe");
    assertThat(writing).succeedsWithin(Duration.ofMinutes(1));
  }

  @Test
  void behind_the_last_input_there_is_none() {
    assertThatThrownBy(() -> walk().next()).isInstanceOf(NoSuchElementException.class);
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private InputWalk walk(String... paths) {
    InputStream in = new ByteArrayInputStream("from the standard input".getBytes(UTF_8));
    return new InputWalk(List.of(paths).iterator(), in, skipped::add, true);
  }

  private List<String> names(String... paths) {
    List<String> names = new ArrayList<>();
    walk(paths).forEachRemaining(input -> names.add(input.name()));
    names.replaceAll(
        name ->
            name.startsWith(folder + "/") ? name.substring(folder.toString().length() + 1) : name);
    return names;
  }

  private List<String> contents(String... paths) {
    List<String> contents = new ArrayList<>();
    walk(paths)
        .forEachRemaining(input -> contents.add(((Content.Text) ContentLoader.load(input)).text()));
    return contents;
  }

  private List<InputRule> rules(String... paths) {
    List<InputRule> rules = new ArrayList<>();
    walk(paths)
        .forEachRemaining(
            input ->
                ContentLoader.load(input).problems().forEach(problem -> rules.add(problem.rule())));
    return rules;
  }
}
