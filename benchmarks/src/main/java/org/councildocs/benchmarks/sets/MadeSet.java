package org.councildocs.benchmarks.sets;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;

/**
 * A set of files in mixed formats, the same for the same seed, with faults that are planted and
 * known. No document of it stands beside the next in a series, so that nothing but what was planted
 * is to be found when they are compared.
 */
final class MadeSet {

  /** How many documents a file of JSON lines, a list or an archive holds. */
  private static final int TOGETHER = 5;

  private static final String OUTCOME_ADDED = "ADDED";

  private static final List<FileFormat> OFFICE =
      List.of(FileFormat.DOCX, FileFormat.ODT, FileFormat.HTML, FileFormat.RTF, FileFormat.PDF);

  private final Path folder;
  private final Random random;
  private final List<Template> templates = new ArrayList<>();

  /** By the name of the input and its outcome, what is to be found, ordered. */
  private final Map<String, List<String>> expected = new TreeMap<>();

  private int documents;
  private int files;

  private MadeSet(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    for (Language language : Language.values()) {
      templates.add(Template.sharedWaters(language));
    }
  }

  /** A set of mixed formats with faults. */
  static MadeSet mixed(Path folder, int files, long seed) throws IOException {
    MadeSet set = new MadeSet(folder, seed);
    while (set.files < files) {
      set.addFile();
    }
    return set;
  }

  /** A set of sound texts alone. */
  static MadeSet ofTexts(Path folder, int files, long seed) throws IOException {
    MadeSet set = new MadeSet(folder, seed);
    while (set.files < files) {
      Template template = set.anyTemplate();
      set.write(".txt", FileFormat.TXT.of(template.under(set.nextSymbol())), template.rules());
    }
    return set;
  }

  /** A set of sound PDF files alone. */
  static MadeSet ofPdf(Path folder, int files, long seed) throws IOException {
    MadeSet set = new MadeSet(folder, seed);
    while (set.files < files) {
      Template template = set.anyPrintable();
      set.write(".pdf", FileFormat.PDF.of(template.under(set.nextSymbol())), template.rules());
    }
    return set;
  }

  /** What is to be found: by name and outcome the ids of the rules, ordered. */
  Map<String, List<String>> expected() {
    return expected;
  }

  private void addFile() throws IOException {
    int kind = random.nextInt(100);
    if (kind < 50) {
      addText();
    } else if (kind < 80) {
      addOffice();
    } else if (kind < 86) {
      Template template = anyTemplate();
      write(".json", json(template.under(nextSymbol())).getBytes(UTF_8), template.rules());
    } else if (kind < 90) {
      addLines();
    } else if (kind < 93) {
      addArchive();
    } else {
      addNoText();
    }
  }

  /** Texts: sound, or with one fault of the text or beside the one before. */
  private void addText() throws IOException {
    Template english = Template.sharedWaters(Language.ENGLISH);
    switch (random.nextInt(12)) {
      case 0 ->
          write(
              ".txt",
              FileFormat.TXT.of(
                  without(english.under(nextSymbol()), "(Signed) Lenora Vassalo\n")
                      .replace("Permanent Representative of Malta to the United Nations\n", "")),
              with(english, "letter.signatory.missing"));
      case 1 ->
          write(
              ".txt",
              FileFormat.TXT.of(
                  english
                      .under(nextSymbol())
                      .replace("Letter dated 3 February", "Letter dated 31 February")),
              // Without a date nobody can tell the time between the letter and the meeting.
              List.of("letter.date.missing", "reader.date.impossible"));
      case 2 -> {
        byte[] bytes = FileFormat.TXT.of(english.under(nextSymbol()) + "\nCaf#\n");
        bytes[bytes.length - 2] = (byte) 0xE9;
        write(".txt", bytes, with(english, "input.utf8"));
      }
      case 3 -> {
        String symbol = nextSymbol();
        write(".txt", FileFormat.TXT.of(english.under(symbol)), english.rules());
        String second = write(".txt", FileFormat.TXT.of(english.under(symbol)), english.rules());
        add(second, List.of("set.symbol.duplicate"));
      }
      case 4 -> {
        String orphan =
            write(
                ".txt",
                FileFormat.TXT.of(english.under(nextSymbol() + "/Corr.1")),
                english.rules());
        add(orphan, List.of("set.parent.missing"));
      }
      case 5 -> {
        Template french = Template.sharedWaters(Language.FRENCH);
        String symbol = nextSymbol();
        write(".txt", FileFormat.TXT.of(english.under(symbol)), english.rules());
        String version =
            write(
                ".txt",
                FileFormat.TXT.of(
                    french.under(symbol).replace("datée du 3 février", "datée du 2 février")),
                french.rules());
        add(version, List.of("set.version.disagrees"));
      }
      default -> {
        Template template = anyTemplate();
        write(".txt", FileFormat.TXT.of(template.under(nextSymbol())), template.rules());
      }
    }
  }

  private void addOffice() throws IOException {
    FileFormat format = OFFICE.get(random.nextInt(OFFICE.size()));
    Template template = format == FileFormat.PDF ? anyPrintable() : anyTemplate();
    byte[] bytes = format.of(template.under(nextSymbol()));
    if (format == FileFormat.DOCX && random.nextInt(10) == 0) {
      unreadable(".docx", Arrays.copyOf(bytes, bytes.length / 2), "input.corrupt");
    } else {
      write(format.ending(), bytes, template.rules());
    }
  }

  /** JSON lines or a list; in every third file of lines one line is none. */
  private void addLines() throws IOException {
    boolean list = random.nextInt(3) == 0;
    int broken = list || random.nextInt(3) > 0 ? -1 : random.nextInt(TOGETHER);
    String name = nextName(list ? ".json" : ".ndjson");
    StringBuilder text = new StringBuilder(list ? "[" : "");
    for (int i = 0; i < TOGETHER; i++) {
      Template template = anyTemplate();
      String json = json(template.under(nextSymbol())).replace("\n", " ");
      String part = name + (list ? "[" + i + "]" : ":" + (i + 1));
      if (i == broken && i > 0) {
        json = json.substring(0, json.length() / 2);
        expect(part, "UNREADABLE", List.of("input.json"));
      } else {
        expect(part, "WITH_FINDINGS", template.rules());
      }
      text.append(json).append(!list ? "\n" : i < TOGETHER - 1 ? "," : "]");
    }
    put(name, text.toString().getBytes(UTF_8));
  }

  private void addArchive() throws IOException {
    String name = nextName(".zip");
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < TOGETHER; i++) {
        Template template = anyTemplate();
        zip(zip, "letters/" + i + ".txt", FileFormat.TXT.of(template.under(nextSymbol())));
        expect(name + "!/letters/" + i + ".txt", "WITH_FINDINGS", template.rules());
      }
      zip(zip, "zeros.txt", new byte[4 * 1024 * 1024]);
      expect(name + "!/zeros.txt", "UNREADABLE", List.of("input.archive.bomb"));
    }
  }

  private static void zip(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void addNoText() throws IOException {
    switch (random.nextInt(5)) {
      case 0 -> unreadable(".txt", new byte[0], "input.empty");
      case 1 ->
          unreadable(".txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}, "input.image");
      case 2 -> unreadable(".txt", "\uFEFFA letter\n".getBytes(UTF_16LE), "input.utf16");
      case 3 -> unreadable(".json", "{\"kind\": \"LETTER\"".getBytes(UTF_8), "input.json");
      default ->
          expect(
              put(nextName(".txt"), "The weather is fine, and so are we.\n".getBytes(UTF_8)),
              "OTHER_KIND",
              List.of());
    }
  }

  private Template anyTemplate() {
    return templates.get(random.nextInt(templates.size()));
  }

  private Template anyPrintable() {
    Template template = anyTemplate();
    while (!PrintedPages.canPrint(template.language())) {
      template = anyTemplate();
    }
    return template;
  }

  /** Every third number of a series: a set that holds less than half of one does not keep it. */
  private String nextSymbol() {
    documents++;
    return "S/2023/" + (3 * documents + 1);
  }

  private String nextName(String ending) {
    files++;
    return String.format(Locale.ROOT, "%03d/%06d%s", files / 1000, files, ending);
  }

  private static List<String> with(Template template, String... rules) {
    List<String> all = new ArrayList<>(template.rules());
    all.addAll(List.of(rules));
    return all;
  }

  private static String without(String text, String part) {
    if (!text.contains(part)) {
      throw new IllegalStateException("the letter has no " + part);
    }
    return text.replace(part, "");
  }

  private static String json(String text) {
    return DocumentJson.write(DocumentReader.create().read(text).document().orElseThrow());
  }

  private String write(String ending, byte[] bytes, List<String> rules) throws IOException {
    String name = put(nextName(ending), bytes);
    expect(name, rules.isEmpty() ? "SOUND" : "WITH_FINDINGS", rules);
    return name;
  }

  private void unreadable(String ending, byte[] bytes, String rule) throws IOException {
    expect(put(nextName(ending), bytes), "UNREADABLE", List.of(rule));
  }

  private String put(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes);
    }
    return name;
  }

  private void add(String name, List<String> rules) {
    expect(name, OUTCOME_ADDED, rules);
  }

  private void expect(String name, String outcome, List<String> rules) {
    expected.put(name + " " + outcome, rules.stream().sorted().toList());
  }
}
