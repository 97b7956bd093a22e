package org.councildocs.reader;

import java.util.Objects;
import org.councildocs.language.TextSpan;
import org.councildocs.state.StateMatch;
import org.councildocs.symbol.SymbolMatch;
import org.councildocs.threat.ThreatMatch;

/**
 * What a text names at a place: a document, a date, a State or a threat. For example {@code 12
 * August 2022} from 10 to 24 of a text is a mention of kind {@link Kind#DATE} with the value {@code
 * 2022-08-12}.
 *
 * @since 0.1.0
 */
public sealed interface Mention
    permits Mention.OfSymbol, Mention.OfDate, Mention.OfState, Mention.OfThreat {

  /**
   * What kind of thing is named.
   *
   * @since 0.1.0
   */
  enum Kind {
    /** A document, by its symbol. */
    SYMBOL,
    /** A date, complete or not. */
    DATE,
    /** A State, by any of its names. */
    STATE,
    /** A threat to security. */
    THREAT
  }

  /**
   * The kind of what is named.
   *
   * @return never null
   */
  Kind kind();

  /**
   * What is named, in a form that is the same for all languages and spellings: the canonical symbol
   * ({@code S/2022/617}), the date as {@link PrintedDate} writes it ({@code 2022-08-12}), the ISO
   * 3166-1 code of the State ({@code LBN}), the name of the {@link
   * org.councildocs.threat.ThreatCategory} ({@code PANDEMIC}).
   *
   * @return never null
   */
  String value();

  /**
   * Where it stands.
   *
   * @return a part of the text in UTF-16 units, never null
   */
  TextSpan span();

  /**
   * The line on which it begins.
   *
   * @return 1 or more
   */
  int line();

  /**
   * A document named by its symbol.
   *
   * @param match the symbol, its place and what was mended to read it
   * @param line the line, from 1
   * @since 0.1.0
   */
  record OfSymbol(SymbolMatch match, int line) implements Mention {

    /** Refuses null, nothing else. */
    public OfSymbol {
      Objects.requireNonNull(match, "match");
    }

    @Override
    public Kind kind() {
      return Kind.SYMBOL;
    }

    @Override
    public String value() {
      return match.symbol().toString();
    }

    @Override
    public TextSpan span() {
      return new TextSpan(match.start(), match.end());
    }
  }

  /**
   * A date. In a list or range each date is a mention of its own, with the month and year that are
   * said once for all: in {@code 10, 19 et 31 octobre 2016} the mention {@code 2016-10-10} is the
   * two digits.
   *
   * @param date the date
   * @param span its place
   * @param line the line, from 1
   * @since 0.1.0
   */
  record OfDate(PrintedDate date, TextSpan span, int line) implements Mention {

    /** Refuses null, nothing else. */
    public OfDate {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(span, "span");
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public String value() {
      return date.toString();
    }
  }

  /**
   * A State.
   *
   * @param match the State and the place of its name
   * @param line the line, from 1
   * @since 0.1.0
   */
  record OfState(StateMatch match, int line) implements Mention {

    /** Refuses null, nothing else. */
    public OfState {
      Objects.requireNonNull(match, "match");
    }

    @Override
    public Kind kind() {
      return Kind.STATE;
    }

    @Override
    public String value() {
      return match.state().iso3();
    }

    @Override
    public TextSpan span() {
      return match.span();
    }
  }

  /**
   * A threat.
   *
   * @param match the threat, its words and how closely they name it
   * @param line the line, from 1
   * @since 0.1.0
   */
  record OfThreat(ThreatMatch match, int line) implements Mention {

    /** Refuses null, nothing else. */
    public OfThreat {
      Objects.requireNonNull(match, "match");
    }

    @Override
    public Kind kind() {
      return Kind.THREAT;
    }

    @Override
    public String value() {
      return match.category().name();
    }

    @Override
    public TextSpan span() {
      return match.span();
    }
  }
}
