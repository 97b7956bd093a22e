package org.councildocs.benchmarks.reader;

/** A letter made longer: the sections of its note stand there again and again. */
final class LongLetter {

  private LongLetter() {}

  /** A letter of at least so many characters. */
  static String of(Sample letter, int characters) {
    String text = letter.text();
    int from = heading(text, "目标", "Objective");
    int to = heading(text, "引导性问题", "Guiding questions");
    StringBuilder longer = new StringBuilder(characters + text.length()).append(text, 0, to);
    while (longer.length() + text.length() - to < characters) {
      longer.append(text, from, to);
    }
    return longer.append(text, to, text.length()).toString();
  }

  /** Where the line with a heading begins. */
  private static int heading(String text, String chinese, String english) {
    int at = Math.max(text.indexOf(" " + chinese + "\n"), text.indexOf("\n" + english + "\n"));
    return text.lastIndexOf('\n', at) + 1;
  }
}
