package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.ExpectedOutcome;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Participant;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;

/**
 * Writes a concept note. Questions and briefers, which a record keeps apart from the sections, go
 * back to where a reader looks for them: behind the words that lead them in, or under their
 * heading. What no section holds gets one.
 */
final class NoteWriter {

  private static final String BULLET = "• ";

  /** What parts two columns. */
  private static final String GAP = "    ";

  private static final String RULE = "__________";

  private final WritingForms forms;
  private final Phrasebook book;
  private final HeadingReader headings;
  private final TextSheet sheet;
  private final ConceptNote note;

  /** What all paragraphs say, and of that what stands behind words that lead to questions. */
  private final String said;

  private final String asked;
  private final List<String> questions;
  private final List<String> briefers;
  private boolean questionsWritten;
  private boolean briefersWritten;

  NoteWriter(WritingForms forms, TextSheet sheet, ConceptNote note) {
    this.forms = forms;
    this.book = forms.book();
    this.headings = new HeadingReader(book);
    this.sheet = sheet;
    this.note = note;
    List<String> paragraphs = new ArrayList<>(note.body());
    gather(note.sections(), paragraphs);
    said = String.join("\n", paragraphs);
    asked = asked(paragraphs);
    questions =
        note.guidingQuestions().stream()
            .filter(question -> question.label().isPresent() || !asked.contains(question.text()))
            .map(this::entry)
            .toList();
    briefers =
        note.briefers().stream()
            .filter(briefer -> unsaid(briefer.text()))
            .flatMap(this::lines)
            .toList();
    questionsWritten = questions.isEmpty();
    briefersWritten = briefers.isEmpty();
  }

  /** The entry of a briefer, and below it the topic. */
  private Stream<String> lines(Briefer briefer) {
    return Stream.concat(
        Stream.of(entry(briefer)),
        briefer.topic().map(topic -> BULLET + forms.phrase("theme.label") + ": " + topic).stream());
  }

  /** A briefer; a bare name and an office, which only columns or lines parted, in two columns. */
  private static String entry(Briefer briefer) {
    String name = briefer.name().orElse("");
    String office = briefer.office().orElse("");
    boolean columns =
        briefer.honorific().isEmpty()
            && !name.isEmpty()
            && !office.isEmpty()
            && briefer.text().equals(name + " " + office)
            && !Characters.caseless(name.charAt(0));
    return columns ? name + GAP + office : BULLET + briefer.text();
  }

  private static void gather(List<Section> sections, List<String> paragraphs) {
    for (Section section : sections) {
      paragraphs.addAll(section.body());
      gather(section.sections(), paragraphs);
    }
  }

  private String asked(List<String> paragraphs) {
    StringBuilder asked = new StringBuilder();
    for (String paragraph : paragraphs) {
      Passage passage = Passage.of(paragraph, 0, paragraph.length());
      Range behind = QuestionReader.behindLeadIn(passage, book);
      if (behind != null) {
        asked.append(behind.in(passage.text())).append('\n');
      }
    }
    return asked.toString();
  }

  /** Whether no paragraph says something, as one does of briefers in running text. */
  private boolean unsaid(String text) {
    return !said.contains(text);
  }

  /** A question with its label in the brackets or with the stop of the language. */
  private String entry(GuidingQuestion question) {
    String label = question.label().map(this::label).orElse("");
    return (label.isEmpty() ? BULLET : label + " ") + question.text();
  }

  private String label(String text) {
    // A word with a number has no brackets: Question 1:
    return text.indexOf(' ') > 0 ? text + ':' : forms.fill(style(text), Map.of("label", text));
  }

  private static String style(String label) {
    char first = label.charAt(0);
    return Characters.han(first)
        ? "item.han"
        : Characters.digit(first) || Character.isUpperCase(first) ? "item.number" : "item";
  }

  void write() {
    String title = new TitleWriter(forms).of(note);
    int name = note.language().isPresent() ? startOfName(title) : 0;
    SortedSet<Integer> cuts = new TreeSet<>(Set.of(name, title.length()));
    note.theme().ifPresent(theme -> cuts.addAll(aroundUnmarked(theme, title)));
    int from = 0;
    for (int cut : cuts) {
      sheet.block(title.substring(from, cut).strip());
      from = cut;
    }
    note.body().forEach(this::paragraph);
    note.sections().forEach(this::section);
    writeRest();
  }

  /** Where a theme begins and ends in a title that neither quotes it nor has words for it. */
  private List<Integer> aroundUnmarked(String theme, String title) {
    int start = title.indexOf(theme);
    int end = start + theme.length();
    boolean whole =
        start >= 0
            && (start == 0 || title.charAt(start - 1) == ' ')
            && (end == title.length() || title.charAt(end) == ' ');
    if (whole && start > 1 && title.charAt(start - 2) == ':') {
      return List.of(end);
    }
    // French sets blanks inside quotation marks.
    boolean marked =
        whole
            && start > 1
            && (Themes.opens(title.charAt(start - 2))
                || book.bareThemeMarkers.endingAt(title, start - 1) != null);
    return whole && !marked ? List.of(start, end) : List.of();
  }

  /**
   * Where {@code Concept note} begins in a title. A note that stands alone is known by a line that
   * begins so, whatever stands above.
   */
  private int startOfName(String title) {
    for (int i = 1; i < title.length(); i++) {
      Match<DocumentKind> opener =
          title.charAt(i - 1) == ' ' ? book.kindOpeners.at(title, i) : null;
      if (opener != null && opener.value() == DocumentKind.CONCEPT_NOTE) {
        return i;
      }
    }
    return 0;
  }

  private void section(Section section) {
    String heading = section.heading().orElseGet(() -> heading(section.kind()));
    List<String> body = section.body();
    if (inline(section.kind(), heading, body)) {
      sheet.block(heading + ' ' + body.get(0));
      body = body.subList(1, body.size());
    } else {
      sheet.block(heading);
    }
    for (String paragraph : body) {
      if (ofLists(section.kind()) && numberInBrackets(paragraph)) {
        // A footnote: without a rule above it would be an entry of the list.
        sheet.block(RULE);
      }
      paragraph(paragraph);
    }
    if (section.kind() == SectionKind.GUIDING_QUESTIONS) {
      writeQuestions();
    }
    if (section.kind() == SectionKind.BRIEFERS) {
      writeBriefers();
    }
    section.sections().forEach(this::section);
  }

  private static boolean ofLists(SectionKind kind) {
    return kind == SectionKind.GUIDING_QUESTIONS || kind == SectionKind.BRIEFERS;
  }

  private static boolean numberInBrackets(String text) {
    ListLabel label = text.startsWith("(") ? ListLabel.of(text) : null;
    return label != null && label.style() == ListLabel.Style.NUMBER;
  }

  /** Whether what belongs to a heading stands on its line: {@code Format: Open debate}. */
  private boolean inline(SectionKind kind, String heading, List<String> body) {
    return kind != SectionKind.GUIDING_QUESTIONS
        && kind != SectionKind.BRIEFERS
        && SentenceEnd.leadsIn(heading)
        && !body.isEmpty()
        && headings.endOfInlineHeading(heading + ' ' + body.get(0)) == heading.length();
  }

  private void paragraph(String text) {
    sheet.block(text);
    Passage passage = Passage.of(text, 0, text.length());
    if (QuestionReader.leadIn(passage, book)) {
      writeQuestions();
    }
    ProgrammeRow row = ProgrammeRow.of(text, headings, book);
    boolean rowOfBriefers = row != null && row.kind() == SectionKind.BRIEFERS;
    if (rowOfBriefers || BrieferReader.leadIn(passage, book)) {
      writeBriefers();
    }
  }

  private void writeQuestions() {
    if (!questionsWritten) {
      questions.forEach(sheet::block);
      questionsWritten = true;
    }
  }

  private void writeBriefers() {
    if (!briefersWritten) {
      briefers.forEach(sheet::block);
      briefersWritten = true;
    }
  }

  private String heading(SectionKind kind) {
    return forms.phrase("heading." + kind.name());
  }

  /** What the sections do not hold, each under its own heading. */
  private void writeRest() {
    if (!questionsWritten) {
      sheet.block(heading(SectionKind.GUIDING_QUESTIONS));
      writeQuestions();
    }
    rest(SectionKind.CHAIR, note.chair().map(Participant::text));
    rest(SectionKind.MODERATOR, note.moderator().map(Participant::text));
    for (Participant speaker : note.openingSpeakers()) {
      rest(SectionKind.OPENING_STATEMENTS, Optional.of(speaker.text()));
    }
    if (!briefersWritten) {
      sheet.block(heading(SectionKind.BRIEFERS));
      writeBriefers();
    }
    rest(SectionKind.OUTCOME, note.outcome().map(ExpectedOutcome::text));
  }

  private void rest(SectionKind kind, Optional<String> text) {
    text.filter(this::unsaid)
        .ifPresent(
            words -> {
              sheet.block(heading(kind));
              sheet.block(words);
            });
  }
}
