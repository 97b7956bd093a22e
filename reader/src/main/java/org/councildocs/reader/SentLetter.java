package org.councildocs.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.councildocs.document.Capacity;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was sent: without a title, but with a line for place and date, the address of whom
 * it goes to, a salutation and a signature.
 */
final class SentLetter {

  private static final int MOST_LINES_ABOVE = 15;

  /** The words beside a date among other lines of a text, such as {@code New York,}. */
  private static final int LONGEST_PLACE = 14;

  /** Above the salutation more may stand beside the date: a long place, the number of a letter. */
  private static final int LONGEST_HEAD = 40;

  /** What may stand between an office and its organ: {@code of the}. */
  private static final int LONGEST_PREPOSITION = 12;

  /** The offices that letters are sent to whoever holds them. */
  private static final Set<Capacity> ADDRESSED =
      EnumSet.of(Capacity.SECRETARY_GENERAL, Capacity.PRESIDENT, Capacity.COMMITTEE_CHAIR);

  private final Reading reading;
  private final Phrasebook book;
  private final List<Block> blocks;
  private final int opening;

  SentLetter(Reading reading, List<Block> blocks) {
    this.reading = reading;
    this.book = reading.book();
    this.blocks = blocks;
    this.opening = opening();
  }

  /** A line and the date in it. */
  record DateLine(Passage passage, ReadDate date) {}

  /** A line of an address and the office in it. */
  record AddressLine(Passage passage, Range office) {}

  /** Whether the blocks are such a letter: it opens as one and is signed. */
  boolean found() {
    if (opening < 0) {
      return false;
    }
    boolean opens =
        book.callsSomebody(blocks.get(opening).text()) || opening == 0 || date() != null;
    Range signed = opens ? reading.signatureFinder().find(blocks, closed()) : new Range(0, 0);
    return signed.start() > opening && signed.start() < signed.end();
  }

  /** Whether the letter takes leave, so that its signature is known without a mark. */
  private boolean closed() {
    return blocks.stream().anyMatch(block -> book.closings.in(block.passage()));
  }

  /** The salutation or, where there is none, the sentence that opens the letter; -1 if neither. */
  private int opening() {
    for (int i = 0; i < Math.min(blocks.size(), MOST_LINES_ABOVE); i++) {
      Block block = blocks.get(i);
      if (!block.is(Block.Kind.TEXT)) {
        // What looks like a label may begin the number of the letter: N. 112/14.
        if (block.sentence() || block.text().length() > LONGEST_HEAD) {
          return -1;
        }
        continue;
      }
      if (book.callsSomebody(block.text())) {
        return i;
      }
      if (block.sentence()) {
        return book.bodyOpeners.at(block.text(), 0) == null ? -1 : i;
      }
    }
    return -1;
  }

  /** The date, which stands on a line of its own; null if none does. */
  @Nullable DateLine date() {
    for (int i = 0; i < Math.min(blocks.size(), MOST_LINES_ABOVE); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      ReadDate date = reading.dates().find(text, 0, text.length());
      boolean head = i < opening && !block.sentence();
      int others = date == null ? 0 : text.length() - (date.end() - date.start());
      if (date != null && others <= (head ? LONGEST_HEAD : LONGEST_PLACE)) {
        return new DateLine(block.passage(), date);
      }
    }
    return null;
  }

  /**
   * The offices in the address above the salutation, or below the signature: each beside the name
   * of who holds it.
   *
   * @param behind where the blocks begin that stand below the signature
   */
  List<AddressLine> addressees(int behind) {
    List<AddressLine> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean inAddress = i < opening || i >= behind;
      Range office = inAddress ? office(blocks.get(i)) : null;
      if (office != null && personBeside(i)) {
        found.add(new AddressLine(blocks.get(i).passage(), office));
      }
    }
    return found;
  }

  /** The office that a line names together with its organ, or null. */
  private @Nullable Range office(Block block) {
    Passage passage = block.passage();
    Match<Capacity> office = block.sentence() ? null : book.offices.find(passage);
    if (office == null || !ADDRESSED.contains(office.value())) {
      return null;
    }
    Match<Organ> organ = book.organs.find(passage);
    boolean ofOrgan = organ != null && organ.start() <= office.end() + LONGEST_PREPOSITION;
    int end = ofOrgan && organ != null ? Math.max(organ.end(), office.end()) : office.end();
    boolean known = ofOrgan || office.value() == Capacity.SECRETARY_GENERAL;
    return known ? new Range(office.start(), end) : null;
  }

  /** Whether the line itself, one of the two above it or the one below it names a person. */
  private boolean personBeside(int at) {
    for (int i = Math.max(0, at - 2); i <= Math.min(at + 1, blocks.size() - 1); i++) {
      String text = blocks.get(i).text();
      boolean below = i > at;
      if ((!below && book.honorificsBefore.at(text, 0) != null)
          || book.honorificsAfter.endingAt(text, text.length()) != null) {
        return true;
      }
    }
    return false;
  }
}
