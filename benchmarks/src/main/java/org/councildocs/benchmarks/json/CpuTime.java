package org.councildocs.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Measures the benchmarks of a class by the time of the processor, each alone in a process, and
 * takes the least of many rounds: what others do on the machine disturbs that less than the time of
 * a clock.
 */
public final class CpuTime {

  private static final int ROUNDS = 60;
  private static final int WARM_UP = 20;
  private static final int CALLS = 1_000;

  /** Where a result goes, so that none is thrown away unseen. */
  private static volatile Object sink = "";

  private CpuTime() {}

  /**
   * Runs it.
   *
   * @param args the name of a class of this package, such as {@code Jackson2Benchmark}; the method
   *     and the way too where it is the process of one of them
   * @throws Exception if that is no benchmark, or it fails
   */
  public static void main(String[] args) throws Exception {
    Class<?> type = Class.forName(CpuTime.class.getPackageName() + '.' + args[0]);
    if (args.length == 1) {
      for (Way way : Way.values()) {
        for (Method method : benchmarks(type)) {
          apart(args[0], method.getName(), way.name());
        }
      }
      return;
    }
    Object benchmark = type.getConstructor().newInstance();
    type.getField("way").set(benchmark, Way.valueOf(args[2]));
    measure(benchmark, type.getMethod(args[1]), String.join(" ", args), System.out);
  }

  private static List<Method> benchmarks(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static void apart(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.add(CpuTime.class.getName());
    command.addAll(List.of(args));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", args) + ": exit code " + code);
    }
  }

  private static void measure(Object benchmark, Method method, String name, PrintStream out)
      throws ReflectiveOperationException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    long bytes = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long allocated = threads.getThreadAllocatedBytes(thread);
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < CALLS; i++) {
        sink = method.invoke(benchmark);
      }
      long time = threads.getCurrentThreadCpuTime() - start;
      bytes = threads.getThreadAllocatedBytes(thread) - allocated;
      least = round < WARM_UP ? least : Math.min(least, time);
    }
    out.println(
        String.format(
            Locale.ROOT, "%-50s %6.2f µs %8d B", name, least / 1e3 / CALLS, bytes / CALLS));
    if (sink == method) {
      throw new IllegalStateException("a benchmark gives what it made");
    }
  }
}
