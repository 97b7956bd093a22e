package org.councildocs.symbol;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The symbol under which a document of the United Nations is issued, for example {@code
 * S/2022/617}, {@code A/RES/75/253 C} or {@code A/77/277-S/2022/606}.
 *
 * <p>A symbol is immutable. Two symbols are equal if their canonical keys are: letters without
 * regard to case, numbers as numbers, blanks ignored. The order is the one in which archivists lay
 * documents: {@code S/2022/9} before {@code S/2022/10}, a document before its corrigenda. Both go
 * together: {@code compareTo} gives zero exactly for equal symbols.
 *
 * <p>Parsing is not judging: {@code S/1906/2020} is a symbol, and {@link SymbolCheck} says why no
 * document can bear it.
 *
 * <p>A document may be issued under two or three symbols at once, joined by hyphens. All questions
 * about parts concern the first of them, unless they say otherwise; {@link #symbols()} gives each.
 *
 * <p>Source: Dag Hammarskjöld Library, <i>UN Document Symbols</i>
 * (research.un.org/en/docs/symbols); the grammar stands in {@code docs/symbols.md}.
 *
 * @since 0.1.0
 */
public final class DocumentSymbol implements Comparable<DocumentSymbol>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int YEAR_BEFORE_FIRST_OF_COUNCIL = 1945;

  private final String text;
  private final transient long layout;

  /** Zero until asked for; racy as in {@link String#hashCode()}, and as harmless. */
  private transient int hash;

  DocumentSymbol(String text, long layout) {
    this.text = text;
    this.layout = layout;
  }

  /**
   * Reads a symbol in its canonical spelling or in one that is known from official use: without the
   * blank before a parenthesis ({@code S/RES/1373(2001)}), with modifiers in capitals ({@code
   * REV.1}), with a letter at once behind the number ({@code A/RES/37/125A}), with a non-breaking
   * hyphen or an en dash between two symbols.
   *
   * @param text the whole text of the symbol, for example {@code "S/2022/617"}
   * @return the symbol, never null
   * @throws SymbolSyntaxException if the text is no symbol
   * @throws NullPointerException if the text is null
   */
  public static DocumentSymbol parse(CharSequence text) {
    String string = Objects.requireNonNull(text, "text").toString();
    long read = Reading.read(string);
    if (read < 0) {
      throw new SymbolSyntaxException(string, Layout.failureIndex(read), Layout.reason(read));
    }
    return Reading.symbol(string, read);
  }

  /**
   * Reads a symbol as {@link #parse} does, without an exception where there is none.
   *
   * @param text the whole text, for example {@code "S/2022/617"}
   * @return the symbol, or empty if the text is none; never null
   * @throws NullPointerException if the text is null
   */
  public static Optional<DocumentSymbol> tryParse(CharSequence text) {
    String string = Objects.requireNonNull(text, "text").toString();
    long read = Reading.read(string);
    return read < 0 ? Optional.empty() : Optional.of(Reading.symbol(string, read));
  }

  /**
   * Reads a symbol as archives hold it: file names, links, other hyphens and blanks, other case,
   * marks at either end.
   *
   * @param text the whole text, for example {@code "S_RES_1196(1998)-EN.pdf"}
   * @return the symbol and what was mended; never null
   * @throws SymbolSyntaxException if no symbol can be made of the text; index and reason are those
   *     of the strict parse
   * @throws NullPointerException if the text is null
   */
  public static LenientSymbol parseLenient(CharSequence text) {
    String string = Objects.requireNonNull(text, "text").toString();
    return LenientParser.parse(string)
        .orElseThrow(
            () -> {
              long read = Reading.read(string);
              return new SymbolSyntaxException(
                  string, Layout.failureIndex(read), Layout.reason(read));
            });
  }

  // ---------- parts

  /**
   * Each of the symbols that are joined in this one.
   *
   * @return one symbol for most documents, two or three for a double or triple symbol; never empty
   */
  public List<DocumentSymbol> symbols() {
    if (Layout.end(layout) == text.length()) {
      return List.of(this);
    }
    List<DocumentSymbol> symbols = new ArrayList<>(2);
    int from = 0;
    long read = layout;
    while (true) {
      int end = from + Layout.end(read);
      symbols.add(parse(text.substring(from, end)));
      if (end == text.length()) {
        return List.copyOf(symbols);
      }
      from = end + 1;
      read = SymbolScanner.scan(text, from, text.length(), false);
    }
  }

  /**
   * The first element, which names the organ or series.
   *
   * @return for example {@code "S"}, {@code "A"} (also of {@code A/HRC/52/1}) or {@code "CERD"}
   */
  public String organ() {
    return text.substring(0, text.indexOf('/'));
  }

  /**
   * The principal organ under which the document stands.
   *
   * @return empty for series that begin with another element, such as {@code CERD} or {@code TD}
   */
  public Optional<Organ> principalOrgan() {
    return switch (organ()) {
      case "A" -> Optional.of(Organ.GENERAL_ASSEMBLY);
      case "S" -> Optional.of(Organ.SECURITY_COUNCIL);
      case "E" -> Optional.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
      case "T" -> Optional.of(Organ.TRUSTEESHIP_COUNCIL);
      case "ST" -> Optional.of(Organ.SECRETARIAT);
      default -> Optional.empty();
    };
  }

  /**
   * The council whose document this is: the Security Council, the Economic and Social Council, the
   * Trusteeship Council or the Human Rights Council, subsidiary organs included. Of a double symbol
   * the first half that has one decides: {@code A/62/767-S/2008/203} is of the Security Council.
   *
   * @return empty for a document of none of the four
   */
  public Optional<Organ> council() {
    for (DocumentSymbol symbol : symbols()) {
      Optional<Organ> council = symbol.ownCouncil();
      if (council.isPresent()) {
        return council;
      }
    }
    return Optional.empty();
  }

  private Optional<Organ> ownCouncil() {
    return text.startsWith(Organ.HUMAN_RIGHTS_COUNCIL.element() + '/')
        ? Optional.of(Organ.HUMAN_RIGHTS_COUNCIL)
        : principalOrgan().filter(Organ::amongTheCouncils);
  }

  /**
   * The path of the organ, subsidiary organs included, without session, nature and number.
   *
   * @return for example {@code "A/C.3"} for {@code A/C.3/78/L.60} and {@code "S"} for {@code
   *     S/PV.9842}
   */
  public String body() {
    return Parts.body(text, layout);
  }

  /**
   * The year that the symbol names, as the element after the organ or in parentheses behind the
   * number of a resolution.
   *
   * @return for example 2022 for {@code S/2022/617}, 2001 for {@code S/RES/1373 (2001)}, 1995 for
   *     {@code JIU/REP/95/2} and 2011 for {@code HR/PUB/11/4}; empty where there is none
   */
  public OptionalInt year() {
    int period = Parts.period(text, layout);
    if (period != 0) {
      return year(period);
    }
    int open = Parts.qualifier(text, layout);
    return open < 0 ? OptionalInt.empty() : year(open + 1);
  }

  private OptionalInt year(int at) {
    int end = SymbolScanner.digits(text, at, text.length());
    int year = Parts.yearOf(text, SymbolScanner.value(text, at, end), end - at);
    return Parts.yearLike(year) ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /**
   * The session that the symbol names.
   *
   * @return for example 78 for {@code A/C.3/78/L.60}, the third for {@code A/RES/217 (III)}; empty
   *     where there is none, for a year of two digits that begins with a zero, and for bodies that
   *     hold no sessions: the Security Council, the Secretariat and the Office of the High
   *     Commissioner for Human Rights, the Joint Inspection Unit
   */
  public Optional<Session> session() {
    int at = Parts.period(text, layout);
    if (at == 0) {
      at = Parts.qualifier(text, layout) + 1;
      if (at == 0 || !Layout.has(layout, Layout.LETTERED) || Ascii.digit(text.charAt(at))) {
        return Optional.empty();
      }
    }
    boolean none = Parts.withoutSessions(text) || year(at).isPresent() || text.charAt(at) == '0';
    return none ? Optional.empty() : Optional.ofNullable(Session.read(text, at));
  }

  /** Whether the session, if there is one, stands in parentheses behind the number. */
  boolean sessionBehindNumber() {
    return Parts.period(text, layout) == 0;
  }

  /**
   * The nature of the document.
   *
   * @return empty where the symbol names none that {@link Nature} knows, as in {@code S/2022/617}
   */
  public Optional<Nature> nature() {
    int at = Layout.nature(layout);
    return at == 0 ? Optional.empty() : Optional.ofNullable(Parts.nature(text, at));
  }

  /**
   * The number of the document within its series.
   *
   * @return for example 617 for {@code S/2022/617}; empty where there is none, as in {@code A/S-10}
   */
  public OptionalInt number() {
    int at = Parts.number(text, layout);
    if (at == 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        SymbolScanner.value(text, at, SymbolScanner.digits(text, at, text.length())));
  }

  /**
   * The letter or letters of the part of a resolution or decision.
   *
   * @return for example {@code "C"} or {@code "A-B"}; empty where there is none
   */
  public Optional<String> letters() {
    return Optional.ofNullable(Parts.letters(text, layout));
  }

  /**
   * The modifiers in the order in which they are printed.
   *
   * @return for example {@code [Rev.1, Add.36]} for {@code S/2024/10/Rev.1/Add.36}; may be empty
   */
  public List<SymbolModifier> modifiers() {
    return Parts.modifiers(text, layout);
  }

  /**
   * What stands in parentheses, without them.
   *
   * @return for example {@code ["Resumption 1"]} for {@code S/PV.9842 (Resumption 1)}; may be empty
   */
  public List<String> qualifiers() {
    return Parts.qualifiers(text, layout);
  }

  /**
   * How many asterisks mark the document as reissued for technical reasons.
   *
   * @return 0 for most documents
   */
  public int reissueMarks() {
    int end = Layout.end(layout);
    int stars = 0;
    while (text.charAt(end - 1 - stars) == '*') {
      stars++;
    }
    return stars;
  }

  /**
   * The document to which this one belongs: that of the symbol without its last modifier. Of a
   * double symbol each half loses its own.
   *
   * @return for example {@code S/2024/10/Rev.1} for {@code S/2024/10/Rev.1/Add.36}; empty for a
   *     symbol without a modifier
   */
  public Optional<DocumentSymbol> parent() {
    StringBuilder parent = new StringBuilder(text.length());
    for (DocumentSymbol symbol : symbols()) {
      int end = Parts.lastModifier(symbol.text, symbol.layout);
      parent.append(parent.isEmpty() ? "" : "-");
      parent.append(symbol.text, 0, end < 0 ? symbol.text.length() : end);
    }
    return parent.length() == text.length() ? Optional.empty() : tryParse(parent);
  }

  /**
   * The ordinal of the year of the Security Council, which its documents print beside the symbol:
   * 1946 is the first year.
   *
   * @return for example 77 for {@code S/2022/617}; empty for other organs and symbols without a
   *     year
   */
  public OptionalInt securityCouncilYear() {
    OptionalInt year = organ().equals("S") ? year() : OptionalInt.empty();
    return year.isPresent()
        ? OptionalInt.of(year.getAsInt() - YEAR_BEFORE_FIRST_OF_COUNCIL)
        : OptionalInt.empty();
  }

  // ---------- other forms

  /**
   * The name of the file of this document in the United Nations Digital Library, without language
   * and extension: {@code /} and blanks become underscores, {@code *} an exclamation mark, and
   * joined symbols stand side by side with {@code &}.
   *
   * <p>Source: dag-hammarskjold-library/dlx, {@code dlx/file}. {@link #parseLenient} reads it back;
   * only a blank inside an element comes back as a slash, as in {@code UNEP/MED IG.26/22}, and a
   * slash inside parentheses as a blank.
   *
   * @return for example {@code "A_77_277&S_2022_606"}, never null
   */
  public String fileName() {
    return OtherForms.fileName(symbols());
  }

  /**
   * The link under which the Official Document System shows this document in the language of the
   * reader. {@link #parseLenient} reads it back.
   *
   * @return for example {@code "https://docs.un.org/S/RES/1373(2001)"}, never null
   */
  public String link() {
    return OtherForms.link(text);
  }

  // ---------- comparing

  /**
   * Compares in the order of archives; see the class description.
   *
   * @param other another symbol
   * @return less than, equal to or more than zero
   * @throws NullPointerException if the other symbol is null
   */
  @Override
  public int compareTo(DocumentSymbol other) {
    return SymbolOrder.compare(text, Objects.requireNonNull(other, "other").text);
  }

  @Override
  @SuppressWarnings("exports") // the annotation is for tools; users need not read its module
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof DocumentSymbol symbol
            && (text.equals(symbol.text)
                || (hashCode() == symbol.hashCode()
                    && SymbolOrder.compare(text, symbol.text) == 0)));
  }

  @Override
  public int hashCode() {
    int result = hash;
    if (result == 0) {
      result = SymbolOrder.hash(text);
      hash = result;
    }
    return result;
  }

  private Object readResolve() throws ObjectStreamException {
    try {
      return parse(text);
    } catch (RuntimeException e) {
      InvalidObjectException invalid = new InvalidObjectException("not a document symbol");
      invalid.initCause(e);
      throw invalid;
    }
  }

  /**
   * The symbol in its canonical spelling; {@link #parse} is the inverse.
   *
   * @return for example {@code "S/RES/1373 (2001)"}, never null
   */
  @Override
  public String toString() {
    return text;
  }
}
