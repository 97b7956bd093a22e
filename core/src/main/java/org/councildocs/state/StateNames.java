package org.councildocs.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;
import org.councildocs.phrase.Folding;
import org.councildocs.phrase.PhraseIndex;
import org.councildocs.phrase.PhraseMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds States by the names that documents print: short, formal and former ones, with or without
 * article, in any case of Russian, with an Arabic particle glued on, whatever capitals, accents,
 * apostrophes, dashes and line breaks.
 *
 * <p>Names that hold a conjunction are one name: {@code Bosnia and Herzegovina}, {@code 圣基茨和尼维斯}.
 * Names of waters, regions and territories that hold the name of a State name none: {@code Gulf of
 * Guinea}, {@code 发展中国家}. A name is judged by itself, not by what is said: {@code Maurice} is a
 * State in French even where it is a person, unless an honorific says so ({@code M. Maurice Roy}).
 *
 * @since 0.1.0
 */
public final class StateNames {

  private static final Map<Language, StateNames> LOADED = new ConcurrentHashMap<>();

  /** Articles, and prepositions as they melt into them. */
  private static final Map<Language, List<String>> BEFORE_NAMES =
      Map.of(
          Language.ENGLISH,
          List.of("the "),
          Language.FRENCH,
          List.of(
              "la ", "le ", "les ", "l'", "de la ", "de l'", "du ", "des ", "de ", "d'", "à la ",
              "à l'", "au ", "aux ", "à "),
          Language.SPANISH,
          List.of(
              "la ", "el ", "las ", "los ", "de la ", "del ", "de las ", "de los ", "de ", "a la ",
              "al ", "a las ", "a los ", "a "));

  private static final char SHADDA = '\u0651';

  private final PhraseIndex<Optional<State>> names;

  /** Names of none that only a doubled letter tells from that of a State: {@code عمّان}, Amman. */
  private final List<String> doubled = new ArrayList<>(1);

  private final PhraseIndex<Language> articles;

  private StateNames(Language language) {
    names = new PhraseIndex<>(phrases(language, doubled));
    List<Map.Entry<String, Language>> before = new ArrayList<>();
    for (String article : BEFORE_NAMES.getOrDefault(language, List.of())) {
      before.add(Map.entry(article, language));
    }
    articles = new PhraseIndex<>(before);
  }

  /** Returns all names; what stands for no State keeps a name inside it from being found. */
  private static List<Map.Entry<String, Optional<State>>> phrases(
      Language language, List<String> doubled) {
    List<Map.Entry<String, Optional<State>>> phrases = new ArrayList<>();
    StateNameTable table = StateNameTable.of(language);
    for (String name : table.namesOfNone()) {
      if (doubles(name)) {
        doubled.add(name);
      } else {
        phrases.add(Map.entry(name, Optional.empty()));
      }
    }
    for (State state : StateTable.everyOne()) {
      Optional<State> value = Optional.of(state);
      add(table.names(state).forms(), value, phrases);
    }
    for (FactRow row : FactFile.read(State.class, FormerNameTable.FILE).rows()) {
      Optional<State> value = Optional.of(State.of(row.get("iso3")));
      add(row.values(language.tag()), value, phrases);
      if (language == Language.RUSSIAN) {
        add(row.values("ru_genitive"), value, phrases);
        add(row.values("ru_other_cases"), value, phrases);
      }
    }
    return phrases;
  }

  private static void add(
      List<String> forms, Optional<State> value, List<Map.Entry<String, Optional<State>>> phrases) {
    for (String form : forms) {
      phrases.add(Map.entry(form, value));
    }
  }

  /**
   * Finds the State that a name in any official language stands for.
   *
   * @param name a name and nothing else, for example {@code Côte d'Ivoire}, {@code la Suisse} or
   *     {@code 中国}
   * @return the State, or empty if no language has such a name
   * @throws NullPointerException if {@code name} is null
   */
  public static Optional<State> find(String name) {
    Objects.requireNonNull(name, "name");
    return Stream.concat(Stream.of(Language.ENGLISH), Arrays.stream(Language.values()))
        .flatMap(language -> find(name, language).stream())
        .findFirst();
  }

  /**
   * Finds the State that a name in a language stands for.
   *
   * @param name a name and nothing else, in capital letters or not
   * @param language the language of the name
   * @return the State, or empty if the language has no such name
   * @throws NullPointerException if an argument is null
   */
  public static Optional<State> find(String name, Language language) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
    int first = pastBlanks(name, 0);
    StateNames names = in(language);
    PhraseMatch<Optional<State>> match = names.match(name, first);
    return match == null
            || pastBlanks(name, match.span().end()) < name.length()
            || names.anotherWord(match.span().in(name))
        ? Optional.empty()
        : match.value();
  }

  /**
   * Finds the longest name that begins at a place of a running text. Names in small letters are
   * words there, not States: {@code turkey}, {@code того}.
   *
   * @param text any text
   * @param from the offset of the first character of the name, or of its article
   * @param language the language of the text
   * @return the State and where its name stands, or empty if no name begins there
   * @throws IndexOutOfBoundsException if {@code from} is negative
   * @throws NullPointerException if an argument is null
   */
  public static Optional<StateMatch> matchAt(CharSequence text, int from, Language language) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    StateNames names = in(language);
    PhraseMatch<Optional<State>> match = names.match(text, from);
    return match == null ? Optional.empty() : Optional.ofNullable(names.mention(text, match));
  }

  /**
   * Finds all names in a running text, in one pass.
   *
   * @param text any text
   * @param language the language of the text
   * @return the States and where their names stand, in the order of the text
   * @throws NullPointerException if an argument is null
   */
  public static List<StateMatch> mentions(CharSequence text, Language language) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    List<StateMatch> mentions = new ArrayList<>();
    StateNames names = in(language);
    for (PhraseMatch<Optional<State>> match : names.names.allIn(text)) {
      StateMatch mention = names.mention(text, match);
      if (mention != null && !NamesOfPersons.in(language).has(text, mention.span())) {
        mentions.add(mention);
      }
    }
    return List.copyOf(mentions);
  }

  private static StateNames in(Language language) {
    StateNames known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = new StateNames(language);
      LOADED.put(language, known);
    }
    return known;
  }

  private @Nullable PhraseMatch<Optional<State>> match(CharSequence text, int from) {
    PhraseMatch<Optional<State>> match = names.longestAt(text, from);
    if (match != null) {
      return match;
    }
    PhraseMatch<Language> article = articles.longestAt(text, from);
    return article == null ? null : names.longestAt(text, article.span().end());
  }

  private @Nullable StateMatch mention(CharSequence text, PhraseMatch<Optional<State>> match) {
    String name = match.span().in(text);
    return match.value().isPresent() && capitalised(name) && !anotherWord(name)
        ? new StateMatch(match.value().get(), match.span())
        : null;
  }

  private static boolean doubles(String name) {
    return name.indexOf(SHADDA) >= 0;
  }

  /** Whether a doubled letter makes another word of what is else the name of a State. */
  private boolean anotherWord(String name) {
    if (doubled.isEmpty() || !doubles(name)) {
      return false;
    }
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == SHADDA || Folding.fold(c) != Folding.NOTHING) {
        letters.append(c);
      }
    }
    String word = letters.toString();
    for (String other : doubled) {
      if (word.endsWith(other)) {
        return true;
      }
    }
    return false;
  }

  /** Holds in scripts that have no capitals. */
  private static boolean capitalised(String name) {
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return true;
      }
      small |= Character.isLowerCase(name.charAt(i));
    }
    return !small;
  }

  private static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && blank(Folding.fold(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean blank(char folded) {
    return folded == Folding.GAP || folded == Folding.NOTHING;
  }
}
