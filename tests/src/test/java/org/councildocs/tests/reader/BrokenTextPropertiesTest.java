package org.councildocs.tests.reader;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councildocs.reader.DocumentReader;

/** Nothing is lost or doubled of any text: of rows of what documents are made of, and of noise. */
class BrokenTextPropertiesTest {

  /** Pieces of documents, and of what extraction leaves of them. */
  private static final List<String> PIECES =
      List.of(
          "Letter dated 5 March 2031 from the Permanent Representative of Chad to the United Nations",
          " addressed to the President of the Security Council",
          "Identical letters dated 1 May",
          "2031 年 8 月 12 日中国常驻联合国代表给秘书长的信",
          "的附件",
          "Annex",
          "Annex I",
          "附件一",
          "Enclosure",
          "[Original: English and French]",
          "Original: French",
          "Distr.: General",
          "S/2031/14",
          "United Nations",
          "31-00201 (E) 110131",
          "*3100201*",
          "2/4",
          "-----",
          "(Signed) Ada Ouédraogo",
          "张军(签名)",
          "Permanent Representative",
          "特命全权大使",
          "Concept note",
          "概念说明",
          "Guiding questions",
          "引导性问题",
          "(a) What now? Who else?",
          "• Ms. Ana Lopez, Director",
          "Briefers",
          "Format and briefers:",
          "目标",
          "The open debate will be chaired by H.E. Mr. John Reed, Minister of Chad.",
          "I have the honour to inform you that",
          "the Council will hold a debate on “wells",
          "on 31 February 2031,",
          "请将本信及其附件作为安全理事会文件分发为荷。",
          "1.",
          "I.",
          "(",
          "“",
          "”",
          "a",
          "*",
          "\u200F",
          "\u00AD",
          "\uD83D",
          "\u0000",
          "Chair: ",
          "Outcome",
          "* Reissued for technical reasons on 5 May 2031.",
          "。",
          ".",
          "?",
          "：");

  @Property(tries = 3000)
  void of_documents_out_of_joint(@ForAll("pieces") String text) {
    assertHeld(text);
  }

  @Property(tries = 500)
  void of_noise(@ForAll String text) {
    assertHeld(text);
  }

  @Example
  void of_a_remark_on_the_language_between_the_lines_of_a_title() {
    assertHeld("letter dated 1 May。\nConcept note[Original: English]y,\nFormat and briefers");
  }

  @Example
  void of_a_remark_on_the_language_in_an_annex_of_another_one() {
    assertHeld("8月2日的信\n(签名)\n概念说明[Original:]。\nOédra to the President of");
  }

  @Example
  void of_a_remark_on_the_language_between_the_lines_of_a_title_in_another_one() {
    assertHeld(
        "2031 年 8 月 12 日中国常驻联合国代表给秘书长的信\n的附件\nLetter dated 5 March 2031 from the"
            + " Permanent Representative of Chad to the United Nations\n"
            + "[Original: English and French]\non 31 February 2031,\n");
  }

  @Example
  void of_a_verb_before_which_nobody_stands() {
    assertHeld("Concept note\n\nFormat\n\nwill make an opening statement, and others follow.");
  }

  private static void assertHeld(String text) {
    ReadingInvariants.assertHeld(DocumentReader.create().read(text), text);
  }

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece = Arbitraries.of(PIECES);
    Arbitrary<String> between =
        Arbitraries.of("\n", "\n", "\n\n", " ", "", "\r\n", "\u00A0", "\f", "\n   ");
    return Combinators.combine(piece, between)
        .as(String::concat)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
