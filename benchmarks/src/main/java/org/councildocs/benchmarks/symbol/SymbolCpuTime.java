package org.councildocs.benchmarks.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councildocs.benchmarks.CpuTimeRow;
import org.councildocs.symbol.Leniency;

/**
 * Measures what the benchmarks of this package do by the time of the processor, ours and the peers
 * by turns in one process.
 */
public final class SymbolCpuTime {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 60;
  private static final int PARSES = 20_000;

  /** Hostile texts cost up to a tenth of a second each. */
  private static final int HOSTILE_WARM_UP = 8;

  private static final int HOSTILE_ROUNDS = 8;

  private SymbolCpuTime() {}

  /**
   * Runs it.
   *
   * @param args {@code parse}, {@code find} and the script, such as {@code ENGLISH}, or {@code
   *     hostile}
   */
  public static void main(String[] args) {
    switch (args[0]) {
      case "parse" -> parse();
      case "find" -> find(Script.valueOf(args[1]));
      case "hostile" -> hostile();
      default -> {
        System.err.println("one of parse, find SCRIPT, hostile");
        System.exit(2);
      }
    }
  }

  private static void parse() {
    SymbolParseBenchmark benchmark = new SymbolParseBenchmark();
    benchmark.check();
    List<CpuTimeRow> rows =
        List.of(
            new CpuTimeRow("DocumentSymbol.parse", PARSES, benchmark::councildocs),
            new CpuTimeRow("regex with named groups", PARSES / 10, benchmark::regex),
            new CpuTimeRow("LocalDate.parse", PARSES, benchmark::localDate));
    CpuTimeRow.measure(rows, WARM_UP, ROUNDS);
    for (CpuTimeRow row : rows) {
      print(row, row.nanoseconds() / SymbolParseBenchmark.FORMS, "ns");
      System.out.println(
          String.format(
              Locale.ROOT,
              " %6d B %6.2f times ours",
              row.bytes() / SymbolParseBenchmark.FORMS,
              row.nanoseconds() / rows.get(0).nanoseconds()));
    }
  }

  private static void find(Script script) {
    SymbolFindBenchmark benchmark = new SymbolFindBenchmark();
    benchmark.script = script;
    benchmark.prepare();
    List<CpuTimeRow> rows =
        List.of(
            new CpuTimeRow(script + " string", 10, benchmark::councildocs),
            new CpuTimeRow(script + " bytes", 10, benchmark::councildocsBytes),
            new CpuTimeRow(script + " regex, string", 1, benchmark::regex),
            new CpuTimeRow(script + " regex, bytes", 1, benchmark::regexBytes));
    CpuTimeRow.measure(rows, WARM_UP, ROUNDS);
    for (CpuTimeRow row : rows) {
      print(row, row.nanoseconds() / 1e3, "µs");
      System.out.println(
          String.format(
              Locale.ROOT,
              " %10d B %6.1f times string %6.1f times bytes",
              row.bytes(),
              row.nanoseconds() / rows.get(0).nanoseconds(),
              row.nanoseconds() / rows.get(1).nanoseconds()));
    }
  }

  private static void hostile() {
    List<CpuTimeRow> rows = new ArrayList<>();
    for (Hostile text : Hostile.values()) {
      for (Leniency leniency : List.of(Leniency.EXACT, Leniency.ARCHIVAL)) {
        SymbolHostileBenchmark benchmark = new SymbolHostileBenchmark();
        benchmark.text = text;
        benchmark.leniency = leniency;
        benchmark.prepare();
        String name = text + " " + leniency;
        rows.add(new CpuTimeRow(name + " 1 MB", 1, benchmark::megabyte));
        rows.add(new CpuTimeRow(name + " 4 MB", 1, benchmark::councildocsFourMegabytes));
      }
    }
    CpuTimeRow.measure(rows, HOSTILE_WARM_UP, HOSTILE_ROUNDS);
    for (CpuTimeRow row : rows) {
      int megabytes = row.name().endsWith("1 MB") ? 1 : SymbolHostileBenchmark.LARGE;
      print(row, row.nanoseconds() / 1e6 / megabytes, "ms");
      System.out.println(" a megabyte");
    }
  }

  private static void print(CpuTimeRow row, double time, String unit) {
    System.out.print(String.format(Locale.ROOT, "%-40s %10.1f %s", row.name(), time, unit));
  }
}
