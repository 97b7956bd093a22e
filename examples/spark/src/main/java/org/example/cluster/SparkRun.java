package org.example.cluster;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/** Reads, checks and writes a set of documents, partition by partition; where, Spark is told. */
public final class SparkRun {

  private SparkRun() {}

  /** Takes the file of lines, the folder to write to, and the least number of partitions. */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[1]);
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("check"))) {
      JavaRDD<CheckedLine> checked =
          spark
              .textFile(arguments[0], Integer.parseInt(arguments[2]))
              .mapPartitions(CheckedLine::check)
              .persist(StorageLevel.MEMORY_AND_DISK());
      checked
          .filter(CheckedLine::isDocument)
          .map(CheckedLine::json)
          .saveAsTextFile(out.resolve("documents").toUri().toString());
      SetReport.write(
          checked.map(CheckedLine::withoutJson).collect().iterator(), out.resolve("findings.txt"));
    }
  }
}
