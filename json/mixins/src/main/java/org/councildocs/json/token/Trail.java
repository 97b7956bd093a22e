package org.councildocs.json.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.councildocs.document.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * The way to the value at hand: the names of properties, and indexes where there are lists. Where
 * something goes wrong it stays as it is.
 */
public final class Trail {

  private static final int USUAL = 16;

  private @Nullable String[] names = new String[USUAL];
  private int[] indexes = new int[USUAL];
  private int length;

  /** A trail that begins at the root. */
  public Trail() {}

  void into(String name) {
    if (length == names.length) {
      names = Arrays.copyOf(names, 2 * length);
      indexes = Arrays.copyOf(indexes, 2 * length);
    }
    names[length++] = name;
  }

  void intoList() {
    into("");
    names[length - 1] = null;
    element(0);
  }

  void element(int index) {
    indexes[length - 1] = index;
  }

  void back() {
    length--;
  }

  /**
   * The steps of the way.
   *
   * @return names and indexes, as {@code String} and {@code Integer}, never null
   */
  public List<Object> steps() {
    List<Object> steps = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      String name = names[i];
      steps.add(name == null ? (Object) indexes[i] : name);
    }
    return steps;
  }

  /** The path, up to where a name is none that a component could have. */
  DocumentPath known() {
    return known(steps());
  }

  /** The path to the object that has the property at hand. */
  DocumentPath holder() {
    return known(steps().subList(0, length - 1));
  }

  private static DocumentPath known(List<Object> steps) {
    DocumentPath path = DocumentPath.ROOT;
    try {
      for (Object step : steps) {
        path = step instanceof Integer index ? path.element(index) : path.child((String) step);
      }
    } catch (IllegalArgumentException e) {
      // A name such as "a b", or a list in a list: neither can be in the model.
      return path;
    }
    return path;
  }
}
