package org.councildocs.reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.document.AnnexKind;
import org.councildocs.language.Language;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * The official forms of one language, from its section of the file {@code phrasebook_xx.txt}: of
 * many ways to say something that a phrasebook knows, the one that is written. Read once and kept.
 */
final class WritingForms {

  private static final Map<Language, WritingForms> LOADED = new ConcurrentHashMap<>();

  private final Phrasebook book;
  private final Map<String, List<String>> forms = new LinkedHashMap<>();
  private final Map<String, String> articles = new LinkedHashMap<>();

  private WritingForms(Language language) {
    this.book = Phrasebook.of(language);
    PhraseFile file = PhraseFile.of(language).section("writing");
    file.keys().forEach(key -> forms.put(key, file.list(key)));
    forms.forEach(this::takeArticle);
  }

  static WritingForms of(Language language) {
    return LOADED.computeIfAbsent(language, WritingForms::new);
  }

  /** Keys such as {@code article.la = Mission | Présidente} give an article to first words. */
  private void takeArticle(String key, List<String> words) {
    if (key.startsWith("article.")) {
      String article = key.substring("article.".length());
      words.forEach(word -> articles.put(word, article));
    }
  }

  /** The phrasebook of the same language. */
  Phrasebook book() {
    return book;
  }

  /** The keys of the file. */
  Set<String> keys() {
    return forms.keySet();
  }

  private List<String> list(String key) {
    return forms.getOrDefault(key, List.of());
  }

  @Nullable String find(String key) {
    List<String> form = list(key);
    return form.isEmpty() ? null : form.get(0);
  }

  /** The form of a key with its gaps filled. */
  String fill(String key, Map<String, String> values) {
    return Template.fill(Objects.requireNonNull(find(key), key), values);
  }

  String form(String key) {
    return fill(key, Map.of());
  }

  /** A day as titles print it: {@code 3 February 2023}. */
  String date(LocalDate date) {
    String first = date.getDayOfMonth() == 1 ? find("date.first") : null;
    return fill(
        "date",
        Map.of(
            "day", first == null ? Integer.toString(date.getDayOfMonth()) : first,
            "month", month(date.getMonthValue()),
            "number", Integer.toString(date.getMonthValue()),
            "year", Integer.toString(date.getYear())));
  }

  private String month(int number) {
    List<String> months = list("months");
    return months.isEmpty() ? "" : months.get(number - 1);
  }

  /** A day as the masthead prints it, in some languages in English. */
  String dateOfIssue(LocalDate date) {
    String tag = find("masthead.date");
    return tag == null ? date(date) : of(Language.ofTag(tag)).date(date);
  }

  /** A form of its own, else the first phrase of the phrasebook, unless that is but a stem. */
  String phrase(String key) {
    String form = find(key);
    String phrase = form == null ? book.first(key) : form;
    return phrase.indexOf('*') < 0 ? phrase : "";
  }

  /** The name of an organ as it stands alone. */
  String name(Organ organ) {
    return form("name." + organ.name());
  }

  /** The number of an annex, from 1: {@code I}. */
  String annexNumber(AnnexKind kind, int number) {
    List<String> own = list("annex.numbers." + kind.name());
    List<String> numbers = own.isEmpty() ? list("annex.numbers") : own;
    return number > numbers.size() ? Integer.toString(number) : numbers.get(number - 1);
  }

  /** A list: {@code A, B and C}. */
  String list(String key, List<String> entries) {
    if (entries.isEmpty()) {
      return "";
    }
    String last = entries.get(entries.size() - 1);
    if (entries.size() == 1) {
      return last;
    }
    String comma = form("list.comma");
    String parted = Characters.tight(comma.charAt(0)) ? comma : comma + " ";
    String first = String.join(parted, entries.subList(0, entries.size() - 1));
    return fill(key, Map.of("first", first, "last", last));
  }

  /**
   * A party with its article, in the case that its place asks for: {@code the Secretary-General},
   * {@code au Secrétaire général}.
   */
  String withArticle(String party, String place) {
    String plain = article(party);
    String article = plain == null ? null : inCase(plain, place);
    boolean glued = article != null && (article.isEmpty() || article.endsWith("'"));
    return article == null ? party : article + (glued ? "" : " ") + party;
  }

  private @Nullable String article(String party) {
    int end = 0;
    while (end < party.length() && party.charAt(end) != ' ') {
      end++;
    }
    String known = articles.get(party.substring(0, end));
    boolean has = book.articles.at(party, 0) != null;
    return has ? null : known == null ? find("article") : known;
  }

  private String inCase(String article, String place) {
    String form = find(place + "." + article);
    return form == null ? article : form;
  }
}
