package org.example.cluster;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.DocumentJson;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.validation.DocumentDigest;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;

/**
 * What became of a line of NDJSON.
 *
 * @param json the document written anew, empty if the line is none
 * @param findings what is wrong with it
 * @param digest what a comparison of the whole set needs of it
 */
record CheckedLine(String json, List<String> findings, String digest) implements Serializable {

  /** The function over a partition. It knows nothing of Spark. */
  static Iterator<CheckedLine> check(Iterator<String> lines) {
    DocumentValidator rules = DocumentValidator.create();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
        .map(line -> check(line, rules))
        .iterator();
  }

  private static CheckedLine check(String line, DocumentValidator rules) {
    try {
      CouncilDocument document = DocumentJson.read(line);
      return new CheckedLine(
          DocumentJson.write(document),
          rules.validate(document).stream().map(Finding::toString).toList(),
          DocumentDigest.of(document).toString());
    } catch (DocumentJsonException refusal) {
      return new CheckedLine("", List.of("no document: " + refusal.getMessage()), "");
    }
  }

  boolean isDocument() {
    return !json.isEmpty();
  }

  /** What the report of the set needs: some hundred bytes. */
  CheckedLine withoutJson() {
    return new CheckedLine("", findings, digest);
  }
}
