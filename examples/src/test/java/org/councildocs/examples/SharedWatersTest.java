package org.councildocs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.Meeting;
import org.councildocs.document.Participant;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.document.ThreatMention;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.DocumentWriter;
import org.councildocs.testkit.SampleDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One letter with its concept note in six languages: the records agree in all but words. */
class SharedWatersTest {

  private static SampleDocument sample(Language language) {
    return SampleDocument.of("concept-note." + language.tag());
  }

  private static Letter letter(Language language) {
    return sample(language).letter();
  }

  private static ConceptNote note(Language language) {
    return sample(language).conceptNote();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_language_is_known_and_nothing_is_doubtful(Language language) {
    assertThat(sample(language).read().language()).contains(language);
    assertThat(sample(language).read().problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_letter_says_the_same(Language language) {
    assertThat(facts(letter(language))).isEqualTo(facts(letter(Language.ENGLISH)));
  }

  private static List<Object> facts(Letter letter) {
    List<Object> facts = new ArrayList<>();
    facts.add(letter.kind());
    facts.add(letter.masthead().symbols());
    facts.add(letter.masthead().organs());
    facts.add(letter.masthead().issued());
    facts.add(letter.masthead().originalLanguages().stream().map(o -> o.language()).toList());
    facts.add(letter.masthead().jobNumber());
    facts.add(letter.date());
    facts.add(letter.authors().stream().map(author -> author.state()).toList());
    facts.add(letter.authors().stream().map(author -> author.capacity()).toList());
    facts.add(letter.addressees().stream().map(addressee -> addressee.capacity()).toList());
    facts.add(letter.body().size());
    facts.add(letter.circulation().map(request -> request.organs()));
    facts.add(letter.presidency().flatMap(claim -> claim.state()));
    facts.add(letter.presidency().flatMap(claim -> claim.month()));
    facts.add(letter.announcement().map(said -> meeting(said.meeting())));
    facts.add(letter.announcement().flatMap(said -> said.theme()).isPresent());
    facts.add(letter.signatories().stream().map(signatory -> signatory.state()).toList());
    facts.add(letter.signatories().stream().map(signatory -> signatory.capacity()).toList());
    facts.add(letter.annexes().stream().map(annex -> annex.kind()).toList());
    facts.add(letter.footnotes().size());
    return facts;
  }

  private static List<Object> meeting(Meeting meeting) {
    return List.of(meeting.council(), meeting.date(), meeting.format(), meeting.level());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_concept_note_says_the_same(Language language) {
    assertThat(facts(note(language))).isEqualTo(facts(note(Language.ENGLISH)));
  }

  private static List<Object> facts(ConceptNote note) {
    List<Object> facts = new ArrayList<>();
    facts.add(note.meeting().map(SharedWatersTest::meeting));
    facts.add(note.body().size());
    facts.add(sections(note.sections()));
    facts.add(note.guidingQuestions().stream().map(asked -> asked.questions().size()).toList());
    facts.add(note.briefers().stream().map(briefer -> briefer.name().isPresent()).toList());
    facts.add(note.chair().flatMap(Participant::state));
    facts.add(note.threats().stream().map(ThreatMention::category).toList());
    return facts;
  }

  private static Map<SectionKind, Integer> sections(List<Section> sections) {
    Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
    for (Section section : sections) {
      counts.merge(section.kind(), 1, Integer::sum);
      sections(section.sections())
          .forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
    }
    return counts;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_theme_is_that_of_the_letter(Language language) {
    assertThat(note(language).theme())
        .isPresent()
        .isEqualTo(letter(language).announcement().flatMap(said -> said.theme()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_is_written_of_it_is_read_alike(Language language) {
    CouncilDocument letter = letter(language);

    String text = DocumentWriter.create().write(letter);

    assertThat(DocumentReader.create().read(text).document()).contains(letter);
  }
}
