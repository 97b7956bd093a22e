package org.councildocs.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.councildocs.cli.hash.Sha256;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;

/**
 * The report as one page for browsers, whole in itself: no font, script, style or picture comes
 * from elsewhere, and the page forbids its browser to ask for any. Without its script it shows all;
 * with it findings can be filtered.
 *
 * <p>However many inputs there are, the page stays below {@value #LARGEST} bytes: of each rule the
 * first findings are shown and all are counted, and so are the documents.
 *
 * @since 0.1.0
 */
public final class HtmlReport implements CheckReport {

  /** The largest page in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** From how many inputs on a browser draws them only where they are looked at. */
  private static final int LONG = 500;

  /** How many bytes the table of documents has at most. */
  private static final int LARGEST_TABLE = 4 * 1024 * 1024;

  private final Writer out;
  private final ReportHead head;
  private final Function<String, Optional<RuleHelp>> help;
  private final HtmlText text;
  private final HtmlCounts counts = new HtmlCounts();
  private final HtmlFindings findings;
  private final DocumentVersions documents = new DocumentVersions();
  private final Map<String, String> shownInputs = new HashMap<>();

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param head what it says of itself; the page is in the language of its messages, not null
   * @param help tells of the rules by their ids, not null
   */
  public HtmlReport(Writer out, ReportHead head, Function<String, Optional<RuleHelp>> help) {
    this.out = Objects.requireNonNull(out, "out");
    this.head = Objects.requireNonNull(head, "head");
    this.help = Objects.requireNonNull(help, "help");
    this.text = new HtmlText(head.language());
    this.findings = new HtmlFindings(text);
  }

  @Override
  public void add(Checked checked) {
    counts.add(checked);
    documents.add(checked);
    findings.add(checked).ifPresent(id -> shownInputs.putIfAbsent(checked.source(), id));
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    String style = resource("page.css");
    String script = resource("page.js");
    out.write("<!DOCTYPE html>\n<html" + HtmlText.in(head.language()) + ">\n<head>\n");
    out.write("<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.write("style-src '" + hash(style) + "'; script-src '" + hash(script));
    out.write("'; base-uri 'none'; form-action 'none'\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.write("<title>" + text.words("title") + "</title>\n");
    out.write("<style>" + style + "</style>\n</head>\n<body>\n");
    out.write("<a class=\"skip\" href=\"#findings\">" + text.words("skip") + "</a>\n");
    writeHeader(completion);
    out.write("<main>\n");
    writeSummary(tally);
    HtmlCharts charts = new HtmlCharts(text, counts, findings);
    if (!counts.rules().isEmpty()) {
      out.write(charts.byRule());
    }
    if (!counts.years().isEmpty()) {
      out.write(charts.byYear());
    }
    if (counts.notes() > 0) {
      out.write(charts.byPart());
    }
    writeFindings(tally);
    writeDocuments();
    writeRules();
    out.write("</main>\n<footer><p>" + text.words("footer") + "</p></footer>\n");
    out.write("<script>" + script + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** By its hash the page knows its own style and script, and no other. */
  private static String hash(String content) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.bytesOf(content));
  }

  private void writeHeader(Completion completion) throws IOException {
    out.write("<header>\n<h1>" + text.words("title") + "</h1>\n<p class=\"made\">");
    String tool = "<bdi>" + HtmlText.sentence(head.tool()) + "</bdi>";
    out.write(head.made().map(made -> "<time>" + made + "</time> · ").orElse("") + tool + "</p>\n");
    if (completion == Completion.INTERRUPTED) {
      out.write("<p class=\"notice\" role=\"note\">" + text.words("interrupted") + "</p>\n");
    }
    out.write("</header>\n");
  }

  private void writeSummary(Tally tally) throws IOException {
    out.write("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">");
    out.write(text.words("summary") + "</h2>\n<dl class=\"counts\">\n");
    count("", "inputs", tally.inputs());
    count("good", "sound", tally.count(Outcome.SOUND));
    count("", "withFindings", tally.count(Outcome.WITH_FINDINGS));
    count("", "otherKinds", tally.count(Outcome.OTHER_KIND));
    count("", "unreadable", tally.count(Outcome.UNREADABLE));
    if (tally.count(Outcome.FAULT) > 0) {
      count("", "notDone", tally.count(Outcome.FAULT));
    }
    out.write("</dl>\n" + new HtmlCharts(text, counts, findings).bySeverity(tally));
    out.write("<dl class=\"counts\">\n");
    count("", "findings", tally.findings());
    for (Severity severity : Severity.values()) {
      count(severity.name(), "severities." + severity, tally.count(severity));
    }
    out.write("</dl>\n");
    if (tally.compared()) {
      out.write("<h3>" + text.words("since") + "</h3>\n<dl class=\"counts\">\n");
      for (Change change : Change.values()) {
        count(change == Change.FIXED ? "good" : "", "change." + change, tally.count(change));
      }
      out.write("</dl>\n");
    }
    out.write("</section>\n");
  }

  private void count(String type, String key, int count) throws IOException {
    out.write("<div class=\"" + type + "\"><dt>" + text.words(key) + "</dt><dd>");
    out.write(HtmlText.number(count) + "</dd></div>\n");
  }

  private void writeFindings(Tally tally) throws IOException {
    String length = findings.size() > LONG ? " class=\"long\"" : "";
    out.write("<section id=\"findings\"" + length);
    out.write(" tabindex=\"-1\" aria-labelledby=\"findings-head\">\n");
    out.write("<h2 id=\"findings-head\">" + text.words("findings") + "</h2>\n");
    if (findings.size() == 0) {
      out.write("<p>" + text.words("nothing") + "</p>\n");
    } else {
      writeFilter(tally);
      findings.write(out);
    }
    out.write("</section>\n");
  }

  private void writeFilter(Tally tally) throws IOException {
    out.write(
        "<form id=\"filter\" role=\"search\" hidden>\n<div class=\"field\"><label for=\"text\">");
    out.write(text.words("text") + "</label><input type=\"search\" id=\"text\" name=\"text\"");
    out.write(" autocomplete=\"off\" dir=\"auto\"></div>\n");
    StringBuilder rules = new StringBuilder();
    counts.rules().keySet().stream()
        .sorted()
        .forEach(rule -> option(rules, HtmlText.name(rule), HtmlText.name(rule)));
    select("rule", rules);
    StringBuilder languages = new StringBuilder();
    for (String tag : counts.languages().keySet()) {
      option(languages, tag, Language.ofTag(tag).nativeName());
    }
    select("language", languages);
    if (tally.compared()) {
      StringBuilder changes = new StringBuilder();
      for (Change change : Change.values()) {
        option(changes, change.name(), text.words("change." + change));
      }
      select("change", changes);
    }
    out.write("<fieldset><legend>" + text.words("weight") + "</legend>\n");
    for (Severity severity : Severity.values()) {
      out.write("<label><input type=\"checkbox\" name=\"severity\" checked value=\"" + severity);
      out.write("\"> " + text.words("severity." + severity) + "</label>\n");
    }
    out.write(
        "</fieldset>\n<button type=\"reset\">" + text.words("reset") + "</button>\n</form>\n");
    out.write(
        "<p id=\"shown\" role=\"status\" data-template=\"" + text.words("shown") + "\"></p>\n");
  }

  private static void option(StringBuilder options, String value, String label) {
    options.append("<option value=\"").append(value).append("\">").append(label);
    options.append("</option>");
  }

  private void select(String name, StringBuilder options) throws IOException {
    out.write("<div class=\"field\"><label for=\"" + name + "\">" + text.words(name));
    out.write("</label><select id=\"" + name + "\" name=\"" + name + "\"><option value=\"\">");
    out.write(text.words("any") + "</option>" + options + "</select></div>\n");
  }

  private void writeDocuments() throws IOException {
    if (documents.documents().isEmpty()) {
      return;
    }
    out.write("<section class=\"panel\" aria-labelledby=\"by-document\">\n<h2 id=\"by-document\">");
    out.write(text.words("byDocument") + "</h2>\n<div class=\"scroll\"><table>\n<thead><tr>");
    out.write(text.heads("symbol", "versions", "beside"));
    out.write("</tr></thead>\n<tbody>\n");
    int bytes = 0;
    int left = 0;
    for (DocumentVersions.Document document : documents.documents()) {
      String row = row(document);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes <= LARGEST_TABLE) {
        out.write(row);
      } else {
        left++;
      }
    }
    out.write("</tbody></table></div>\n");
    if (left > 0) {
      Map<String, String> count = Map.of("count", HtmlText.number(left));
      out.write("<p class=\"hint\">" + text.words("documentsLeft", count) + "</p>\n");
    }
    out.write("</section>\n");
  }

  private String row(DocumentVersions.Document document) {
    StringBuilder row = new StringBuilder("<tr><th scope=\"row\"><bdi>");
    row.append(HtmlText.name(document.name()));
    row.append("</bdi></th><td><ul class=\"versions\">");
    for (DocumentVersions.Version version : document.versions()) {
      String id = shownInputs.get(version.source());
      row.append("<li>").append(id == null ? "" : "<a href=\"#" + id + "\">");
      row.append(
          version
              .language()
              .map(tongue -> "<span" + HtmlText.in(tongue) + ">" + tongue.nativeName() + "</span>")
              .orElse(text.words("unknownLanguage")));
      row.append(id == null ? "" : "</a>");
      if (version.findings() > 0) {
        row.append(": ").append(HtmlText.number(version.findings()));
      }
      row.append("</li>");
    }
    row.append("</ul></td><td class=\"number\">").append(HtmlText.number(document.beside()));
    return row.append("</td></tr>\n").toString();
  }

  private void writeRules() throws IOException {
    if (counts.rules().isEmpty()) {
      return;
    }
    out.write("<section class=\"panel\" aria-labelledby=\"rules\">\n<h2 id=\"rules\">");
    out.write(text.words("rules") + "</h2>\n<dl class=\"rules\">\n");
    for (String rule : counts.rules().keySet().stream().sorted().toList()) {
      String name = HtmlText.name(rule);
      out.write("<dt id=\"rule-" + name + "\"><code dir=\"ltr\">" + name + "</code></dt>\n");
      Optional<RuleHelp> known = help.apply(rule);
      if (known.isPresent()) {
        out.write("<dd>" + HtmlText.sentence(known.get().what()) + "</dd>\n<dd class=\"hint\">");
        out.write(HtmlText.sentence(known.get().why()) + " · <bdi>");
        out.write(HtmlText.sentence(known.get().source()) + "</bdi></dd>\n");
      }
    }
    out.write("</dl>\n</section>\n");
  }
}
