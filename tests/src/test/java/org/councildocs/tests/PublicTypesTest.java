package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users of the modules can see. {@code -Dupdate.docs=true} writes {@code docs/api.txt} anew:
 * its change says what the surface gained or lost.
 */
class PublicTypesTest {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));
  private static final Path LIST = ROOT.resolve("docs/api.txt");

  /** A module by its folder, with the public types of the packages that it exports to everybody. */
  private record Surface(Path folder, ModuleDescriptor module) {

    static Surface of(String folder) {
      Path compiled = ROOT.resolve(folder).resolve("target/classes/module-info.class");
      try (InputStream in = Files.newInputStream(compiled)) {
        return new Surface(ROOT.resolve(folder), ModuleDescriptor.read(in));
      } catch (IOException e) {
        throw new IllegalStateException(compiled + " is missing: compile the module", e);
      }
    }

    List<Class<?>> types() throws IOException, ClassNotFoundException {
      List<Class<?>> types = new ArrayList<>();
      for (Exports exported : module.exports()) {
        if (!exported.isQualified()) {
          for (String name : namesIn(exported.source())) {
            Class<?> type = Class.forName(name, false, PublicTypesTest.class.getClassLoader());
            if (visible(type)) {
              types.add(type);
            }
          }
        }
      }
      return types;
    }

    private List<String> namesIn(String packageName) throws IOException {
      Path classes = folder.resolve("target/classes").resolve(packageName.replace('.', '/'));
      try (Stream<Path> files = Files.list(classes)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
            .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
            .toList();
      }
    }

    private static boolean visible(Class<?> type) {
      Class<?> home = type.getDeclaringClass();
      boolean shown = Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
      return shown && !type.isLocalClass() && (home == null || visible(home));
    }
  }

  private static String list() throws IOException, ClassNotFoundException {
    StringBuilder list = new StringBuilder();
    for (String folder : Published.MODULES) {
      Surface surface = Surface.of(folder);
      TreeSet<String> lines = new TreeSet<>();
      for (Class<?> type : surface.types()) {
        lines.add("  " + type.getCanonicalName() + " (" + kind(type) + ")\n");
      }
      list.append(surface.module().name()).append('\n');
      lines.forEach(list::append);
    }
    return list.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  @Test
  void the_surface_is_the_one_that_is_listed() throws Exception {
    String list = list();
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(LIST, list);
    }
    assertThat(list)
        .as(
            "docs/api.txt; mvn -pl tests -am test -Dtest=PublicTypesTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.docs=true writes it anew")
        .isEqualTo(Files.readString(LIST));
  }

  @Test
  void a_public_type_says_since_which_version_it_is_there() throws Exception {
    List<String> silent = new ArrayList<>();
    for (String folder : Published.MODULES) {
      Surface surface = Surface.of(folder);
      for (Class<?> type : surface.types()) {
        // One inside another is as old as that, unless it says otherwise.
        if (type.getDeclaringClass() == null) {
          Path source =
              surface
                  .folder()
                  .resolve("src/main/java")
                  .resolve(type.getName().replace('.', '/') + ".java");
          if (Files.readString(source).lines().noneMatch(line -> line.startsWith(" * @since "))) {
            silent.add(type.getName());
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }
}
