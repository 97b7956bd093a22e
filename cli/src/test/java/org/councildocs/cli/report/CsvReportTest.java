package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.councildocs.document.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

  private static final String TEXT = "Letter dated\n31 February 2025, \"S/2025/2\"";

  @Test
  void every_finding_has_a_row_and_every_input_without_one_too() throws IOException {
    Checked faulty =
        Samples.withFindings(
            "b, c.txt",
            Samples.at("reader.date.impossible", Severity.INFO, "date", TEXT, "31 February 2025"),
            Samples.remark("letter.date.missing", Severity.ERROR, "There is no date."));

    assertThat(csv(Samples.sound("a.txt"), faulty))
        .isEqualTo(
            """
            source,outcome,kind,language,symbols,date,severity,rule,change,message,basis,path,line,column,before,marked,after
            a.txt,SOUND,LETTER,en,S/2025/1,2025-05-12,,,,,,,,,,,
            "b, c.txt",WITH_FINDINGS,LETTER,en,S/2025/2,2025-05-12,error,letter.date.missing,,There is no date.,docs/command-line.md,,,,,,
            "b, c.txt",WITH_FINDINGS,LETTER,en,S/2025/2,2025-05-12,info,reader.date.impossible,,Something is wrong with date.,"S/96/Rev.7, rule 18",date,2,1,"Letter dated ",31 February 2025,", ""S/2025/2""\"
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(A1)",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\r\n=1",
        "\u00a0=1",
        "\u200f=1",
        "＝1",
        "＠x"
      })
  void a_text_never_begins_like_a_formula(String text) throws IOException {
    Remark remark = Samples.remark("letter.x", Severity.ERROR, text);

    CSVRecord row = rows(csv(Samples.withFindings(text, remark))).get(0);

    assertThat(row.get("source")).startsWith("'");
    assertThat(row.get("message")).startsWith("'");
    assertThat(row.get("severity")).isEqualTo("error");
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv)).getRecords();
  }

  private static String csv(Checked... inputs) throws IOException {
    StringWriter out = new StringWriter();
    Samples.write(new CsvReport(out), Completion.COMPLETE, List.of(inputs));
    return out.toString();
  }
}
