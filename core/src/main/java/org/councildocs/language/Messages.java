package org.councildocs.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Message templates in the official languages, with arguments by name.
 *
 * <p>A template such as {@code the date {date} does not exist} stands in a UTF-8 properties file,
 * one file a language; what a language lacks is given in English. A brace is put literally with a
 * backslash before it. Arguments are put in as they are and never looked at again, so that nothing
 * a document says is taken for a template. In right-to-left text each argument stands inside a
 * first-strong isolate (U+2068, U+2069), so that a Latin symbol does not break the line; a template
 * that holds such isolates itself is left as it is.
 *
 * @since 0.1.0
 */
public final class Messages {

  private final Function<String, InputStream> resources;
  private final String baseName;
  private final Map<Language, Properties> loaded = new EnumMap<>(Language.class);

  private Messages(Function<String, InputStream> resources, String baseName) {
    this.resources = resources;
    this.baseName = baseName;
  }

  /**
   * The messages of a set of files, each read when its language is first asked for.
   *
   * @param baseName the name without language and ending: {@code problems} stands for {@code
   *     problems.properties} (English) and {@code problems_zh.properties}, not null
   * @param resources opens a file by its name, or gives null where there is none, such as {@code
   *     name -> MyClass.class.getResourceAsStream(name)}, not null
   * @return the messages, never null
   */
  public static Messages of(String baseName, Function<String, InputStream> resources) {
    return new Messages(
        Objects.requireNonNull(resources, "resources"),
        Objects.requireNonNull(baseName, "baseName"));
  }

  /**
   * A message with its arguments.
   *
   * @param language the language wished for, not null
   * @param key the key of the message, not null
   * @param arguments the arguments by name, not null; a name that is missing stays as {@code
   *     {name}}
   * @return the message, never null
   * @throws IllegalArgumentException if there is no message with this key, in no language
   */
  public String format(Language language, String key, Map<String, ?> arguments) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(arguments, "arguments");
    String template = template(language, key);
    boolean isolate = language.rightToLeft() && template.indexOf('\u2068') < 0;
    String isolateStart = isolate ? "\u2068" : "";
    String isolateEnd = isolate ? "\u2069" : "";
    return fill(
        template,
        name -> {
          Object value = arguments.get(name);
          return value == null ? "{" + name + "}" : isolateStart + value + isolateEnd;
        });
  }

  /**
   * The template of a message as its file has it.
   *
   * @param language the language wished for, not null
   * @param key the key of the message, not null
   * @return the template in that language, else in English, never null
   * @throws IllegalArgumentException if there is no message with this key, in no language
   */
  public String template(Language language, String key) {
    String template = properties(language).getProperty(key);
    if (template == null) {
      template = properties(Language.ENGLISH).getProperty(key);
    }
    if (template == null) {
      throw new IllegalArgumentException("no message '" + key + "' in " + baseName);
    }
    return template;
  }

  private synchronized Properties properties(Language language) {
    return loaded.computeIfAbsent(language, this::load);
  }

  private Properties load(Language language) {
    Properties properties = new Properties();
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    try (InputStream in = resources.apply(baseName + suffix + ".properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(baseName + suffix, e);
    }
    return properties;
  }

  private static String fill(String template, UnaryOperator<String> argument) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      int close = c == '{' ? template.indexOf('}', i) : -1;
      if (c == '\\' && i + 1 < template.length()) {
        out.append(template.charAt(i + 1));
        i += 2;
      } else if (close > i) {
        out.append(argument.apply(template.substring(i + 1, close)));
        i = close + 1;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
