package org.example.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.testkit.SampleDocument;

/**
 * A set of letters in six languages under symbols of their own: every tenth without its date, every
 * fiftieth under the symbol of an earlier one, every hundredth line cut in the middle.
 */
public final class MadeSet {

  private static final List<Letter> LETTERS =
      Stream.of(Language.values())
          .map(language -> SampleDocument.of("concept-note." + language.tag()).letter())
          .toList();

  private MadeSet() {}

  /** Takes the file to write and the number of lines. */
  public static void main(String[] arguments) throws IOException {
    Files.write(
        Path.of(arguments[0]),
        IntStream.range(0, Integer.parseInt(arguments[1])).mapToObj(MadeSet::line).toList());
  }

  private static String line(int number) {
    Letter sample = LETTERS.get(number % LETTERS.size());
    int ordinal = number % 50 == 49 ? number - LETTERS.size() : number;
    Letter.Builder letter =
        sample.toBuilder()
            .masthead(
                sample.masthead().toBuilder()
                    .symbols(List.of(DocumentSymbol.parse("S/2023/" + (1 + ordinal))))
                    .build());
    if (number % 10 == 9) {
      letter.date(null);
    }
    String json = DocumentJson.write(letter.build());
    return number % 100 == 99 ? json.substring(0, json.length() / 2) : json;
  }
}
