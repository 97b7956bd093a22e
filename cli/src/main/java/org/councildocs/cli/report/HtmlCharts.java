package org.councildocs.cli.report;

import java.util.Locale;
import java.util.Map;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;

/**
 * The charts of the page: drawings beside tables that say the same in words. A drawing has its
 * sizes in attributes, for the policy of the page allows no style but its own sheet.
 */
final class HtmlCharts {

  private static final int COLUMN = 38;
  private static final int HEIGHT = 150;

  private final HtmlText text;
  private final HtmlCounts counts;
  private final HtmlFindings findings;

  HtmlCharts(HtmlText text, HtmlCounts counts, HtmlFindings findings) {
    this.text = text;
    this.counts = counts;
    this.findings = findings;
  }

  /** A bar that is parted by weight; the counts beside it say the same. */
  String bySeverity(Tally tally) {
    Stack stack = new Stack("stack", tally.findings());
    for (Severity severity : Severity.values()) {
      stack.add(severity.name(), tally.count(severity));
    }
    return stack.drawn();
  }

  String byRule() {
    int most =
        counts.rules().values().stream().mapToInt(HtmlCounts.OfRule::findings).max().orElse(0);
    StringBuilder html = new StringBuilder();
    html.append("<section class=\"panel\" aria-labelledby=\"by-rule\">\n<h2 id=\"by-rule\">");
    html.append(text.words("byRule")).append("</h2>\n<div class=\"scroll\"><table>\n<thead><tr>");
    html.append(text.heads("rule", "weight", "findings", "share"));
    html.append("</tr></thead>\n<tbody>\n");
    counts.rules().entrySet().stream()
        .sorted(
            Map.Entry.<String, HtmlCounts.OfRule>comparingByValue(
                    (a, b) -> Integer.compare(b.findings(), a.findings()))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(rule -> row(html, rule.getKey(), rule.getValue(), most));
    return html.append("</tbody></table></div>\n</section>\n").toString();
  }

  private void row(StringBuilder html, String rule, HtmlCounts.OfRule of, int most) {
    String name = HtmlText.name(rule);
    html.append("<tr><th scope=\"row\"><a href=\"#rule-").append(name);
    html.append("\"><code dir=\"ltr\">").append(name).append("</code></a>");
    int shown = findings.shown(rule);
    if (shown < of.findings()) {
      html.append("<p class=\"hint\">");
      html.append(text.words("shownOfRule", Map.of("count", HtmlText.number(shown))));
      html.append("</p>");
    }
    html.append("</th><td>").append(text.badge(of.severity()));
    html.append("</td><td class=\"number\">");
    html.append(HtmlText.number(of.findings())).append("</td><td>");
    Stack bar = new Stack("meter", most);
    bar.add(of.severity().name(), of.findings());
    html.append(bar.drawn()).append("</td></tr>\n");
  }

  String byYear() {
    StringBuilder html = new StringBuilder();
    html.append("<section class=\"panel\" aria-labelledby=\"by-year\">\n<h2 id=\"by-year\">");
    html.append(text.words("byYear")).append("</h2>\n").append(columns());
    html.append("<details><summary>").append(text.words("asTable")).append("</summary>\n");
    html.append("<table><thead><tr>");
    html.append(text.heads("year", "documents", "findings"));
    html.append("</tr></thead>\n<tbody>\n");
    counts
        .years()
        .forEach(
            (year, of) ->
                html.append("<tr><th scope=\"row\">")
                    .append(year)
                    .append("</th><td class=\"number\">")
                    .append(HtmlText.number(of.inputs()))
                    .append("</td><td class=\"number\">")
                    .append(HtmlText.number(of.findings()))
                    .append("</td></tr>\n"));
    return html.append("</tbody></table></details>\n</section>\n").toString();
  }

  /** A column for each year; every one has its number where there is room. */
  private String columns() {
    int most =
        Math.max(
            1,
            counts.years().values().stream().mapToInt(HtmlCounts.OfYear::findings).max().orElse(1));
    int width = Math.max(20, counts.years().size()) * COLUMN;
    int every = 1 + counts.years().size() / 32;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"columns\" role=\"img\" aria-label=\"").append(text.words("byYear"));
    svg.append("\" viewBox=\"0 0 ").append(width).append(' ').append(HEIGHT + 20);
    svg.append("\" preserveAspectRatio=\"xMinYMax meet\">\n");
    int x = 0;
    int index = 0;
    for (Map.Entry<Integer, HtmlCounts.OfYear> year : counts.years().entrySet()) {
      int findings = year.getValue().findings();
      int height = (int) Math.ceil((double) findings * (HEIGHT - 20) / most);
      svg.append("<rect class=\"bar\" x=\"").append(x + 4).append("\" y=\"");
      svg.append(HEIGHT - height).append("\" width=\"").append(COLUMN - 8).append("\" height=\"");
      svg.append(height).append("\" rx=\"2\"/>");
      if (counts.years().size() <= 32) {
        svg.append("<text x=\"").append(x + COLUMN / 2).append("\" y=\"");
        svg.append(HEIGHT - height - 4).append("\">").append(findings).append("</text>");
      }
      if (index % every == 0) {
        svg.append("<text x=\"").append(x + COLUMN / 2).append("\" y=\"").append(HEIGHT + 14);
        svg.append("\">").append(year.getKey()).append("</text>");
      }
      svg.append('\n');
      x += COLUMN;
      index++;
    }
    return svg.append("</svg>\n").toString();
  }

  String byPart() {
    StringBuilder html = new StringBuilder();
    html.append("<section class=\"panel\" aria-labelledby=\"by-part\">\n<h2 id=\"by-part\">");
    html.append(text.words("byPart")).append("</h2>\n<div class=\"scroll\"><table>\n<caption>");
    html.append(text.words("notes", Map.of("count", HtmlText.number(counts.notes()))));
    html.append("</caption><thead><tr>");
    html.append(text.heads("part", "present", "thin", "lacking", "share"));
    html.append("</tr></thead>\n<tbody>\n");
    counts.parts().forEach((part, of) -> row(html, part, of));
    return html.append("</tbody></table></div>\n</section>\n").toString();
  }

  private void row(StringBuilder html, NotePart part, HtmlCounts.OfPart of) {
    html.append("<tr><th scope=\"row\">");
    html.append(HtmlText.sentence(ConceptNoteCompleteness.name(part, text.language())));
    html.append("</th>");
    for (int count : new int[] {of.present(), of.thin(), of.lacking()}) {
      html.append("<td class=\"number\">").append(HtmlText.number(count)).append("</td>");
    }
    Stack stack = new Stack("meter", counts.notes());
    stack.add("present", of.present());
    stack.add("thin", of.thin());
    stack.add("lacking", of.lacking());
    html.append("<td>").append(stack.drawn()).append("</td></tr>\n");
  }

  /** A bar of parts one behind the other. */
  private static final class Stack {

    private final StringBuilder svg = new StringBuilder();
    private final int whole;
    private double x;

    Stack(String type, int whole) {
      this.whole = whole;
      svg.append("<svg class=\"")
          .append(type)
          .append("\" aria-hidden=\"true\" viewBox=\"0 0 100 8\"");
      svg.append(" preserveAspectRatio=\"none\">");
    }

    void add(String type, int count) {
      if (count > 0 && whole > 0) {
        double width = 100.0 * count / whole;
        svg.append("<rect class=\"").append(type).append("\" x=\"").append(rounded(x));
        svg.append("\" width=\"").append(rounded(width)).append("\" height=\"8\"/>");
        x += width;
      }
    }

    private static String rounded(double number) {
      return String.format(Locale.ROOT, "%.2f", number);
    }

    String drawn() {
      return svg + "</svg>";
    }
  }
}
