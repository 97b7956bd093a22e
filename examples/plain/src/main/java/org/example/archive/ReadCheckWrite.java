package org.example.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.Problem;
import org.councildocs.reader.ReadResult;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;

/** Reads a letter, says what is wrong with it, and writes it as JSON. */
public final class ReadCheckWrite {

  private ReadCheckWrite() {}

  public static void main(String[] arguments) throws IOException {
    ReadResult result = DocumentReader.create().read(Files.readString(Path.of(arguments[0])));
    for (Problem problem : result.problems()) {
      System.out.println("doubt: " + problem.path() + ": " + problem.message(Language.ENGLISH));
    }
    if (result.document().orElse(null) instanceof Letter letter) {
      letter.date().ifPresent(date -> System.out.println("date: " + date));
      letter.authors().forEach(author -> System.out.println("from: " + author.text()));
      letter.conceptNote().flatMap(note -> note.theme()).ifPresent(System.out::println);
      for (Finding finding : DocumentValidator.create().validate(letter)) {
        System.out.println(finding.severity() + " " + finding.message(Language.ENGLISH));
      }
      System.out.println(DocumentJson.write(letter));
    }
  }
}
