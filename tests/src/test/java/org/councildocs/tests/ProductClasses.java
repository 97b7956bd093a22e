package org.councildocs.tests;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes of the published modules, read once for all rules. */
final class ProductClasses {

  static final String BASE = "org.councildocs.";

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/org/councildocs/benchmarks/"))
          .importPackages("org.councildocs");

  private ProductClasses() {}

  /** The packages that hold classes, without the base: {@code language}, {@code json.mixins}. */
  static Set<String> packages() {
    return ALL.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(BASE))
        .map(name -> name.substring(BASE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
