package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.Capacity;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Signatory;
import org.councildocs.language.TextSpan;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signatures of a letter: the mark before or after the name, the title above or below it
 * or on its line, one signatory or twelve.
 */
final class SignatureReader {

  private final Phrasebook book;
  private final PartyReader parties;
  private final SignatureLines lines;
  private final SigningLine signingLine;
  private final TitleLines titleLines;
  private final SpanBook spans;

  SignatureReader(Phrasebook book, PartyReader parties, SignatureLines lines, SpanBook spans) {
    this.book = book;
    this.parties = parties;
    this.lines = lines;
    this.signingLine = new SigningLine(book, lines);
    this.titleLines = new TitleLines(book);
    this.spans = spans;
  }

  /**
   * Reads signatures.
   *
   * @param blocks the blocks of the signatures
   * @param expected how many States write together, 0 if unknown
   * @param letter the path of the letter
   */
  List<Signatory> read(List<Block> blocks, int expected, DocumentPath letter) {
    List<Block> signed = marked(blocks) == 0 ? named(blocks, letter) : blocks;
    List<SignatureEntry> entries = titlesAbove(signed, expected) ? above(signed) : below(signed);
    boolean sideBySide = sideBySide(entries);
    if (sideBySide) {
      // The places of columns overlap: the passage into which the text is cut is all of them.
      spans.leaf(letter.child("signatories"), hull(entries));
    }
    List<Signatory> signatories = new ArrayList<>();
    for (SignatureEntry entry : entries) {
      DocumentPath path = letter.child("signatories").element(signatories.size());
      TextSpan span = entry.span == null ? new TextSpan(0, 0) : entry.span;
      if (sideBySide) {
        spans.part(path, span);
      } else {
        spans.leaf(path, span);
      }
      signatories.add(signatory(entry, path, span));
    }
    return signatories;
  }

  /** Whether one signatory begins before the one before ends, as in columns. */
  private static boolean sideBySide(List<SignatureEntry> entries) {
    int end = 0;
    for (SignatureEntry entry : entries) {
      if (entry.span != null) {
        if (entry.span.start() < end) {
          return true;
        }
        end = entry.span.end();
      }
    }
    return false;
  }

  /** What lies around all entries, of which some have a place. */
  private static TextSpan hull(List<SignatureEntry> entries) {
    TextSpan hull = null;
    for (SignatureEntry entry : entries) {
      if (entry.span != null) {
        hull = hull == null ? entry.span : hull.hull(entry.span);
      }
    }
    return Objects.requireNonNull(hull);
  }

  /** How many lines have the mark of a signature. */
  private static int marked(List<Block> blocks) {
    int marked = 0;
    for (Block block : blocks) {
      marked += block.is(Block.Kind.SIGNATURE) ? 1 : 0;
    }
    return marked;
  }

  /** The lines of a signature without a mark, the name among them taken for the line that signs. */
  private List<Block> named(List<Block> blocks, DocumentPath letter) {
    List<Block> named = new ArrayList<>();
    for (Block block : blocks) {
      Passage line = block.passage();
      boolean signs = marked(named) == 0 && lines.name(block);
      if (signs) {
        spans.problem(
            ProblemKind.SIGNATURE_UNMARKED,
            letter.child("signatories"),
            line.span(),
            Map.of("name", line.text()));
      }
      named.add(
          signs
              ? Block.of(Block.Kind.SIGNATURE, line, block.lines(), block.blankLinesBefore())
              : block);
    }
    return named;
  }

  private boolean titlesAbove(List<Block> blocks, int expected) {
    boolean leading = !blocks.get(0).is(Block.Kind.SIGNATURE);
    boolean trailing = !blocks.get(blocks.size() - 1).is(Block.Kind.SIGNATURE);
    int names = marked(blocks);
    if (names <= 1) {
      return leading;
    }
    if (leading && trailing && lines.body(blocks.get(0).text())) {
      return false;
    }
    if (leading != trailing && leading == book.titlesAbove) {
      // As the language has it each name has its title: an author more has not signed.
      return leading;
    }
    boolean aboveFits = names + (trailing ? 1 : 0) == expected;
    boolean belowFits = names + (leading ? 1 : 0) == expected;
    if (aboveFits != belowFits) {
      return aboveFits;
    }
    return leading != trailing ? leading : book.titlesAbove;
  }

  /**
   * Each name takes the lines above it; what stands above nothing is a title that lost its name.
   */
  private List<SignatureEntry> above(List<Block> blocks) {
    List<SignatureEntry> entries = new ArrayList<>();
    SignatureEntry entry = new SignatureEntry();
    for (Block block : blocks) {
      if (block.is(Block.Kind.SIGNATURE)) {
        signingLine.read(entry, block);
        takeNameAbove(entry);
        entries.add(entry);
        entry = new SignatureEntry();
      } else {
        addTitle(entry, block);
      }
    }
    int last = entries.size() - 1;
    if (entry.span != null && (last == 0 || (last > 0 && entry.title.isEmpty()))) {
      SignatureEntry only = entries.get(last);
      only.title.addAll(entry.title);
      only.span = only.span == null ? entry.span : only.span.hull(entry.span);
    } else if (entry.span != null) {
      entries.add(entry);
    }
    return entries;
  }

  /**
   * Each name takes the lines below it; the first one also that of the body for which all sign,
   * where it stands above them.
   */
  private List<SignatureEntry> below(List<Block> blocks) {
    List<SignatureEntry> entries = new ArrayList<>();
    boolean ofBody =
        blocks.size() > 1
            && blocks.get(1).is(Block.Kind.SIGNATURE)
            && !blocks.get(0).is(Block.Kind.SIGNATURE)
            && lines.body(blocks.get(0).text());
    for (Block block : blocks) {
      if (block.is(Block.Kind.SIGNATURE)) {
        SignatureEntry entry =
            ofBody && entries.size() == 1 ? entries.remove(0) : new SignatureEntry();
        ofBody = false;
        signingLine.read(entry, block);
        entries.add(entry);
      } else {
        if (entries.isEmpty()) {
          entries.add(new SignatureEntry());
        }
        addTitle(entries.get(entries.size() - 1), block);
      }
    }
    return entries;
  }

  /** Whether the name of a body that signs goes on in the next line. */
  private boolean bodyGoesOn(String name, String text) {
    return !name.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && book.offices.at(name, 0) != null;
  }

  /** Adds a line: the title, or the name where the mark stood alone. */
  private void addTitle(SignatureEntry entry, Block block) {
    entry.take(block.passage());
    if (lines.placeAndDay(block.text())) {
      return;
    }
    boolean nameLost = entry.name != null && entry.name.length() == 0;
    int last = entry.title.size() - 1;
    if (last < 0 && entry.name != null && bodyGoesOn(entry.name.text(), block.text())) {
      entry.name = entry.name.with(block.passage(), false);
    } else if (nameLost && !lines.names(block)) {
      entry.name = block.passage();
    } else if (last >= 0 && titleLines.goesOn(entry.title.get(last).text(), block.text())) {
      Passage above = entry.title.get(last);
      entry.title.set(last, above.with(block.passage(), tight(above.text(), block.text())));
    } else {
      entry.title.add(block.passage());
    }
  }

  /** Whether no blank parts two lines: ideographs, and a number behind them. */
  private static boolean tight(String above, String text) {
    char first = text.charAt(0);
    return Characters.tight(above.charAt(above.length() - 1))
        && (Characters.tight(first) || Characters.digit(first));
  }

  /** Takes the line above a mark that stands alone for the name, unless it names an office. */
  private void takeNameAbove(SignatureEntry entry) {
    int last = entry.title.size() - 1;
    boolean nameLost = last >= 0 && entry.name != null && entry.name.length() == 0;
    Passage line = nameLost ? entry.title.get(last) : null;
    if (line != null && !lines.names(line) && NameForm.likeName(line.text(), whole(line))) {
      entry.name = line;
      entry.title.remove(last);
    }
  }

  private static Range whole(Passage line) {
    return new Range(0, line.length());
  }

  /** The office by which somebody signs whom a line gives one, and perhaps another one behind. */
  private @Nullable Capacity inLine(@Nullable Capacity first, Passage line) {
    Capacity capacity = first;
    Match<Capacity> office = first == null ? null : book.offices.find(line);
    while (office != null && capacity != null) {
      capacity = ofMission(office.value(), capacity) ? office.value() : capacity;
      office = book.offices.find(line, office.end(), line.length());
    }
    return capacity;
  }

  /** Whether somebody signs by one office rather than by another one named before. */
  private static boolean speaksRather(Capacity capacity, Capacity before) {
    return before == Capacity.OFFICIAL
        || before == Capacity.GROUP_OF_STATES
        || ofMission(capacity, before);
  }

  /**
   * Whether an office is one at the United Nations, and one named before is not: that of a minister
   * who is Permanent Observer, that of a chargé d'affaires below the name of the mission. A deputy
   * in charge of the mission signs as that.
   */
  private static boolean ofMission(Capacity capacity, Capacity before) {
    return before == Capacity.DEPUTY_PERMANENT_REPRESENTATIVE
        ? capacity == Capacity.CHARGE_D_AFFAIRES
        : PartyReader.OF_MISSIONS.contains(capacity)
            && (before == Capacity.MINISTER || before == Capacity.PERMANENT_MISSION);
  }

  /**
   * A title without the comma at its end, behind which the name stands below: {@code Le Ministre,}.
   */
  private static Passage withoutComma(Passage title) {
    int last = title.length() - 1;
    return last > 0 && Characters.comma(title.text().charAt(last)) ? title.part(0, last) : title;
  }

  private Signatory signatory(SignatureEntry entry, DocumentPath path, TextSpan span) {
    Passage name = entry.name != null && entry.name.length() == 0 ? null : entry.name;
    if (name != null) {
      spans.part(path.child("name"), name.span());
    } else if (entry.title.isEmpty() || !lines.body(entry.title.get(0).text())) {
      spans.problem(ProblemKind.SIGNATURE_NAME_MISSING, path, span, Map.of());
    }
    Capacity capacity = null;
    State state = null;
    Organ organ = null;
    List<String> lines = new ArrayList<>();
    for (Passage printed : entry.title) {
      Passage line = withoutComma(printed);
      DocumentPath at = path.child("title").element(lines.size());
      spans.part(at, line.span());
      lines.add(line.text());
      for (Party party : parties.parties(line, new Range(0, line.length()), null)) {
        Capacity named = inLine(party.capacity(), line);
        if (named != null && (capacity == null || speaksRather(named, capacity))) {
          capacity = named;
          spans.part(path.child("capacity"), line.span());
        }
        Range stateWords = party.stateWords();
        // The name of a committee may hold that of a State, which signs nothing.
        boolean ofOrgan = book.organs.at(line.text(), 0) != null;
        boolean ofState = named != null || capacity == null || PartyReader.mayBeOfState(capacity);
        if (state == null && party.state() != null && stateWords != null && ofState && !ofOrgan) {
          state = party.state();
          spans.part(path.child("state"), line.span(stateWords.start(), stateWords.end()));
        }
        if (organ == null && party.organ() != null) {
          organ = party.organ();
          spans.part(path.child("organ"), line.span());
        }
      }
    }
    return new Signatory(
        name == null ? Optional.empty() : Optional.of(name.text()),
        lines,
        Optional.ofNullable(capacity),
        Optional.ofNullable(state),
        Optional.ofNullable(organ));
  }
}
