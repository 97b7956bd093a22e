package org.councildocs.cli.report;

import java.util.Map;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;

/** The words of a report, and what others wrote, fit for HTML. */
final class HtmlText {

  /** Only from here on digits are parted, as in 12 345. */
  private static final int LONG_NUMBER = 10_000;

  private final ReportWords words;

  HtmlText(Language language) {
    this.words = new ReportWords(language);
  }

  Language language() {
    return words.language();
  }

  /** Words of the page. */
  String words(String key) {
    return ReportText.markup(words.of(key));
  }

  /** Words of the page with something put in. */
  String words(String key, Map<String, ?> arguments) {
    return ReportText.markup(words.of(key, arguments));
  }

  /** How much a finding weighs, as a mark. */
  String badge(Severity severity) {
    return badge(severity.name(), "severity." + severity);
  }

  /** What became of a finding, as a mark. */
  String badge(Change change) {
    return badge(change.name(), "change." + change);
  }

  private String badge(String type, String key) {
    return "<span class=\"badge " + type + "\">" + words(key) + "</span>";
  }

  /** The heads of the columns of a table. */
  String heads(String... keys) {
    StringBuilder heads = new StringBuilder();
    for (String key : keys) {
      heads.append("<th scope=\"col\">").append(words(key)).append("</th>");
    }
    return heads.toString();
  }

  /** A sentence that somebody else may have had a hand in: nothing in it turns the line. */
  static String sentence(String text) {
    return ReportText.markup(Visible.sentence(text));
  }

  /** A name, each character of which is to be seen. */
  static String name(String name) {
    return ReportText.markup(Visible.name(name));
  }

  /** The attributes of an element in a language. */
  static String in(Language language) {
    return " lang=\"" + language.tag() + "\" dir=\"" + direction(language) + '"';
  }

  private static String direction(Language language) {
    return language.rightToLeft() ? "rtl" : "ltr";
  }

  static String number(int number) {
    if (number < LONG_NUMBER) {
      return Integer.toString(number);
    }
    // A narrow blank that does not break, as the International System of Units has it.
    String digits = Integer.toString(number);
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        parted.append('\u202F');
      }
      parted.append(digits.charAt(i));
    }
    return parted.toString();
  }
}
