package org.councildocs.reader;

import java.util.Optional;
import org.councildocs.document.Briefer;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Participant;
import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a part in a meeting, as an entry of a list or a clause names them.
 *
 * @param passage the text the entry stands in
 * @param entry the entry as printed
 * @param name the name, null if only an office is given
 * @param honorific the form of address, null if there is none
 * @param office the office, null if there is none
 * @param state the State of the office, null if there is none
 * @param toBeConfirmed whether the entry says so
 */
record Person(
    Passage passage,
    Range entry,
    @Nullable Range name,
    @Nullable Range honorific,
    @Nullable Range office,
    @Nullable State state,
    boolean toBeConfirmed) {

  /** So many ideographs has a Chinese name at most. */
  private static final int LONGEST_NAME = 3;

  Briefer briefer(SpanBook spans, DocumentPath path) {
    note(spans, path);
    return new Briefer(
        text(),
        words(name),
        words(honorific),
        words(office),
        Optional.ofNullable(state),
        Optional.empty(),
        toBeConfirmed);
  }

  /** Whether nothing is said but the name, with its form of address. */
  boolean onlyNamed() {
    return name != null && honorific != null && office == null && !toBeConfirmed;
  }

  /** Whether a form of address or an office stands beside the name. */
  boolean surelyNamed() {
    return name != null && (honorific != null || office != null);
  }

  /** Whether nothing is said but a name of several words. */
  boolean onlyName() {
    return name != null
        && honorific == null
        && office == null
        && !toBeConfirmed
        && name.in(passage.text()).indexOf(' ') > 0;
  }

  /** Whether nothing is said but the office. */
  boolean onlyOffice() {
    return name == null && office != null && !toBeConfirmed;
  }

  /**
   * Whether nothing says that it is a person: more ideographs than a name has, no point between
   * them, and no office.
   */
  boolean perhapsHeading() {
    String said = text();
    return honorific == null
        && office == null
        && !toBeConfirmed
        && said.length() > LONGEST_NAME
        && Characters.han(said.charAt(0))
        && said.indexOf('·') < 0;
  }

  /** A briefer whose office stands on the line below, be it in brackets there. */
  Briefer briefer(Passage below, Range office, SpanBook spans, DocumentPath path) {
    note(spans, path);
    spans.part(path.child("office"), below.span(office.start(), office.end()));
    return new Briefer(
        text() + " " + below.text(),
        words(name),
        words(honorific),
        Optional.of(office.in(below.text())),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** A briefer whose office, and nothing else, stands on the line above. */
  Briefer briefer(Person above, SpanBook spans, DocumentPath path) {
    note(spans, path);
    above.note(spans, path.child("office"), above.office);
    return new Briefer(
        above.text() + " " + text(),
        words(name),
        words(honorific),
        above.words(above.office),
        Optional.ofNullable(above.state),
        Optional.empty(),
        false);
  }

  Participant participant(SpanBook spans, DocumentPath path) {
    note(spans, path);
    return new Participant(
        text(),
        words(name),
        words(honorific),
        words(office),
        Optional.ofNullable(state),
        toBeConfirmed);
  }

  /** By what the person is known: the name, or the whole entry where none is given. */
  String known() {
    return name == null ? text() : name.in(passage.text());
  }

  private String text() {
    return entry.in(passage.text());
  }

  private Optional<String> words(@Nullable Range range) {
    return range == null ? Optional.empty() : Optional.of(range.in(passage.text()));
  }

  private void note(SpanBook spans, DocumentPath path) {
    spans.part(path.child("text"), passage.span(entry.start(), entry.end()));
    note(spans, path.child("name"), name);
    note(spans, path.child("honorific"), honorific);
    note(spans, path.child("office"), office);
    if (state != null && office != null) {
      note(spans, path.child("state"), office);
    }
  }

  private void note(SpanBook spans, DocumentPath path, @Nullable Range range) {
    if (range != null) {
      spans.part(path, passage.span(range.start(), range.end()));
    }
  }
}
