package org.councildocs.validation;

import java.util.List;
import java.util.Optional;

/** A way to label the entries of a list, as the languages have them. */
final class LabelStyle {

  private static final List<LabelStyle> ALL =
      List.of(
          new LabelStyle("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"),
          new LabelStyle("a b c d e f g h i j k l m n o p q r s t u v w x y z"),
          new LabelStyle("i ii iii iv v vi vii viii ix x xi xii"),
          new LabelStyle("а б в г д е ж з и к л м н о п р с т у"),
          new LabelStyle("أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت"),
          new LabelStyle("一 二 三 四 五 六 七 八 九 十 十一 十二"),
          new LabelStyle("甲 乙 丙 丁 戊 己 庚 辛 壬 癸"));

  private final List<String> labels;

  private LabelStyle(String labels) {
    this.labels = List.of(labels.split(" "));
  }

  /** The style to whose labels one belongs: that which begins with it, else any that has it. */
  static Optional<LabelStyle> of(String label) {
    LabelStyle found = null;
    for (LabelStyle style : ALL) {
      if (style.labels.get(0).equalsIgnoreCase(label)) {
        return Optional.of(style);
      }
      if (found == null && style.has(label)) {
        found = style;
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean has(String label) {
    for (String known : labels) {
      if (known.equalsIgnoreCase(label)) {
        return true;
      }
    }
    return false;
  }

  /** The label of an entry, empty where this style knows no more. */
  String label(int index) {
    return index < labels.size() ? labels.get(index) : "";
  }
}
