package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * The part of the page with the findings. It stands behind the counts, which are known last, so it
 * is held until then; that it is held keeps it short.
 */
final class HtmlFindings {

  /** How many findings of one rule are shown; a reader of more needs a table, not a page. */
  static final int SHOWN_OF_A_RULE = 400;

  /** How many bytes of UTF-8 are held. */
  private static final int LARGEST = 13 * 1024 * 1024;

  private final HtmlText text;
  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Integer> shown = new HashMap<>();
  private int bytes;

  HtmlFindings(HtmlText text) {
    this.text = text;
  }

  /** Adds what can be shown of an input; gives the id under which it stands, if it does. */
  Optional<String> add(Checked checked) {
    StringBuilder list = new StringBuilder();
    Map<String, Integer> added = new HashMap<>();
    for (Remark remark : checked.remarks()) {
      int before = shown.getOrDefault(remark.rule(), 0) + added.getOrDefault(remark.rule(), 0);
      if (before < SHOWN_OF_A_RULE) {
        added.merge(remark.rule(), 1, Integer::sum);
        append(list, checked.subject(), remark);
      }
    }
    if (list.isEmpty()) {
      return Optional.empty();
    }
    String id = "input-" + (fragments.size() + 1);
    String fragment = head(id, checked) + list + "</ol>\n</article>\n";
    int length = fragment.getBytes(StandardCharsets.UTF_8).length;
    if (bytes + length > LARGEST) {
      return Optional.empty();
    }
    bytes += length;
    fragments.add(fragment);
    added.forEach((rule, count) -> shown.merge(rule, count, Integer::sum));
    return Optional.of(id);
  }

  private String head(String id, Checked checked) {
    Subject subject = checked.subject();
    StringBuilder html = new StringBuilder();
    html.append("<article class=\"input\" id=\"").append(id);
    html.append("\" aria-labelledby=\"").append(id).append("-name\">\n<h3 id=\"").append(id);
    html.append("-name\"><bdi>").append(HtmlText.name(checked.source())).append("</bdi></h3>\n");
    List<String> facts = new ArrayList<>();
    switch (checked.outcome()) {
      case ADDED -> facts.add(text.words("outcome.ADDED"));
      case FIXED -> facts.add(text.words("outcome.FIXED"));
      case UNREADABLE -> facts.add(text.words("outcome.UNREADABLE"));
      case FAULT -> facts.add(text.words("outcome.FAULT"));
      default -> {
        // What it is says enough.
      }
    }
    subject.kind().ifPresent(kind -> facts.add(text.words("kind." + kind)));
    subject
        .language()
        .ifPresent(
            tongue ->
                facts.add("<span" + HtmlText.in(tongue) + ">" + tongue.nativeName() + "</span>"));
    subject.symbols().forEach(symbol -> facts.add("<bdi>" + HtmlText.name(symbol + "") + "</bdi>"));
    subject.date().ifPresent(date -> facts.add("<bdi>" + date + "</bdi>"));
    if (!facts.isEmpty()) {
      html.append("<p class=\"about\">").append(String.join(" · ", facts)).append("</p>\n");
    }
    return html.append("<ol>\n").toString();
  }

  private void append(StringBuilder html, Subject subject, Remark remark) {
    String weight = remark.severity().name();
    String rule = HtmlText.name(remark.rule());
    html.append("<li class=\"finding\" data-severity=\"").append(weight);
    html.append("\" data-rule=\"").append(rule).append("\" data-language=\"");
    html.append(subject.language().map(Language::tag).orElse("")).append('"');
    remark.change().ifPresent(change -> html.append(" data-change=\"").append(change).append('"'));
    html.append(">\n<p class=\"what\">").append(text.badge(remark.severity()));
    remark.change().ifPresent(change -> html.append(' ').append(text.badge(change)));
    html.append(" <span class=\"message\">").append(HtmlText.sentence(remark.message()));
    html.append("</span></p>\n");
    if (remark.passage().isPresent()) {
      int start = remark.place().map(place -> place.span().start()).orElse(0);
      append(html, subject, remark.passage().get(), start);
    }
    html.append("<p class=\"where\"><a href=\"#rule-").append(rule).append("\"><code dir=\"ltr\">");
    html.append(rule).append("</code></a>");
    remark.place().ifPresent(place -> html.append(" · ").append(place(place)));
    html.append(" · <bdi>")
        .append(HtmlText.sentence(remark.source()))
        .append("</bdi></p>\n</li>\n");
  }

  private String place(Place place) {
    return text.words(
        "place", Map.of("line", place.position().line(), "column", place.position().column()));
  }

  /** The words of the document: in its language and direction, whatever those of the page. */
  private void append(StringBuilder html, Subject subject, Passage passage, int start) {
    html.append("<blockquote").append(subject.language().map(HtmlText::in).orElse(" dir=\"auto\""));
    html.append("><p>").append(passage.before().length() < start ? "… " : "");
    html.append(inLine(passage.before()));
    if (!passage.marked().isEmpty()) {
      html.append("<mark>").append(inLine(passage.marked())).append("</mark>");
    }
    if (passage.omitted() > 0) {
      html.append("… </p><p class=\"omitted\"").append(HtmlText.in(text.language())).append('>');
      html.append(text.words("omitted", Map.of("count", HtmlText.number(passage.omitted()))));
    }
    html.append(inLine(passage.after()));
    // Nearer to the bound than a word is long: then there is more.
    html.append(passage.after().length() > Passage.CONTEXT - Passage.WORD ? " …" : "");
    html.append("</p></blockquote>\n");
  }

  private static String inLine(String words) {
    return HtmlText.sentence(ReportText.oneLine(words));
  }

  /** How many findings of a rule are shown. */
  int shown(String rule) {
    return shown.getOrDefault(rule, 0);
  }

  /** Of how many inputs findings are shown. */
  int size() {
    return fragments.size();
  }

  void write(Writer out) throws IOException {
    for (String fragment : fragments) {
      out.write(fragment);
    }
  }
}
