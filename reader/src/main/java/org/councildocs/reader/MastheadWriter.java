package org.councildocs.reader;

import java.util.List;
import java.util.Map;
import org.councildocs.document.Masthead;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.symbol.DocumentSymbol;

/** Writes a masthead: its lines, or those that its parts make where it has none. */
final class MastheadWriter {

  private final WritingForms forms;

  MastheadWriter(WritingForms forms) {
    this.forms = forms;
  }

  void write(Masthead masthead, TextSheet sheet) {
    if (!masthead.lines().isEmpty()) {
      masthead.lines().forEach(sheet::line);
      return;
    }
    if (masthead.equals(Masthead.NONE)) {
      return;
    }
    masthead.symbols().stream().map(DocumentSymbol::toString).forEach(sheet::line);
    sheet.line(forms.form("masthead.name"));
    masthead.organs().forEach(organ -> sheet.line(forms.name(organ)));
    masthead
        .distribution()
        .ifPresent(d -> sheet.line(forms.form("masthead.distribution." + d.name())));
    masthead.issued().ifPresent(date -> sheet.line(forms.dateOfIssue(date)));
    writeLanguages(masthead, sheet);
    writeAgenda(masthead.agendaItems(), sheet);
    masthead.reissue().ifPresent(reissue -> sheet.line("* " + reissue.text()));
  }

  private void writeLanguages(Masthead masthead, TextSheet sheet) {
    List<String> originals =
        masthead.originalLanguages().stream().map(OriginalLanguage::text).toList();
    if (originals.isEmpty()) {
      return;
    }
    String translated = forms.find("masthead.language");
    if (translated != null) {
      sheet.line(translated);
    }
    sheet.line(forms.fill("masthead.original", Map.of("languages", forms.list("list", originals))));
  }

  private void writeAgenda(List<String> items, TextSheet sheet) {
    if (!items.isEmpty()) {
      String key = items.size() == 1 ? "masthead.agenda" : "masthead.agenda.several";
      sheet.line(forms.fill(key, Map.of("items", forms.list("list", items))));
    }
  }
}
