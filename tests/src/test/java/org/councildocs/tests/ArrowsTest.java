package org.councildocs.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom: the order of the packages in the core and of the modules above it. */
class ArrowsTest {

  /** The packages of the core, bottom up: each uses only those before it. */
  private static final List<String> CORE =
      List.of("language", "fact", "phrase", "symbol", "state", "threat", "document");

  /** The modules above the core by their packages, and what beside the core each uses. */
  private static final List<Module> MODULES =
      List.of(
          new Module("reader", Set.of()),
          new Module("validation", Set.of()),
          new Module("json.mixins", Set.of()),
          new Module("json.form", Set.of()),
          new Module("json.token", Set.of("json.mixins", "json.form")),
          new Module("json.jackson3", Set.of("json.mixins", "json.form", "json.token")),
          new Module("json", Set.of("json.mixins", "json.form", "json.token")),
          new Module("testkit", Set.of("reader", "validation")),
          new Module("extract", Set.of()),
          new Module("cli", Set.of("reader", "validation", "json", "json.form", "extract")));

  private record Module(String name, Set<String> uses) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    assertThat(ProductClasses.packages())
        .allSatisfy(name -> assertThat(moduleOf(name)).as("module of %s", name).isNotEmpty());
  }

  @Test
  void the_core_uses_java_base_and_jakarta_validation_alone() {
    classes()
        .that(in("core"))
        .should()
        .onlyDependOnClassesThat(
            in("core").or(inJavaBase()).or(below("jakarta.validation", "org.jspecify.annotations")))
        .check(ProductClasses.ALL);
  }

  @ParameterizedTest
  @MethodSource("corePackages")
  void a_package_of_the_core_uses_only_those_below_it(String name) {
    List<String> allowed = CORE.subList(0, CORE.indexOf(name) + 1);
    classes()
        .that(below(ProductClasses.BASE + name))
        .should()
        .onlyDependOnClassesThat(
            foreign()
                .or(
                    below(
                        allowed.stream().map(ProductClasses.BASE::concat).toArray(String[]::new))))
        .check(ProductClasses.ALL);
  }

  private static Stream<String> corePackages() {
    return CORE.stream().filter(ProductClasses.packages()::contains);
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void a_module_uses_the_core_and_only_the_modules_that_it_names(Module module) {
    DescribedPredicate<JavaClass> allowed = foreign().or(in("core")).or(in(module.name));
    for (String used : module.uses) {
      allowed = allowed.or(in(used));
    }
    classes()
        .that(in(module.name))
        .should()
        .onlyDependOnClassesThat(allowed)
        .allowEmptyShould(true)
        .check(ProductClasses.ALL);
  }

  @Test
  void what_both_jacksons_share_knows_no_class_of_jackson_but_its_annotations() {
    classes()
        .that(in("json.mixins").or(in("json.form")).or(in("json.token")))
        .should()
        .onlyDependOnClassesThat(
            in("json.mixins")
                .or(in("json.form"))
                .or(in("json.token"))
                .or(in("core"))
                .or(inJavaBase())
                .or(below("com.fasterxml.jackson.annotation", "org.jspecify.annotations")))
        .allowEmptyShould(true)
        .check(ProductClasses.ALL);
  }

  @Test
  void no_package_uses_itself_by_a_detour() {
    slices().matching("org.councildocs.(**)").should().beFreeOfCycles().check(ProductClasses.ALL);
  }

  private static String moduleOf(String packageName) {
    if (CORE.contains(packageName)) {
      return "core";
    }
    return MODULES.stream()
        .map(Module::name)
        .filter(name -> packageName.equals(name) || packageName.startsWith(name + "."))
        .findFirst()
        .orElse("");
  }

  private static DescribedPredicate<JavaClass> in(String module) {
    return describe(
        "in " + module,
        type ->
            type.getPackageName().startsWith(ProductClasses.BASE)
                && moduleOf(type.getPackageName().substring(ProductClasses.BASE.length()))
                    .equals(module));
  }

  private static DescribedPredicate<JavaClass> foreign() {
    return describe("not ours", type -> !type.getPackageName().startsWith(ProductClasses.BASE));
  }

  private static DescribedPredicate<JavaClass> inJavaBase() {
    Set<String> packages = Object.class.getModule().getPackages();
    return describe("in java.base", type -> packages.contains(type.getPackageName()));
  }

  private static DescribedPredicate<JavaClass> below(String... packages) {
    return describe(
        "in " + String.join(" or ", packages),
        type ->
            Stream.of(packages)
                .anyMatch(
                    name ->
                        type.getPackageName().equals(name)
                            || type.getPackageName().startsWith(name + ".")));
  }
}
