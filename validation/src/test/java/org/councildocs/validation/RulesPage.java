package org.councildocs.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentPath.Step;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Participant;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Reissue;
import org.councildocs.document.Section;
import org.councildocs.document.Signatory;
import org.councildocs.document.ThreatMention;
import org.councildocs.language.Language;

/** Writes {@code docs/rules.md} from the catalogue. */
final class RulesPage {

  private static final String INTRODUCTION =
      """
      # Rules

      What councildocs asks of letters and concept notes. This page is written from the catalogue by `RulesPageTest`:
      do not edit it.

      **Severity.** An *error* breaks a rule that a source states or contradicts the document itself. A *warning* departs from
      practice, or could be a mistake of whoever read the document. *Info* is worth knowing; nothing is wrong.
      What no source shows is at most a warning, and its source says “practice”.

      **Group.** The group of Jakarta Validation in which a validator reports the rule; errors are in the default group, the
      others are nested in `SoundDocument`. `Completeness` holds what a sound document may lack, but a complete one has.

      **Rules about sets**, whose ids begin with `set.`, compare the documents of a set. Only `DocumentSetValidator` and
      `councildocs check` of several inputs ask them: a Jakarta validator sees one document at a time.

      **Implies.** Rules that are broken whenever this one is. Every other rule is silent on its bad example (`PlantedFaultTest`).

      **Since.** No rule is held against documents older than its source, or, where the source has no date, than the oldest
      document at hand that shows it. A rule without this line is about what every such document has.

      """;

  private static final List<Class<? extends Record>> PARTS =
      List.of(
          Letter.class,
          Masthead.class,
          OriginalLanguage.class,
          Reissue.class,
          Author.class,
          Addressee.class,
          CirculationRequest.class,
          PresidencyClaim.class,
          MeetingAnnouncement.class,
          Signatory.class,
          Annex.class,
          DocumentReference.class,
          ThreatMention.class,
          ConceptNote.class,
          Meeting.class,
          Section.class,
          GuidingQuestion.class,
          Briefer.class,
          Participant.class);

  private final StringBuilder out = new StringBuilder(INTRODUCTION);

  private RulesPage() {}

  static String write() {
    RulesPage page = new RulesPage();
    page.parts();
    page.profiles();
    page.out.append("## Rule by rule\n");
    RuleCatalogue.standard().rules().forEach(page::rule);
    return page.out.toString();
  }

  private void parts() {
    Map<String, Set<String>> watchers = watchers();
    Set<String> above = aboveWatched();
    out.append("## Part by part\n\nWhich rules watch which part of a document.\n\n");
    out.append("| part | rules |\n|---|---|\n");
    List<String> unwatched = new ArrayList<>();
    watchers.forEach(
        (part, rules) -> {
          if (rules.isEmpty()) {
            if (!above.contains(part)) {
              unwatched.add("`" + part + "`");
            }
          } else {
            out.append("| `").append(part).append("` | ");
            out.append(String.join(", ", rules)).append(" |\n");
          }
        });
    out.append("\nNo rule watches ").append(String.join(", ", unwatched)).append(".\n\n");
  }

  private void profiles() {
    out.append("## Profiles\n\n");
    out.append("What `check --profile` and `RuleProfile` change, in the form of settings.\n");
    for (RuleProfile profile : RuleProfile.values()) {
      out.append("\n```\n").append(profile.text()).append("```\n");
    }
    out.append('\n');
  }

  private static Map<String, Set<String>> watchers() {
    Map<String, Set<String>> watchers = new LinkedHashMap<>();
    for (Class<? extends Record> part : PARTS) {
      for (RecordComponent component : part.getRecordComponents()) {
        watchers.put(name(part, component.getName()), new TreeSet<>());
      }
    }
    for (Rule rule : RuleCatalogue.standard().rules()) {
      for (DocumentPath path : rule.watched()) {
        List<String> parts = partsOn(root(rule), path);
        watchers.get(parts.get(parts.size() - 1)).add(link(rule));
      }
    }
    return watchers;
  }

  /** Of what these components hold, a rule watches some part. */
  private static Set<String> aboveWatched() {
    Set<String> above = new TreeSet<>();
    for (Rule rule : RuleCatalogue.standard().rules()) {
      for (DocumentPath path : rule.watched()) {
        List<String> parts = partsOn(root(rule), path);
        above.addAll(parts.subList(0, parts.size() - 1));
      }
    }
    // The annexes of an annex are watched as it is.
    above.add(name(Annex.class, "annexes"));
    return above;
  }

  private static Class<?> root(Rule rule) {
    return rule.watchesNotes() ? ConceptNote.class : Letter.class;
  }

  /** The components on a path, each with the record that holds it. */
  private static List<String> partsOn(Class<?> root, DocumentPath path) {
    Class<?> holder = root;
    List<String> parts = new ArrayList<>();
    for (Step step : path.steps()) {
      parts.add(name(holder, step.name()));
      holder = component(holder, step.name());
    }
    return parts;
  }

  private static Class<?> component(Class<?> holder, String name) {
    for (RecordComponent component : holder.getRecordComponents()) {
      if (component.getName().equals(name)) {
        Type type = component.getGenericType();
        Class<?> part =
            (Class<?>)
                (type instanceof ParameterizedType generic
                    ? generic.getActualTypeArguments()[0]
                    : type);
        // Of what an annex may hold, only concept notes are watched from a letter.
        return part == AnnexContent.class ? ConceptNote.class : part;
      }
    }
    throw new IllegalArgumentException(holder + " has no component " + name);
  }

  private static String name(Class<?> part, String component) {
    return part.getSimpleName() + "." + component;
  }

  private static String link(Rule rule) {
    return "[" + rule.id() + "](#" + rule.id().replace(".", "") + ")";
  }

  private void rule(Rule rule) {
    List<String> facts = new ArrayList<>();
    facts.add("*" + rule.severity().name().toLowerCase(Locale.ROOT) + "*");
    facts.add(rule.watchesSets() ? "about sets" : "group `" + group(rule) + "`");
    rule.since().ifPresent(day -> facts.add("since " + day));
    rule.until().ifPresent(day -> facts.add("until " + day));
    out.append("\n### ").append(rule.id()).append("\n\n");
    out.append(rule.what(Language.ENGLISH)).append(' ').append(rule.why(Language.ENGLISH));
    out.append("\n\n- ").append(String.join(", ", facts));
    out.append("\n- source: ").append(rule.source());
    if (!rule.implied().isEmpty()) {
      out.append("\n- implies: ").append(String.join(", ", rule.implied()));
    }
    out.append("\n- message: ").append(rule.messageTemplate(Language.ENGLISH));
    example("bad", rule.badExample());
    example("good", rule.goodExample());
    out.append('\n');
  }

  private static String group(Rule rule) {
    return switch (rule.aspect()) {
      case ERRORS -> "Default";
      case WARNINGS -> "Warnings";
      case COMPLETENESS -> "Completeness";
      case INFORMATION -> "Information";
    };
  }

  private void example(String kind, RuleExample example) {
    out.append("\n- ").append(kind).append(':');
    example.shown().forEach(line -> out.append("\n  - `").append(line).append('`'));
  }
}
