package org.example.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.councildocs.validation.DocumentDigest;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;

/** All findings of a set: first those of each line, then those of the lines beside each other. */
final class SetReport {

  private SetReport() {}

  static void write(Iterator<CheckedLine> lines, Path file) throws IOException {
    DocumentSetCollector set = DocumentSetValidator.create().collector();
    List<String> report = new ArrayList<>();
    while (lines.hasNext()) {
      CheckedLine line = lines.next();
      String name = "line " + (set.size() + 1);
      line.findings().forEach(finding -> report.add(name + ": " + finding));
      set.add(name, DocumentDigest.parse(line.digest()));
    }
    set.findings().forEach(finding -> report.add(finding.toString()));
    Files.write(file, report);
  }
}
