package org.example.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The same as {@link SparkRun} in a loop. */
public final class PlainRun {

  private PlainRun() {}

  /** Takes the file of lines and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[1]));
    List<CheckedLine> checked = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
      CheckedLine.check(lines.iterator()).forEachRemaining(checked::add);
    }
    Files.write(
        out.resolve("documents.ndjson"),
        checked.stream().filter(CheckedLine::isDocument).map(CheckedLine::json).toList());
    SetReport.write(checked.iterator(), out.resolve("findings.txt"));
  }
}
