package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.councildocs.language.Language;
import org.councildocs.language.LineIndex;
import org.councildocs.language.TextSpan;
import org.councildocs.state.StateMatch;
import org.councildocs.state.StateNames;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolMatch;
import org.councildocs.threat.ThreatFinder;
import org.councildocs.threat.ThreatMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text of any of the six languages names: documents, dates, States and threats.
 *
 * <pre>{@code
 * for (Mention mention : MentionFinder.create().findAll(text)) {
 *   System.out.println(mention.line() + " " + mention.kind() + " " + mention.value());
 * }
 * }</pre>
 *
 * <p>Symbols are found in texts of any language. Dates, States and threats are looked for in the
 * language of the text, which is detected unless it is given; where it cannot be told, for lack of
 * letters, the text is taken to be English.
 *
 * <p>A finder is immutable and may be shared between threads. The time is linear in the length of
 * the text.
 *
 * @since 0.1.0
 */
public final class MentionFinder {

  private static final Comparator<Mention> IN_TEXT =
      new Comparator<>() {
        @Override
        public int compare(Mention first, Mention second) {
          int byPlace = first.span().compareTo(second.span());
          return byPlace != 0 ? byPlace : first.kind().compareTo(second.kind());
        }
      };

  private static final MentionFinder ALL =
      new MentionFinder(null, EnumSet.allOf(Mention.Kind.class), Leniency.PRINTED);

  private final @Nullable Language hint;
  private final Set<Mention.Kind> kinds;
  private final SymbolFinder symbols;

  private MentionFinder(@Nullable Language hint, Set<Mention.Kind> kinds, Leniency leniency) {
    this(hint, kinds, SymbolFinder.of(leniency));
  }

  private MentionFinder(@Nullable Language hint, Set<Mention.Kind> kinds, SymbolFinder symbols) {
    this.hint = hint;
    this.kinds = kinds;
    this.symbols = symbols;
  }

  /**
   * The finder of all kinds of mention in all languages, with symbols as documents print them.
   *
   * @return the finder, never null
   */
  public static MentionFinder create() {
    return ALL;
  }

  /**
   * A finder that takes texts to be in one language and does not look for it itself.
   *
   * @param language the language, not null
   * @return another finder, never null
   */
  public MentionFinder withLanguage(Language language) {
    return new MentionFinder(Objects.requireNonNull(language, "language"), kinds, symbols);
  }

  /**
   * A finder of some kinds of mention, and so a faster one.
   *
   * @param wanted the kinds, at least one, not null
   * @return another finder, never null
   * @throws IllegalArgumentException if there are none
   */
  public MentionFinder only(Mention.Kind... wanted) {
    Objects.requireNonNull(wanted, "wanted");
    if (wanted.length == 0) {
      throw new IllegalArgumentException("no kind of mention is wanted");
    }
    return new MentionFinder(hint, EnumSet.copyOf(Arrays.asList(wanted)), symbols);
  }

  /**
   * A finder that believes symbols of other spellings.
   *
   * @param leniency how far from the canonical spelling symbols may be, not null
   * @return another finder, never null
   */
  public MentionFinder withLeniency(Leniency leniency) {
    return new MentionFinder(hint, kinds, leniency);
  }

  /**
   * Tells the language of a text.
   *
   * @param text any text, not null
   * @return the language of most of it; empty if it has no letters of a script in use
   */
  public static Optional<Language> language(CharSequence text) {
    Objects.requireNonNull(text, "text");
    return LanguageDetector.detect(text.toString());
  }

  /**
   * Finds what a text names.
   *
   * @param text any text, not null
   * @return the mentions in the order of the text; those of one kind do not overlap, save that the
   *     same words may name two threats; never null
   */
  public List<Mention> findAll(CharSequence text) {
    Objects.requireNonNull(text, "text");
    String searched = text.toString();
    LineIndex lines = LineIndex.of(searched);
    List<Mention> mentions = new ArrayList<>();
    if (kinds.contains(Mention.Kind.SYMBOL)) {
      for (SymbolMatch match : symbols.findAll(searched)) {
        mentions.add(new Mention.OfSymbol(match, line(lines, match.start())));
      }
    }
    if (!kinds.equals(EnumSet.of(Mention.Kind.SYMBOL))) {
      addWords(searched, lines, mentions);
    }
    mentions.sort(IN_TEXT);
    return List.copyOf(mentions);
  }

  private void addWords(String text, LineIndex lines, List<Mention> mentions) {
    Language language =
        hint != null ? hint : LanguageDetector.detect(text).orElse(Language.ENGLISH);
    if (kinds.contains(Mention.Kind.DATE)) {
      for (ReadDate date : new DateFinder(DateWords.of(language)).findAll(text)) {
        TextSpan span = new TextSpan(date.start(), date.end());
        mentions.add(new Mention.OfDate(printed(date), span, line(lines, date.start())));
      }
    }
    if (kinds.contains(Mention.Kind.STATE)) {
      for (StateMatch match : StateNames.mentions(text, language)) {
        mentions.add(new Mention.OfState(match, line(lines, match.span().start())));
      }
    }
    if (kinds.contains(Mention.Kind.THREAT)) {
      for (ThreatMatch match : ThreatFinder.of(language).mentions(text)) {
        mentions.add(new Mention.OfThreat(match, line(lines, match.span().start())));
      }
    }
  }

  private static PrintedDate printed(ReadDate date) {
    return new PrintedDate(known(date.year()), date.month(), known(date.day()));
  }

  private static OptionalInt known(int number) {
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static int line(LineIndex lines, int offset) {
    return lines.position(offset).line();
  }
}
