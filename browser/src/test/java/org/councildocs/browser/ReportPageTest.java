package org.councildocs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page that {@code check --format html} makes of the examples, as a person meets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {

  private static final String FINDING = ".input:not([hidden]) .finding:not([hidden])";

  private static final Path EXAMPLES = Path.of(System.getProperty("councildocs.root"), "examples");
  private static final Path PICTURES =
      Path.of(System.getProperty("councildocs.root"), "browser", "target", "pictures");

  private Path english = Path.of("");
  private Path arabic = Path.of("");
  private Browser browser;

  @BeforeAll
  void make_the_pages(@TempDir Path folder) throws Exception {
    english = page(folder.resolve("page.en.html"), "en");
    arabic = page(folder.resolve("page.ar.html"), "ar");
    browser = Browser.open(folder.resolve("profile"));
  }

  @AfterAll
  void close_the_browser() {
    browser.close();
  }

  @BeforeEach
  void in_daylight() {
    browser.media("screen", "light");
    browser.show(english);
  }

  private static Path page(Path file, String language) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.councildocs.cli.Main",
                "check",
                "--format",
                "html",
                "--lang",
                language,
                "-o",
                file.toString(),
                "documents",
                "faulty",
                "office")
            .directory(new File(EXAMPLES.toString()))
            .inheritIO()
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    return file;
  }

  /** The findings that the filters leave; those far below are not drawn yet. */
  private List<WebElement> findings() {
    return browser.elements(FINDING);
  }

  @Test
  void the_page_asks_nobody_for_anything_and_its_policy_is_content() {
    browser.requests();
    browser.show(english);
    Select rules = new Select(browser.element("#rule"));
    rules.selectByIndex(1);
    browser.element("#text").sendKeys("x");

    assertThat(browser.requests()).containsExactly(english.toUri().toString());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.run("return performance.getEntriesByType('resource').length"))
        .isEqualTo("0");
  }

  @Test
  void the_policy_of_the_page_lets_nothing_in() {
    browser.run(
        "const i = new Image(); i.src = 'https://example.org/a.png'; document.body.append(i);"
            + "const s = document.createElement('script'); s.textContent = 'window.bad = 1';"
            + "document.body.append(s);");

    assertThat(browser.run("return typeof window.bad")).isEqualTo("undefined");
    assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
  }

  @Test
  void a_word_in_the_text_leaves_the_findings_that_have_it() {
    int all = findings().size();
    browser.element("#text").sendKeys("RIVERS  WITHOUT");
    browser.awaitStatus("Findings shown: 2 of " + all);

    assertThat(findings()).hasSize(2);
    assertThat(browser.elements(".input:not([hidden])")).hasSize(1);
    assertThat(browser.element(FINDING + " mark").getText()).contains("rivers without");
  }

  @Test
  void rule_language_and_weight_are_filters_and_reset_brings_all_back() {
    int all = findings().size();
    new Select(browser.element("#language")).selectByValue("ar");
    new Select(browser.element("#rule")).selectByValue("note.lead-time");
    browser.awaitStatus("Findings shown: 1 of " + all);
    assertThat(browser.elements(FINDING + " blockquote"))
        .allMatch(words -> "ar".equals(words.getAttribute("lang")));

    browser.click("[value=INFO]");
    browser.awaitStatus("Findings shown: 0 of " + all);
    assertThat(browser.elements(".input:not([hidden])")).isEmpty();

    browser.click("#filter button");
    browser.awaitStatus("Findings shown: " + all + " of " + all);
    assertThat(findings()).hasSize(all);
  }

  @Test
  void everything_is_done_without_a_mouse() {
    int all = findings().size();
    browser.element("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getAttribute("class")).isEqualTo("skip");
    assertThat(browser.focused().getRect().getY()).isNotNegative();
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getAttribute("id")).isEqualTo("findings");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getAttribute("id")).isEqualTo("text");
    assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    browser.press(Keys.TAB);
    browser.press(Keys.TAB);
    browser.press(Keys.TAB);
    assertThat(browser.focused().getAttribute("value")).isEqualTo("ERROR");
    browser.press(Keys.SPACE);
    int errors = Integer.parseInt(browser.element(".counts .ERROR dd").getText());
    browser.awaitStatus("Findings shown: " + (all - errors) + " of " + all);
  }

  @Test
  void arabic_words_run_from_right_to_left_on_a_page_of_either_direction() {
    for (Path page : List.of(english, arabic)) {
      browser.show(page);
      WebElement passage = browser.element("blockquote[lang=ar]");

      assertThat(passage.getCssValue("direction")).isEqualTo("rtl");
      assertThat(passage.getCssValue("text-align")).isIn("start", "right");
      // The first letter of a word stands to the right of its last one.
      assertThat(
              browser.run(
                  """
                  const walk = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT);
                  let node = walk.nextNode();
                  const at = node.data.search(/[\\u0621-\\u064a]{3}/);
                  const box = i => {
                    const range = document.createRange();
                    range.setStart(node, at + i);
                    range.setEnd(node, at + i + 1);
                    return range.getBoundingClientRect().left;
                  };
                  return box(0) > box(2);
                  """,
                  passage))
          .isEqualTo("true");
    }
    assertThat(browser.element("html").getCssValue("direction")).isEqualTo("rtl");
    assertThat(browser.run("return document.querySelector('h1').getBoundingClientRect().right"))
        .isNotEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void axe_finds_no_fault(String scheme) {
    browser.media("screen", scheme);
    assertThat(browser.faults()).isEmpty();

    browser.show(arabic);
    assertThat(browser.faults()).isEmpty();
  }

  @Test
  void a_narrow_screen_need_not_be_moved_sideways() {
    browser.narrow();

    assertThat(
            browser.run(
                """
                return Array.from(document.querySelectorAll('main *, header *'))
                  .filter(element => element.getBoundingClientRect().right > 361)
                  .filter(element => !element.closest('.scroll, svg'))
                  .map(element => element.outerHTML.slice(0, 80)).join(' | ');
                """))
        .isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo("360");
  }

  @Test
  void pictures_are_taken_for_people_to_look_at() throws IOException {
    browser.picture(PICTURES.resolve("light.png"), 3600);
    browser.media("screen", "dark");
    browser.picture(PICTURES.resolve("dark.png"), 3600);
    browser.media("print", "light");
    browser.picture(PICTURES.resolve("print.png"), 3600);
    browser.media("screen", "light");
    browser.show(arabic).picture(PICTURES.resolve("arabic.png"), 3600);

    assertThat(PICTURES.toFile().list())
        .contains("light.png", "dark.png", "print.png", "arabic.png");
  }
}
