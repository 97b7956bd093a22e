package org.councildocs.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.councildocs.tests.reader.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built command on real documents, as an archivist runs it. */
class CommandOnCorpusIT {

  private static final Set<String> JUDGED = Set.of("SOUND", "WITH_FINDINGS");

  private static final Path BUILT =
      Path.of(System.getProperty("councildocs.root"), "cli", "target");

  @TempDir private Path folder;

  @BeforeEach
  void look_for_the_corpus() {
    Corpus.assume();
  }

  @Test
  void reading_the_seed_gives_the_letter_and_its_concept_note() throws Exception {
    JsonNode seed = run("read", seed().toString()).get(0);
    JsonNode letter = seed.get("document");
    JsonNode note = letter.at("/annexes/0/content");

    assertThat(seed.get("kind").asText()).isEqualTo("LETTER");
    assertThat(seed.get("problems")).isEmpty();
    assertThat(letter.get("language").asText()).isEqualTo("zh");
    assertThat(letter.get("date").asText()).isEqualTo("2022-08-12");
    assertThat(letter.at("/authors/0/state").asText()).isEqualTo("CHN");
    assertThat(letter.at("/addressees/0/capacity").asText()).isEqualTo("SECRETARY_GENERAL");
    assertThat(letter.at("/signatories/0/name").asText()).isEqualTo("张军");
    assertThat(letter.at("/signatories/0/title")).hasSize(2);
    assertThat(letter.has("masthead")).isFalse();
    assertThat(note.get("theme").asText()).isEqualTo("维护国际和平与安全：加强对话合作，维护共同安全");
    assertThat(note.at("/meeting/date").asText()).isEqualTo("2022-08-22");
    assertThat(note.at("/meeting/format").asText()).isEqualTo("BRIEFING");
    assertThat(note.at("/chair/name").asText()).isEqualTo("张军");
    assertThat(note.get("sections")).hasSize(4);
    assertThat(note.at("/sections/1/sections")).hasSize(2);
    assertThat(note.get("guidingQuestions"))
        .hasSize(4)
        .allSatisfy(question -> assertThat(question.get("questions")).hasSize(2));
    assertThat(note.get("briefers").findValuesAsText("name"))
        .containsExactly("安东尼奥·古特雷斯", "古斯塔沃·斯劳维宁");
  }

  @Test
  void checking_the_seed_finds_the_missing_symbol_and_tells_the_lead_time() throws Exception {
    JsonNode seed = run("check", "--format", "json", seed().toString()).get(0).at("/inputs/0");

    assertThat(seed.get("findings").findValuesAsText("rule"))
        .containsExactly("masthead.symbol.missing", "note.lead-time");
    assertThat(seed.at("/findings/1/message").asText()).contains("10 days");
    assertThat(seed.get("findings"))
        .allSatisfy(
            finding -> {
              assertThat(finding.get("source").asText()).isNotBlank();
              assertThat(finding.at("/span/line").asInt()).isPositive();
            });
  }

  @Test
  void every_document_of_the_folders_gets_its_line_from_both_commands() throws Exception {
    String[] folders = folders();

    List<JsonNode> read = run(arguments("read", folders));
    List<JsonNode> checked = run(arguments("check", folders));

    assertThat(texts(read)).hasSameSizeAs(Corpus.all()).isEqualTo(texts(checked));
    assertThat(checked).allMatch(line -> !line.get("outcome").asText().equals("FAULT"));
    assertThat(read.stream().filter(line -> line.has("document")).map(CommandOnCorpusIT::source))
        .isNotEmpty()
        .containsExactlyElementsOf(
            checked.stream()
                .filter(line -> JUDGED.contains(line.get("outcome").asText()))
                .map(CommandOnCorpusIT::source)
                .toList());
  }

  private static Path seed() {
    return Corpus.all().stream()
        .map(Corpus.Entry::file)
        .filter(file -> file.endsWith("seed.txt"))
        .findFirst()
        .orElseThrow();
  }

  private static String[] folders() {
    return Corpus.all().stream()
        .map(entry -> entry.file().getParent().toString())
        .distinct()
        .toArray(String[]::new);
  }

  private static String[] arguments(String command, String... paths) {
    return Stream.concat(Stream.of(command, "--format", "ndjson"), Stream.of(paths))
        .toArray(String[]::new);
  }

  private static List<String> texts(List<JsonNode> lines) {
    return lines.stream()
        .map(CommandOnCorpusIT::source)
        .filter(source -> source.endsWith(".txt"))
        .toList();
  }

  private static String source(JsonNode line) {
    return line.get("source").asText();
  }

  /** What the command prints, JSON value by value. */
  private List<JsonNode> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        BUILT.resolve("councildocs.jar") + File.pathSeparator + BUILT.resolve("lib") + "/*");
    command.add("org.councildocs.cli.Main");
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("the command ends").isTrue();
    assertThat(process.exitValue()).isNotEqualTo(4);
    return new ObjectMapper()
        .readerFor(JsonNode.class)
        .<JsonNode>readValues(Files.readString(printed, UTF_8))
        .readAll();
  }
}
