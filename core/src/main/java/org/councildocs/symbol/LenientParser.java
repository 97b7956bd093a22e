package org.councildocs.symbol;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Mends a text step by step until a strict parse reads it. */
final class LenientParser {

  /** Longer texts are not looked at: no symbol has so much around it. */
  static final int LONGEST = 400;

  private static final Map<Mending, UnaryOperator<String>> STEPS = new EnumMap<>(Mending.class);

  static {
    STEPS.put(Mending.INVISIBLE_CHARACTERS, CharacterMending::withoutInvisible);
    STEPS.put(Mending.OTHER_CHARACTERS, CharacterMending::plain);
    STEPS.put(Mending.LINK, OtherForms::fromLink);
    STEPS.put(Mending.FILE_NAME, OtherForms::fromFileName);
    STEPS.put(Mending.OUTER_MARKS, CharacterMending::withoutOuterMarks);
    STEPS.put(Mending.BLANKS, CharacterMending::withFewerBlanks);
    STEPS.put(Mending.DOUBLED_SLASH, StructureMending::singleSlashes);
    STEPS.put(Mending.FULL_STOP, StructureMending::fullStops);
    STEPS.put(Mending.SLASH, StructureMending::slashes);
    STEPS.put(Mending.RESUMPTION, StructureMending::resumption);
    STEPS.put(Mending.PARENTHESES, ParenthesesMending::parentheses);
    STEPS.put(Mending.MISSING_ORGAN, StructureMending::organ);
    STEPS.put(Mending.DIGITS, StructureMending::digits);
    STEPS.put(Mending.CASE, StructureMending::capitals);
  }

  private LenientParser() {}

  /** Elements are mended only in series that are known. */
  private static boolean guessed(Mending mending) {
    return mending.compareTo(Mending.DOUBLED_SLASH) > 0;
  }

  /** The symbol that the text holds, with what was mended; empty if no mending helps. */
  static Optional<LenientSymbol> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Set<Mending> mended = EnumSet.noneOf(Mending.class);
    String mending = text;
    long read = Reading.read(mending);
    for (Map.Entry<Mending, UnaryOperator<String>> step : STEPS.entrySet()) {
      if (read >= 0) {
        break;
      }
      String next = step.getValue().apply(mending);
      if (!next.equals(mending)) {
        mended.add(step.getKey());
        mending = next;
        read = Reading.read(mending);
        if (read >= 0 && guessed(step.getKey()) && Layout.has(read, Layout.UNKNOWN_SERIES)) {
          return Optional.empty();
        }
      }
    }
    if (read < 0) {
      return Optional.empty();
    }
    DocumentSymbol symbol = Reading.symbol(mending, read);
    if (!symbol.toString().equals(mending)) {
      mended.add(Mending.SPELLING);
    }
    return Optional.of(new LenientSymbol(symbol, mended));
  }
}
