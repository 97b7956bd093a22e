package org.councildocs.validation;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.Addressee;
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
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Participant;
import org.councildocs.document.PlainText;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Reissue;
import org.councildocs.document.Section;
import org.councildocs.document.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * The printed text at a path of a letter or concept note. What the documents cite and name is no
 * text of its own, but tells of other parts.
 */
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
      return of(section, name);
    }
    if (part instanceof PlainText plain) {
      return of(plain, name);
    }
    return party(part, name);
  }

  private static @Nullable Object party(@Nullable Object part, String name) {
    if (part instanceof Author author) {
      return of(author, name);
    }
    if (part instanceof Addressee addressee) {
      return of(addressee, name);
    }
    if (part instanceof Signatory signatory) {
      return of(signatory, name);
    }
    if (part instanceof Briefer briefer) {
      return of(briefer, name);
    }
    if (part instanceof Participant participant) {
      return of(participant, name);
    }
    if (part instanceof GuidingQuestion question) {
      return of(question, name);
    }
    return meeting(part, name);
  }

  private static @Nullable Object meeting(@Nullable Object part, String name) {
    if (part instanceof MeetingAnnouncement announcement) {
      return of(announcement, name);
    }
    if (part instanceof Meeting meeting) {
      return of(meeting, name);
    }
    if (part instanceof PresidencyClaim claim) {
      return of(claim, name);
    }
    if (part instanceof CirculationRequest request) {
      return of(request, name);
    }
    if (part instanceof ExpectedOutcome outcome) {
      return of(outcome, name);
    }
    return masthead(part, name);
  }

  private static @Nullable Object masthead(@Nullable Object part, String name) {
    if (part instanceof Masthead masthead) {
      return of(masthead, name);
    }
    if (part instanceof OriginalLanguage original) {
      return of(original, name);
    }
    if (part instanceof Reissue reissue) {
      return of(reissue, name);
    }
    return null;
  }

  private static @Nullable Object of(Letter letter, String name) {
    return switch (name) {
      case "masthead" -> letter.masthead();
      case "title" -> letter.title();
      case "authors" -> letter.authors();
      case "addressees" -> letter.addressees();
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
      case "meeting" -> note.meeting();
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
      case "content" -> annex.content();
      case "heading" -> annex.heading();
      case "number" -> annex.number();
      case "title" -> annex.title();
      case "originalLanguages" -> annex.originalLanguages();
      case "annexes" -> annex.annexes();
      default -> null;
    };
  }

  private static @Nullable Object of(Section section, String name) {
    return switch (name) {
      case "heading" -> section.heading();
      case "body" -> section.body();
      case "sections" -> section.sections();
      default -> null;
    };
  }

  private static @Nullable Object of(PlainText plain, String name) {
    return name.equals("body") ? plain.body() : null;
  }

  private static @Nullable Object of(Masthead masthead, String name) {
    return switch (name) {
      case "lines" -> masthead.lines();
      case "originalLanguages" -> masthead.originalLanguages();
      case "agendaItems" -> masthead.agendaItems();
      case "jobNumber" -> masthead.jobNumber();
      case "reissue" -> masthead.reissue();
      default -> null;
    };
  }

  private static @Nullable Object of(OriginalLanguage original, String name) {
    return name.equals("text") ? original.text() : null;
  }

  private static @Nullable Object of(Reissue reissue, String name) {
    return name.equals("text") ? reissue.text() : null;
  }

  private static @Nullable Object of(Author author, String name) {
    return switch (name) {
      case "text" -> author.text();
      case "office" -> author.office();
      default -> null;
    };
  }

  private static @Nullable Object of(Addressee addressee, String name) {
    return switch (name) {
      case "text" -> addressee.text();
      case "office" -> addressee.office();
      default -> null;
    };
  }

  private static @Nullable Object of(CirculationRequest request, String name) {
    return switch (name) {
      case "text" -> request.text();
      case "agendaItems" -> request.agendaItems();
      default -> null;
    };
  }

  private static @Nullable Object of(PresidencyClaim claim, String name) {
    return name.equals("text") ? claim.text() : null;
  }

  private static @Nullable Object of(MeetingAnnouncement announcement, String name) {
    return switch (name) {
      case "theme" -> announcement.theme();
      case "meeting" -> announcement.meeting();
      default -> null;
    };
  }

  private static @Nullable Object of(Meeting meeting, String name) {
    return switch (name) {
      case "place" -> meeting.place();
      case "formatText" -> meeting.formatText();
      case "occasion" -> meeting.occasion();
      case "agendaItem" -> meeting.agendaItem();
      default -> null;
    };
  }

  private static @Nullable Object of(Signatory signatory, String name) {
    return switch (name) {
      case "name" -> signatory.name();
      case "title" -> signatory.title();
      default -> null;
    };
  }

  private static @Nullable Object of(GuidingQuestion question, String name) {
    return switch (name) {
      case "label" -> question.label();
      case "text" -> question.text();
      case "questions" -> question.questions();
      default -> null;
    };
  }

  private static @Nullable Object of(Briefer briefer, String name) {
    return switch (name) {
      case "text" -> briefer.text();
      case "name" -> briefer.name();
      case "honorific" -> briefer.honorific();
      case "office" -> briefer.office();
      case "topic" -> briefer.topic();
      default -> null;
    };
  }

  private static @Nullable Object of(Participant participant, String name) {
    return switch (name) {
      case "text" -> participant.text();
      case "name" -> participant.name();
      case "honorific" -> participant.honorific();
      case "office" -> participant.office();
      default -> null;
    };
  }

  private static @Nullable Object of(ExpectedOutcome outcome, String name) {
    return name.equals("text") ? outcome.text() : null;
  }
}
