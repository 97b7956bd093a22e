package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Title.Range;

/**
 * Lines of the title of a note, each a block of its own, as one text of which the place in the
 * document is known.
 */
final class TitleLines {

  private final List<Passage> lines = new ArrayList<>();

  /** Where in the text each line begins. */
  private final List<Integer> starts = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();

  TitleLines(List<Block> blocks) {
    for (Block block : blocks) {
      add(block.passage(), block.blankLinesBefore() > 0);
    }
  }

  private void add(Passage line, boolean apart) {
    boolean tight =
        text.length() == 0
            || (!apart
                && Characters.tight(text.charAt(text.length() - 1))
                && Characters.tight(line.text().charAt(0)));
    text.append(tight ? "" : " ");
    starts.add(text.length());
    text.append(line.text());
    lines.add(line);
  }

  String text() {
    return text.toString();
  }

  /** The lines as one passage, whose places are those in {@link #text}. */
  Passage passage() {
    return lines.size() == 1 ? lines.get(0) : Passage.of(text(), 0, text.length());
  }

  /** The place in the document, from the first to the last character of a part of the text. */
  TextSpan span(Range part) {
    int first = lineAt(part.start());
    int last = lineAt(part.end() - 1);
    if (first == last) {
      return span(first, part.start(), part.end());
    }
    int endOfFirst = starts.get(first) + lines.get(first).length();
    return span(first, part.start(), endOfFirst).hull(span(last, starts.get(last), part.end()));
  }

  private TextSpan span(int line, int start, int end) {
    return lines.get(line).span(start - starts.get(line), end - starts.get(line));
  }

  private int lineAt(int index) {
    int line = starts.size() - 1;
    while (line > 0 && starts.get(line) > index) {
      line--;
    }
    return line;
  }
}
