package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.Letter;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.PlainText;
import org.councildocs.document.Signatory;

/** Writes a letter with all that is attached to it. */
final class LetterWriter {

  private final WritingForms forms;
  private final TextSheet sheet;
  private final TitleWriter titles;

  LetterWriter(WritingForms forms, TextSheet sheet) {
    this.forms = forms;
    this.sheet = sheet;
    this.titles = new TitleWriter(forms);
  }

  void write(Letter letter, int depth) {
    sheet.block(titles.of(letter));
    letter.body().forEach(sheet::block);
    letter
        .circulation()
        .map(CirculationRequest::text)
        .filter(text -> letter.body().stream().noneMatch(paragraph -> paragraph.contains(text)))
        .ifPresent(sheet::block);
    letter.signatories().forEach(this::sign);
    letter.footnotes().forEach(sheet::block);
    attach(letter.annexes(), Optional.of(letter), depth);
  }

  /** The mark and the name, with the lines of the title above or below as the language has it. */
  private void sign(Signatory signatory) {
    List<String> lines = new ArrayList<>(signatory.title());
    signatory
        .name()
        .map(name -> forms.fill("signature", Map.of("name", name)))
        .ifPresent(name -> lines.add(forms.book().titlesAbove ? lines.size() : 0, name));
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0) {
        sheet.block(lines.get(i));
      } else {
        sheet.line(lines.get(i));
      }
    }
  }

  private void attach(List<Annex> annexes, Optional<Letter> holder, int depth) {
    for (int i = 0; i < annexes.size(); i++) {
      Annex annex = annexes.get(i);
      if (!beginsUnheaded(annex, holder)) {
        sheet.block(titles.ofAnnex(annex, i, annexes.size(), holder));
      }
      tag(annex.originalLanguages());
      annex.title().ifPresent(sheet::block);
      if (depth < Annex.MAX_DEPTH) {
        writeContent(annex, depth + 1);
      }
    }
  }

  /**
   * Whether an annex stood without heading, as can still be seen: a letter or a report behind a
   * signature.
   */
  private boolean beginsUnheaded(Annex annex, Optional<Letter> holder) {
    boolean behindSignature =
        holder
            .filter(letter -> !TitleWriter.drafted(letter) && !letter.signatories().isEmpty())
            .isPresent();
    boolean titled =
        (annex.content() instanceof Letter letter && letter.title().isPresent())
            || (annex.content() instanceof ConceptNote note && note.title().isPresent())
            || (annex.content() instanceof PlainText
                && annex
                    .title()
                    .filter(title -> Outline.titleOf(DocumentKind.OTHER, title, forms.book()))
                    .isPresent());
    return annex.heading().isEmpty() && behindSignature && titled;
  }

  private void tag(List<OriginalLanguage> languages) {
    if (!languages.isEmpty()) {
      List<String> printed = languages.stream().map(OriginalLanguage::text).toList();
      sheet.block(forms.fill("tag", Map.of("languages", forms.list("list", printed))));
    }
  }

  private void writeContent(Annex annex, int depth) {
    if (annex.content() instanceof Letter letter) {
      write(letter, depth);
    } else if (annex.content() instanceof ConceptNote note) {
      new NoteWriter(note.language().map(WritingForms::of).orElse(forms), sheet, note).write();
    } else if (annex.content() instanceof PlainText text) {
      text.body().forEach(sheet::block);
    }
    attach(annex.annexes(), Optional.empty(), depth);
  }
}
