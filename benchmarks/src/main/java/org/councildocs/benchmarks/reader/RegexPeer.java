package org.councildocs.benchmarks.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councildocs.benchmarks.reader.Fields.Section;

/**
 * The peer: a reader of the same fields as they are often written, with one regular expression for
 * each rule, tried on each line. It trusts blank lines and set-in beginnings, mends nothing, notes
 * no places and knows only what occurs in the texts of the benchmark.
 */
final class RegexPeer {

  private static final Pattern BLANK = Pattern.compile("^\\s*+$");
  private static final Pattern DIGITS_MEET = Pattern.compile("\\p{IsHan}\n\\d|\\d\n\\p{IsHan}");

  private final RegexRules rules;

  RegexPeer(RegexRules rules) {
    this.rules = rules;
  }

  /** The fields of a letter with one annex. */
  Fields read(String text) {
    List<String> blocks = blocks(text);
    Reading reading = new Reading();
    for (String block : blocks) {
      if (!readHead(block, reading)) {
        if (reading.annex.isEmpty()) {
          reading.paragraphs.add(block);
        } else {
          readNote(block, reading);
        }
      }
    }
    return reading.fields();
  }

  /** Lines joined to blocks. */
  private List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    boolean apart = true;
    for (String line : text.lines().toList()) {
      if (BLANK.matcher(line).matches()) {
        apart |= !rules.joint().isEmpty();
        continue;
      }
      String words = line.strip();
      int last = blocks.size() - 1;
      boolean begins =
          last < 0
              || rules.blockBegins().matcher(line).find()
              || (apart && !rules.joint().isEmpty());
      if (begins) {
        blocks.add(words);
      } else {
        boolean number = DIGITS_MEET.matcher(blocks.get(last) + '\n' + words).find();
        blocks.set(last, blocks.get(last) + (number ? " " : rules.joint()) + words);
      }
      apart = false;
    }
    return blocks;
  }

  /** Reads the title, the heading of the annex or a line of the signature. */
  private boolean readHead(String block, Reading reading) {
    Matcher title = rules.title().matcher(block);
    if (title.matches()) {
      if (title.group("annex") != null) {
        reading.annex = block;
      } else {
        reading.title = block;
        reading.date = date(title);
        reading.author = title.group("author");
        reading.addressee = title.group("addressee");
      }
      return true;
    }
    Matcher signature = rules.signature().matcher(block);
    if (signature.matches()) {
      reading.signatory = signature.group("name");
      return true;
    }
    return reading.annex.isEmpty() && rules.office().matcher(block).matches();
  }

  private void readNote(String block, Reading reading) {
    Matcher note = rules.note().matcher(block);
    if (reading.theme.isEmpty() && note.matches()) {
      reading.theme = note.group("theme");
      Matcher day = rules.meetingDate().matcher(block);
      reading.meetingDate = day.find() ? date(day) : LocalDate.MIN;
      return;
    }
    Matcher question = rules.question().matcher(block);
    if (question.matches()) {
      reading.questions.add(question.group("text"));
      return;
    }
    Matcher briefer = rules.briefer().matcher(block);
    if (briefer.matches()) {
      reading.briefers.add(briefer.group("text"));
      return;
    }
    if (rules.heading().matcher(block).matches()) {
      reading.sections.add(new Section(block, new ArrayList<>()));
    } else if (!reading.sections.isEmpty()) {
      reading.sections.get(reading.sections.size() - 1).paragraphs().add(block);
    }
  }

  private LocalDate date(Matcher found) {
    String month = found.group("month");
    return LocalDate.of(
        Integer.parseInt(found.group("year")),
        rules.months().isEmpty() ? Integer.parseInt(month) : rules.months().indexOf(month) + 1,
        Integer.parseInt(found.group("day")));
  }

  /** What was read so far. */
  private static final class Reading {
    private String title = "";
    private LocalDate date = LocalDate.MIN;
    private String author = "";
    private String addressee = "";
    private final List<String> paragraphs = new ArrayList<>();
    private String signatory = "";
    private String annex = "";
    private String theme = "";
    private LocalDate meetingDate = LocalDate.MIN;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> briefers = new ArrayList<>();

    Fields fields() {
      return new Fields(
          title,
          date,
          author,
          addressee,
          paragraphs,
          signatory,
          annex,
          theme,
          meetingDate,
          sections,
          questions,
          briefers);
    }
  }
}
