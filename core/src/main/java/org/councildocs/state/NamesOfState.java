package org.councildocs.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of one State in one language.
 *
 * @param name the short name in running text
 * @param listName the short name in lists
 * @param formalName the formal name
 * @param others what documents print beside these, oblique cases among them
 * @param genitive the short name as it stands beside an office of the State
 */
record NamesOfState(
    String name,
    String listName,
    Optional<String> formalName,
    List<String> others,
    Optional<String> genitive) {

  List<String> forms() {
    List<String> forms = new ArrayList<>(others);
    forms.add(name);
    if (!listName.equals(name)) {
      forms.add(listName);
    }
    if (formalName.isPresent()) {
      forms.add(formalName.get());
    }
    return forms;
  }
}
