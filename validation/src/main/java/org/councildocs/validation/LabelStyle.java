package org.councildocs.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A way to label the entries of a list, as the languages have them. */
final class LabelStyle {

  private static final LabelStyle LATIN =
      new LabelStyle("a b c d e f g h i j k l m n o p q r s t u v w x y z");

  /** The letters as Spanish lists may have them. */
  private static final LabelStyle SPANISH =
      new LabelStyle("a b c d e f g h i j k l m n ñ o p q r s t u v w x y z");

  private static final List<LabelStyle> ALL =
      List.of(
          new LabelStyle("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"),
          LATIN,
          new LabelStyle("i ii iii iv v vi vii viii ix x xi xii"),
          new LabelStyle("а б в г д е ж з и к л м н о п р с т у"),
          new LabelStyle("أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت"),
          new LabelStyle("一 二 三 四 五 六 七 八 九 十 十一 十二"),
          new LabelStyle("甲 乙 丙 丁 戊 己 庚 辛 壬 癸"));

  /** The styles by their labels in small letters: that which begins with one, else any. */
  private static final Map<String, LabelStyle> BY_LABEL = byLabel();

  private final List<String> labels;

  private LabelStyle(String labels) {
    this.labels = List.of(labels.split(" "));
  }

  private static Map<String, LabelStyle> byLabel() {
    Map<String, LabelStyle> styles = new HashMap<>();
    for (LabelStyle style : ALL) {
      styles.put(style.labels.get(0), style);
    }
    for (LabelStyle style : ALL) {
      style.labels.forEach(label -> styles.putIfAbsent(label, style));
    }
    return Map.copyOf(styles);
  }

  /** The style to whose labels one belongs, in small or capital letters. */
  static Optional<LabelStyle> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label.toLowerCase(Locale.ROOT)));
  }

  /**
   * The style of a list by its first two labels: {@code i} is a letter before {@code j}, a number
   * before {@code ii}. Where none has them so, that of the first.
   */
  static Optional<LabelStyle> of(String first, String second) {
    Optional<LabelStyle> style = of(first);
    if (style.isPresent() && !style.get().follows(first, second)) {
      for (LabelStyle other : ALL) {
        if (other.follows(first, second)) {
          return Optional.of(other);
        }
      }
    }
    return style;
  }

  private boolean follows(String first, String second) {
    int index = index(first);
    return index >= 0 && label(index + 1).equalsIgnoreCase(second);
  }

  /** The place of a label in this style, in small or capital letters; -1 if it has none. */
  int index(String label) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equalsIgnoreCase(label)) {
        return i;
      }
    }
    return -1;
  }

  /** This style, or that with {@code ñ} for a list of Latin letters that has the label. */
  LabelStyle with(String label) {
    return this == LATIN && label.equalsIgnoreCase("ñ") ? SPANISH : this;
  }

  /** The label of an entry, empty where this style knows no more. */
  String label(int index) {
    return index < labels.size() ? labels.get(index) : "";
  }

  /** A label in capital letters where the one beside it is. */
  static String inTheCaseOf(String other, String label) {
    return !other.isEmpty() && Character.isUpperCase(other.codePointAt(0))
        ? label.toUpperCase(Locale.ROOT)
        : label;
  }
}
