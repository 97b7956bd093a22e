package org.councildocs.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.councildocs.cli.input.Input;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what came of each input as soon as it is known, so that a run that was killed goes on
 * where it was. The next run takes over what stands there as long as it meets the same inputs in
 * the same order, unchanged by size and time; from the first that differs it works anew.
 */
final class Journal implements OrderedWork.Worker<Examined>, Closeable {

  private final OrderedWork.Worker<Examined> worker;
  private final @Nullable JournalFile file;
  private boolean replaying;
  private int replayed;
  private int done;

  private Journal(
      OrderedWork.Worker<Examined> worker, @Nullable JournalFile file, boolean replaying) {
    this.worker = worker;
    this.file = file;
    this.replaying = replaying;
  }

  /** Nothing is written down. */
  static Journal none(OrderedWork.Worker<Examined> worker) {
    return new Journal(worker, null, false);
  }

  /**
   * Opens a journal, or begins one.
   *
   * @param path the file
   * @param run what makes a run this one beside its inputs, in one line
   * @param worker does what does not stand in the journal
   * @throws IOException if it cannot be opened, or is that of another run
   */
  static Journal open(Path path, String run, OrderedWork.Worker<Examined> worker)
      throws IOException {
    JournalFile file = JournalFile.open(path);
    try {
      JournalFile.Line head = file.next();
      if (head == null && run.startsWith(file.torn())) {
        // Nothing, or the beginning of a journal.
        file.write(run);
      } else if (head != null && head.text().equals(run)) {
        file.take(head);
      } else {
        throw new IOException(
            "it is no journal of a run of this version with these settings; take another file");
      }
      return new Journal(worker, file, head != null);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Optional<Examined> known(Input input) {
    if (file == null || !replaying) {
      return Optional.empty();
    }
    try {
      JournalFile.Line line = file.next();
      Optional<Examined> written =
          line == null
              ? Optional.empty()
              : ExaminedJson.parse(line.text()).filter(examined -> stillThat(examined, input));
      if (line != null && written.isPresent()) {
        file.take(line);
        input.opener().release();
        replayed++;
      } else {
        replaying = false;
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean stillThat(Examined examined, Input input) {
    return examined.checked().source().equals(input.name())
        && examined.stamp().isPresent()
        && examined.stamp().equals(input.opener().stamp());
  }

  /** Works on an input, of which is kept what it looked like before. */
  @Override
  public Examined work(Input input) {
    if (file == null) {
      return worker.work(input);
    }
    Optional<String> stamp = input.opener().stamp();
    return worker.work(input).stamped(stamp);
  }

  /** Writes it down, unless it stands there. */
  @Override
  public void done(Examined examined) throws IOException {
    done++;
    if (file != null && done > replayed) {
      file.write(ExaminedJson.line(examined));
    }
  }

  /** How many inputs were taken over. */
  int replayed() {
    return replayed;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
