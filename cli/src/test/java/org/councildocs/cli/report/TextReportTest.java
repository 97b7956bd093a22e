package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | letter, English, 1 finding"
            + "| 3 inputs: 1 sound, 1 with findings, 0 of other kinds, 1 unreadable"
            + "| 2 findings: 2 errors, 0 warnings, 0 for information",
        "FRENCH | lettre, anglais, 1 constat"
            + "| 3 documents : 1 sans défaut, 1 avec constats, 0 d’un autre type, 1 illisibles"
            + "| 2 constats : 2 erreurs, 0 avertissements, 0 pour information",
        "SPANISH | carta, inglés, 1 observación"
            + "| 3 documentos: 1 sin defectos, 1 con observaciones, 0 de otros tipos, 1 ilegibles"
            + "| 2 observaciones: 2 errores, 0 advertencias, 0 para información",
        "RUSSIAN | письмо, английский, замечаний: 1"
            + "| проверено: 3, без замечаний: 1, с замечаниями: 1, других видов: 0, не прочитано: 1"
            + "| замечаний: 2, ошибок: 2, предупреждений: 0, к сведению: 0",
        "CHINESE | 信，英文，结果1项 | 共3份：无问题1份，有问题1份，其他种类0份，无法读取1份" + "| 结果2项：错误2项，警告0项，供参考0项"
      })
  void it_speaks_the_language_of_its_messages(
      Language language, String headline, String inputs, String findings) throws IOException {
    assertThat(report(language))
        .contains("\nb.txt: " + headline + "\n")
        .endsWith("\n\n" + inputs + "\n" + findings + "\n");
  }

  @Test
  void numbers_stand_apart_in_lines_from_right_to_left() throws IOException {
    assertThat(report(Language.ARABIC))
        .contains("\nb.txt: رسالة، الإنكليزية، \u2068الملاحظات: \u20681\u2069\u2069\n")
        .contains("تعذرت قراءتها: \u20681\u2069\n");
  }

  private static String report(Language language) throws IOException {
    Checked faulty =
        Samples.withFindings("b.txt", Samples.remark("letter.x", Severity.ERROR, "Wrong."));
    StringWriter out = new StringWriter();
    TextReport report = new TextReport(out, language, false, false);
    Tally tally = new Tally();
    for (Checked checked :
        new Checked[] {Samples.sound("a.txt"), faulty, Samples.unreadable("c.txt")}) {
      report.add(checked);
      tally.add(checked);
    }
    report.end(tally, Completion.COMPLETE);
    return out.toString();
  }
}
