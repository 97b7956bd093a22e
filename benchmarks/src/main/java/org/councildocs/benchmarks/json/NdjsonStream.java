package org.councildocs.benchmarks.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.json.form.DocumentLine;

/**
 * Writes many documents as lines, reads them, and writes them again: how long that takes, and
 * whether a small heap ({@code -Xmx128m}) is enough.
 */
public final class NdjsonStream {

  private NdjsonStream() {}

  private interface Lines {
    Stream<DocumentLine> read(InputStream in);

    void write(CouncilDocument document, OutputStream out) throws IOException;
  }

  private static final class Two implements Lines {
    @Override
    public Stream<DocumentLine> read(InputStream in) {
      return org.councildocs.json.DocumentJson.lines(in);
    }

    @Override
    public void write(CouncilDocument document, OutputStream out) throws IOException {
      org.councildocs.json.DocumentJson.writeLine(document, out);
    }
  }

  private static final class Three implements Lines {
    @Override
    public Stream<DocumentLine> read(InputStream in) {
      return org.councildocs.json.jackson3.DocumentJson.lines(in);
    }

    @Override
    public void write(CouncilDocument document, OutputStream out) throws IOException {
      org.councildocs.json.jackson3.DocumentJson.writeLine(document, out);
    }
  }

  /**
   * Runs it.
   *
   * @param args how many documents, 200,000 unless told
   * @throws IOException if the files cannot be written
   */
  public static void main(String[] args) throws IOException {
    int documents = args.length == 0 ? 200_000 : Integer.parseInt(args[0]);
    Path file = Files.createTempFile("documents", ".ndjson");
    try {
      Letter letter = Sample.letter();
      try (OutputStream out = buffered(Files.newOutputStream(file))) {
        for (int i = 0; i < documents; i++) {
          org.councildocs.json.DocumentJson.writeLine(letter, out);
        }
      }
      pass("Jackson 2", new Two(), file, System.out);
      pass("Jackson 3", new Three(), file, System.out);
    } finally {
      Files.delete(file);
    }
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, 1 << 16);
  }

  private static void pass(String name, Lines lines, Path file, PrintStream printed)
      throws IOException {
    long start = System.nanoTime();
    long[] read = new long[1];
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = buffered(OutputStream.nullOutputStream())) {
      lines
          .read(in)
          .forEach(
              line -> {
                try {
                  lines.write(line.document().orElseThrow(), out);
                  read[0]++;
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    printed.println(
        String.format(
            Locale.ROOT,
            "%s: %d documents, %.0f MB, read and written in %.1f s: %.0f documents/s; heap of at most %d MB",
            name,
            read[0],
            Files.size(file) / 1e6,
            seconds,
            read[0] / seconds,
            Runtime.getRuntime().maxMemory() >> 20));
  }
}
