package org.councildocs.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Remark;
import org.councildocs.cli.report.Visible;
import org.councildocs.language.Language;

/**
 * The three streams of a run; both outputs are UTF-8, whatever the locale.
 *
 * @param in the standard input
 * @param out data; tells of each failure to write
 * @param err all else
 */
record Streams(InputStream in, Writer out, PrintWriter err) {

  /** The numbers of the outputs that are terminals; before Java 22 only a shell can tell. */
  private static final String TERMINALS = "councildocs.terminals";

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(
        in,
        new OutputStreamWriter(out, StandardCharsets.UTF_8),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
  }

  /** Those of the process; {@code System.out} is not used: it keeps failures to write to itself. */
  static Streams standard() {
    return of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Whether somebody sees the standard error on a terminal, as far as the launcher could tell. */
  static boolean errorsAreShown() {
    return System.getProperty(TERMINALS, "").contains("2");
  }

  /** Whether somebody sees the standard output on a terminal, as far as the launcher could tell. */
  static boolean dataIsShown() {
    return System.getProperty(TERMINALS, "").contains("1");
  }

  /** A line for the person at the terminal. */
  void say(String line) {
    err.println("councildocs: " + line);
  }

  /** What is wrong with an input, for the person at the terminal. */
  void say(Input input, InputProblem problem, Language language) {
    say(line(input.name(), problem, language));
  }

  /** What is wrong with something of a name, in a line. */
  static String line(String name, InputProblem problem, Language language) {
    return Visible.name(name) + ": " + Visible.sentence(problem.message(language));
  }

  /** Why something that a command needs cannot be read, in a line. */
  static String line(Object name, IOException reason) {
    return line(name.toString(), InputProblem.of(reason), Language.ENGLISH);
  }

  /** Where the data goes to a machine, the person should learn of an input that was not read. */
  void sayIfUnread(Checked checked) {
    if (checked.outcome() == Outcome.UNREADABLE) {
      for (Remark remark : checked.remarks()) {
        say(checked.source(), remark);
      }
    }
  }

  /** What is to be said about an input, for the person at the terminal. */
  void say(String source, Remark remark) {
    String place = remark.place().map(found -> ":" + found.position()).orElse("");
    say(Visible.name(source) + place + ": " + Visible.sentence(remark.message()));
  }
}
