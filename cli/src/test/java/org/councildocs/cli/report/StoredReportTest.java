package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredReportTest {

  private static final String REPORT =
      """
      {"format":"councildocs-report","version":"1.0","tool":"councildocs 1","messages":"en",
      "inputs":[
      {"source":"a.txt","outcome":"WITH_FINDINGS","kind":"LETTER","symbols":["S/2025/1"],"findings":[
      {"rule":"r","severity":"ERROR","path":"date","span":{"start":1,"end":2,"line":1,"column":2},"message":"m","source":"s"}]}
      ],
      "interrupted":false,
      "counts":{"inputs":1,"sound":0,"withFindings":1,"otherKinds":0,"unreadable":0,"notDone":0,"findings":1,"errors":1,"warnings":0,"information":0}}
      """;

  /** What stands in the report, what somebody made of it, and what the reader says of that. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          councildocs-report     | other                      | line 1: 'other' is no value of 'format'
          "version":"1.0"        | "version":"2.0"            | line 1: '2.0' is no value of 'version'
          "tool":"councildocs 1",|                            | line 2: the property 'tool' is missing
          "messages":"en"        | "messages":"de"            | line 1: 'de' is no value of 'messages'
          "source":"a.txt",      |                            | line 4: the property 'source' is missing
          WITH_FINDINGS          | FINE                       | line 3: 'FINE' is no value of 'outcome'
          "kind":"LETTER"        | "colour":1                 | line 3: there is no property 'colour' here
          "kind":"LETTER"        | "source":"b.txt"           | line 3: Duplicate field 'source'
          S/2025/1               | S//1                       | line 3: 'S//1' is no value of 'symbols'
          ["S/2025/1"]           | "S/2025/1"                 | line 3: here a list is due, not a text
          "path":"date"          | "path":"0"                 | line 4: '0' is no value of 'path'
          "start":1              | "start":-1                 | line 4: a number from 0 to 2147483647 is due, not -1
          "start":1              | "start":9                  | line 4: no span: 9..2
          "start":1              | "start":1e99               | line 4: here a whole number is due, not something else
          "start":1              | "start":99999999999999999999999 | line 4: Numeric value
          "line":1               | "line":0                   | line 4: no position: 0:2
          "inputs":1             | "inputs":2                 | line 7: the count of inputs is 2, but the report holds 1
          "errors":1,            |                            | line 7: counts are missing: errors
          "interrupted":false    | "interrupted":"no"         | line 6: true or false is due
          {"rule"                | 3,{"rule"                  | line 4: here an object is due, not a whole number
          "information":0}}      | "information":0}} {}       | line 7: something stands behind the end of the report
          """)
  void whatever_differs_from_the_form_is_refused_with_its_line(
      String right, String wrong, String message) {
    String changed = REPORT.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> readAll(changed))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageStartingWith(message);
  }

  private static void readAll(String text) throws IOException {
    StoredReport report = StoredReport.open(new StringReader(text));
    Checked next = report.next();
    while (next != null) {
      next = report.next();
    }
  }
}
