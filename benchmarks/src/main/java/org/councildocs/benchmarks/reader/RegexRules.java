package org.councildocs.benchmarks.reader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of the peer for one language, each a regular expression for a line or a block. They
 * know the phrases that occur, and no more: real ones would be slower.
 *
 * @param blockBegins matches at a line that begins a block
 * @param joint what stands between joined lines
 * @param title the title of the letter, with groups for date, author, addressee and annex
 * @param signature the line of the signature with the name
 * @param office a line of the signature with an office
 * @param note the title of the note, with a group for the theme
 * @param meetingDate the day of the meeting
 * @param heading a heading of the note
 * @param question an entry of the guiding questions
 * @param briefer an entry of the list of briefers
 * @param months the names of the months, empty where they are numbers
 */
record RegexRules(
    Pattern blockBegins,
    String joint,
    Pattern title,
    Pattern signature,
    Pattern office,
    Pattern note,
    Pattern meetingDate,
    Pattern heading,
    Pattern question,
    Pattern briefer,
    List<String> months) {

  static final RegexRules CHINESE =
      new RegexRules(
          Pattern.compile("^(?:\\s|•|.*\\(签名\\)|.*(?:代表|大使)\\s*+$)"),
          "",
          Pattern.compile(
              "^(?<year>\\d{4}+) ?年 ?(?<month>\\d{1,2}+) ?月 ?(?<day>\\d{1,2}+) ?日"
                  + "(?<author>.+?)给(?<addressee>.+?)的信(?<annex>的附件)?$"),
          Pattern.compile("^(?<name>.+)\\(签名\\)$"),
          Pattern.compile("^[^。：？]{2,20}(?:代表|大使)$"),
          Pattern.compile("^.+?“(?<theme>[^”]++)”.*概念说明$"),
          Pattern.compile("(?<year>\\d{4}+) ?年 ?(?<month>\\d{1,2}+) ?月 ?(?<day>\\d{1,2}+) ?日举行"),
          Pattern.compile("^(?:[一二三四五六七八九十]++、)?[^。，：；？(•]{2,20}$"),
          Pattern.compile("^\\([a-z]\\) (?<text>.+)$"),
          Pattern.compile("^• ?(?<text>.+)$"),
          List.of());

  static final RegexRules ENGLISH =
      new RegexRules(
          Pattern.compile("^(?:\\s{4}+|\\(Signed\\)|Ambassador$|Permanent Representative$)"),
          " ",
          Pattern.compile(
              "^(?<annex>Annex to the )?[Ll]etter dated (?<day>\\d{1,2}+) (?<month>[A-Z][a-z]++)"
                  + " (?<year>\\d{4}+) from the (?<author>.+?) addressed to the (?<addressee>.+)$"),
          Pattern.compile("^\\(Signed\\) (?<name>.+)$"),
          Pattern.compile("^(?:Ambassador|(?:Deputy )?Permanent Representative)\\b[^.:]*$"),
          Pattern.compile("^Concept note .*“(?<theme>[^”]++)”.*$"),
          Pattern.compile(
              "\\bon (?<day>\\d{1,2}+) (?<month>[A-Z][a-z]++) (?<year>\\d{4}+)(?![\\d])"),
          Pattern.compile("^[A-Z][^.;:?]{2,60}$"),
          Pattern.compile("^\\([a-z]\\) (?<text>.+)$"),
          Pattern.compile("^• ?(?<text>.+)$"),
          List.of(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"));
}
