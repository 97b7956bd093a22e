package org.councildocs.json.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/**
 * How the values of a type stand in JSON as texts: a symbol as {@code S/2022/617}, a State as
 * {@code CHN}, a language as {@code zh}, a day as {@code 2022-08-12}, a constant by its name, a
 * text as itself.
 */
public final class TextForm {

  /** Like {@link YearMonth#toString()}, but can be read again beyond the year 9999. */
  private static final DateTimeFormatter MONTH =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4, 9, SignStyle.EXCEEDS_PAD)
          .appendLiteral('-')
          .appendValue(ChronoField.MONTH_OF_YEAR, 2)
          .toFormatter(Locale.ROOT);

  private static final Map<Class<?>, TextForm> FORMS =
      Map.of(
          String.class,
          new TextForm("a text", TextForm::wellFormed, text -> wellFormed((String) text)),
          LocalDate.class,
          strict("a day such as 2022-08-12", LocalDate::parse, Object::toString),
          LocalTime.class,
          strict("an hour such as 10:00", LocalTime::parse, Object::toString),
          YearMonth.class,
          strict(
              "a month such as 2022-08",
              text -> YearMonth.parse(text, MONTH),
              month -> ((YearMonth) month).format(MONTH)),
          Language.class,
          constants(Language.values(), language -> ((Language) language).tag()),
          State.class,
          strict("the code of a State such as CHN", State::of, Object::toString),
          DocumentSymbol.class,
          strict("a symbol such as S/2022/617", DocumentSymbol::parse, Object::toString),
          DocumentPath.class,
          strict("a path such as body[0]", DocumentPath::parse, Object::toString));

  private final String right;
  private final Function<String, Object> parser;
  private final Function<Object, String> printer;

  private TextForm(
      String right, Function<String, Object> parser, Function<Object, String> printer) {
    this.right = right;
    this.parser = parser;
    this.printer = printer;
  }

  /** The form of a type that parses strictly: its exceptions get to say what would be right. */
  private static TextForm strict(
      String right, Function<String, Object> parser, Function<Object, String> printer) {
    return new TextForm(
        right,
        text -> {
          try {
            return parser.apply(text);
          } catch (DateTimeException e) {
            throw new IllegalArgumentException(Quote.of(text) + " is not " + right, e);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                Quote.of(text) + " is not " + right + ": " + e.getMessage(), e);
          }
        },
        printer);
  }

  /**
   * The form of a text of which only some values are right.
   *
   * @param right what would be right where there is no text, not null
   * @param parser gives the text itself, or an exception that says what would be right; not null
   * @return the form, never null
   */
  static TextForm of(String right, UnaryOperator<String> parser) {
    return new TextForm(right, parser::apply, String.class::cast);
  }

  private static TextForm constants(Object[] constants, Function<Object, String> printer) {
    Map<String, Object> byText = new LinkedHashMap<>();
    for (Object constant : constants) {
      byText.put(printer.apply(constant), constant);
    }
    String right = "one of " + String.join(", ", byText.keySet());
    return new TextForm(
        right,
        text -> {
          Object constant = byText.get(text);
          if (constant == null) {
            throw new IllegalArgumentException(Quote.of(text) + " is not " + right);
          }
          return constant;
        },
        printer);
  }

  /**
   * The form of a type.
   *
   * @param type the type, such as {@code LocalDate.class} or that of an enum, not null
   * @return the form, empty if the values of this type do not stand as texts
   */
  public static Optional<TextForm> of(Class<?> type) {
    TextForm form = FORMS.get(type);
    return form == null && type.isEnum()
        ? Optional.of(constants(type.getEnumConstants(), constant -> ((Enum<?>) constant).name()))
        : Optional.ofNullable(form);
  }

  /**
   * The text of a value.
   *
   * @param value a value of the type, not null
   * @return the text, never null
   * @throws IllegalArgumentException if a text holds half a surrogate pair, which is no character
   */
  public String print(Object value) {
    return printer.apply(value);
  }

  /**
   * The value of a text.
   *
   * @param text the text, not null
   * @return the value, never null
   * @throws IllegalArgumentException if it is no such value; the message says what would be right
   */
  public Object parse(String text) {
    return parser.apply(text);
  }

  /**
   * What would be right where a text of this form is missing.
   *
   * @return such as {@code a day such as 2022-08-12}, never null
   */
  public String right() {
    return right;
  }

  /** Most texts have no surrogates at all, so that one look at each character is enough. */
  private static String wellFormed(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        refuseHalfPairs(text, i);
        return text;
      }
    }
    return text;
  }

  private static void refuseHalfPairs(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
          throw new IllegalArgumentException(
              "half a surrogate pair at index " + i + " of the text");
        }
        i++;
      }
    }
  }

  @Override
  public String toString() {
    return right;
  }
}
