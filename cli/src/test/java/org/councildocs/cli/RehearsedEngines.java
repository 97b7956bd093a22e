package org.councildocs.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Problem;
import org.councildocs.reader.ReadResult;
import org.councildocs.validation.Finding;

/**
 * A reader and rules that do as a text bids them, so that the commands can be seen in every
 * situation: a text that begins with {@code Letter} is a letter with the text as its title; {@code
 * undated}, {@code nameless} and {@code doubtful} in it make an error, a warning and a doubt of the
 * reader; {@code broken} and {@code bottomless} make the reader fail.
 */
final class RehearsedEngines {

  static final Engines ENGINES =
      new Engines(
          RehearsedEngines::read,
          JsonDocument::read,
          RehearsedEngines::judge,
          Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC));

  private static final DocumentPath TITLE = DocumentPath.parse("title");

  private RehearsedEngines() {}

  private static ReadResult read(String text) {
    if (text.contains("broken")) {
      throw new IllegalStateException("the reader is broken");
    }
    if (text.contains("bottomless")) {
      throw new StackOverflowError();
    }
    return text.startsWith("Letter") ? letter(text) : resolution(text);
  }

  private static ReadResult letter(String text) {
    List<Problem> problems = new ArrayList<>();
    int doubt = text.indexOf("doubtful");
    if (doubt >= 0) {
      problems.add(
          new Problem(
              "reader.date.impossible",
              Severity.INFO,
              TITLE,
              Optional.of(new TextSpan(doubt, doubt + 8)),
              Map.of("date", "31 February", "text", "31 February")));
    }
    Letter letter =
        Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE)
            .title(text.strip())
            .build();
    return new ReadResult(
        DocumentKind.LETTER,
        Optional.of(Language.ENGLISH),
        Masthead.NONE,
        Optional.of(letter),
        new TreeMap<>(Map.of(TITLE, new TextSpan(0, text.strip().length()))),
        List.of(TITLE),
        List.of(),
        problems);
  }

  private static ReadResult resolution(String text) {
    DocumentPath leaf = DocumentPath.parse("text[0]");
    return new ReadResult(
        DocumentKind.RESOLUTION,
        Optional.empty(),
        Masthead.NONE,
        Optional.empty(),
        new TreeMap<>(Map.of(leaf, new TextSpan(0, text.length()))),
        List.of(leaf),
        List.of(),
        List.of());
  }

  private static List<Finding> judge(CouncilDocument document) {
    String title = ((Letter) document).title().orElse("");
    List<Finding> findings = new ArrayList<>();
    if (title.contains("undated")) {
      findings.add(finding("letter.date.missing", Severity.ERROR, "date"));
    }
    if (title.contains("nameless")) {
      findings.add(finding("letter.signatory.missing", Severity.WARNING, "title"));
    }
    return findings;
  }

  private static Finding finding(String rule, Severity severity, String path) {
    return new Finding(rule, severity, DocumentPath.parse(path), Optional.empty(), new TreeMap<>());
  }
}
