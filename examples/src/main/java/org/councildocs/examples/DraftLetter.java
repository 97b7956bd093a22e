package org.councildocs.examples;

import java.time.LocalDate;
import org.councildocs.document.Capacity;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentWriter;
import org.councildocs.reader.OfficialPhrases;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;

/** Drafts a letter and prints it in the official form. */
final class DraftLetter {

  private DraftLetter() {}

  public static void main(String[] arguments) {
    OfficialPhrases phrases = OfficialPhrases.of(Language.SPANISH);
    Letter letter =
        Letter.builder(LetterKind.LETTER, Language.SPANISH, Masthead.NONE)
            .date(LocalDate.of(2026, 3, 2))
            .addAuthor(phrases.author(Capacity.PERMANENT_REPRESENTATIVE, State.of("SDN")))
            .addAddressee(phrases.president(Organ.SECURITY_COUNCIL))
            .addParagraph("Tengo el honor de transmitirle las lecturas de la escala común.")
            .build();
    System.out.print(DocumentWriter.create().write(letter));
  }
}
