package org.councildocs.validation;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentPath.Step;
import org.councildocs.document.ExpectedOutcome;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.Participant;
import org.councildocs.document.PlainText;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Section;
import org.councildocs.document.Signatory;
import org.jspecify.annotations.Nullable;

/** The printed text at a path of a letter or concept note. */
final class PartText {

  private PartText() {}

  /** Whether there is a printed text at the path. */
  static boolean exists(Object document, DocumentPath path) {
    return of(document, path).isPresent();
  }

  static Optional<String> of(Object document, DocumentPath path) {
    Object part = document;
    for (Step step : path.steps()) {
      Object held = held(part, step.name());
      part = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (part instanceof List<?> list) {
        int index = step.index().orElse(list.size());
        part = index < list.size() ? list.get(index) : null;
      }
      if (part == null) {
        return Optional.empty();
      }
    }
    return part instanceof String text ? Optional.of(text) : Optional.ofNullable(text(part));
  }

  /** What holds text of its own: the text as printed of what was made out in it. */
  private static @Nullable String text(@Nullable Object part) {
    if (part == null) {
      return null;
    }
    Object text = held(part, "text");
    return text instanceof String printed ? printed : null;
  }

  private static @Nullable Object held(@Nullable Object part, String name) {
    if (part instanceof Letter letter) {
      return of(letter, name);
    }
    if (part instanceof ConceptNote note) {
      return of(note, name);
    }
    if (part instanceof Annex annex) {
      return of(annex, name);
    }
    if (part instanceof Section section) {
      return switch (name) {
        case "heading" -> section.heading();
        case "body" -> section.body();
        case "sections" -> section.sections();
        default -> null;
      };
    }
    return leaf(part, name);
  }

  private static @Nullable Object of(Letter letter, String name) {
    return switch (name) {
      case "title" -> letter.title();
      case "authors" -> letter.authors();
      case "body" -> letter.body();
      case "circulation" -> letter.circulation();
      case "presidency" -> letter.presidency();
      case "announcement" -> letter.announcement();
      case "signatories" -> letter.signatories();
      case "footnotes" -> letter.footnotes();
      case "annexes" -> letter.annexes();
      default -> null;
    };
  }

  private static @Nullable Object of(ConceptNote note, String name) {
    return switch (name) {
      case "title" -> note.title();
      case "theme" -> note.theme();
      case "body" -> note.body();
      case "sections" -> note.sections();
      case "guidingQuestions" -> note.guidingQuestions();
      case "briefers" -> note.briefers();
      case "chair" -> note.chair();
      case "moderator" -> note.moderator();
      case "openingSpeakers" -> note.openingSpeakers();
      case "outcome" -> note.outcome();
      default -> null;
    };
  }

  private static @Nullable Object of(Annex annex, String name) {
    return switch (name) {
      case "heading" -> annex.heading();
      case "title" -> annex.title();
      case "content" -> annex.content();
      case "annexes" -> annex.annexes();
      default -> null;
    };
  }

  private static @Nullable Object leaf(@Nullable Object part, String name) {
    if (part instanceof PlainText text && name.equals("body")) {
      return text.body();
    }
    if (part instanceof MeetingAnnouncement announcement && name.equals("theme")) {
      return announcement.theme();
    }
    if (part instanceof GuidingQuestion question) {
      return name.equals("questions") ? question.questions() : question.text();
    }
    if (part instanceof Signatory signatory) {
      return name.equals("title") ? signatory.title() : null;
    }
    return name.equals("text") ? printed(part) : null;
  }

  private static @Nullable String printed(@Nullable Object part) {
    if (part instanceof Author author) {
      return author.text();
    }
    if (part instanceof CirculationRequest request) {
      return request.text();
    }
    if (part instanceof PresidencyClaim claim) {
      return claim.text();
    }
    if (part instanceof Briefer briefer) {
      return briefer.text();
    }
    if (part instanceof Participant participant) {
      return participant.text();
    }
    return part instanceof ExpectedOutcome outcome ? outcome.text() : null;
  }
}
