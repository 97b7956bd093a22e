package org.councildocs.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.Severity;

/**
 * How an office wants the rules: what their findings weigh, which of them are off, and what it asks
 * beyond the sources.
 *
 * <p>Settings are a text in which each line says one thing; {@code #} begins a comment, also behind
 * a value, a later line outdoes an earlier one (a profile the whole of an earlier profile), and one
 * {@code *} in an id stands for anything:
 *
 * <pre>{@code
 * # letters that are still being written
 * profile = draft
 * note.briefers.missing = error
 * set.* = off # no sets
 * lead-time-days = 14
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class RuleSettings {

  /** The rules as the catalogue has them. */
  public static final RuleSettings NONE = new RuleSettings(Map.of(), ValidationPolicy.NONE);

  private static final String PROFILE = "profile";
  private static final String LEAD_TIME = "lead-time-days";
  private static final String OFF = "off";

  private final Map<String, Optional<Severity>> severities;
  private final ValidationPolicy policy;

  private RuleSettings(Map<String, Optional<Severity>> severities, ValidationPolicy policy) {
    this.severities = Map.copyOf(severities);
    this.policy = policy;
  }

  /**
   * Reads settings.
   *
   * @param text the settings in the form that is described above, not null
   * @return the settings, never null
   * @throws RuleSettingsException if a line is none of settings, or names a rule that does not
   *     exist
   */
  public static RuleSettings parse(String text) {
    Parser parser = new Parser();
    int number = 0;
    for (String line : SettingLines.of(Objects.requireNonNull(text, "text"))) {
      number++;
      parser.line(number, withoutComment(line).strip());
    }
    return new RuleSettings(parser.severities(), parser.policy);
  }

  /** No id and no value has the sign of a comment in it. */
  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return comment < 0 ? line : line.substring(0, comment);
  }

  /**
   * What findings of a rule weigh.
   *
   * @param rule the rule, not null
   * @return the severity, empty for a rule that is off, never null
   */
  public Optional<Severity> severity(Rule rule) {
    Objects.requireNonNull(rule, "rule");
    return severities.getOrDefault(rule.id(), Optional.of(rule.severity()));
  }

  /**
   * What is asked beyond the sources.
   *
   * @return the policy, never null
   */
  public ValidationPolicy policy() {
    return policy;
  }

  /**
   * The same settings with another policy.
   *
   * @param other the policy, not null
   * @return the settings, never null
   */
  public RuleSettings withPolicy(ValidationPolicy other) {
    return new RuleSettings(severities, Objects.requireNonNull(other, "other"));
  }

  /**
   * These settings with others that outdo them.
   *
   * @param others the other settings, not null
   * @return the settings, never null
   */
  public RuleSettings and(RuleSettings others) {
    Objects.requireNonNull(others, "others");
    Map<String, Optional<Severity>> both = new HashMap<>(severities);
    both.putAll(others.severities);
    return new RuleSettings(
        both, others.policy.leadTimeDays().isPresent() ? others.policy : policy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleSettings settings
        && severities.equals(settings.severities)
        && policy.equals(settings.policy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severities, policy);
  }

  /**
   * The settings for people.
   *
   * @return how many rules are set, and the policy
   */
  @Override
  public String toString() {
    return "RuleSettings[" + severities.size() + " rules, " + policy + "]";
  }

  private static final class Parser {

    /** What each line says of rules, in order. */
    private final List<Map<String, Optional<Severity>>> said = new ArrayList<>();

    /** Which of that is a profile, -1 if none is. */
    private int profile = -1;

    private ValidationPolicy policy = ValidationPolicy.NONE;

    void line(int number, String line) {
      if (line.isEmpty()) {
        return;
      }
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw new RuleSettingsException(number, "'RULE = SEVERITY' would be right, not " + line);
      }
      String key = line.substring(0, equals).strip();
      String value = line.substring(equals + 1).strip();
      switch (key) {
        case PROFILE -> profile(number, value);
        case LEAD_TIME -> policy = policy.withLeadTimeDays(days(number, value));
        default -> {
          List<String> rules = rules(number, key);
          Optional<Severity> severity = severity(number, value);
          Map<String, Optional<Severity>> set = new HashMap<>();
          rules.forEach(rule -> set.put(rule, severity));
          said.add(set);
        }
      }
    }

    /** What the lines say together. */
    Map<String, Optional<Severity>> severities() {
      Map<String, Optional<Severity>> severities = new HashMap<>();
      said.forEach(severities::putAll);
      return severities;
    }

    private void profile(int number, String value) {
      for (RuleProfile named : RuleProfile.values()) {
        if (named.id().equals(value)) {
          if (profile >= 0) {
            said.remove(profile);
          }
          profile = said.size();
          said.add(named.settings().severities);
          return;
        }
      }
      throw new RuleSettingsException(
          number, "the profiles are draft, issued and archive, not " + value);
    }

    private static int days(int number, String value) {
      boolean digits = !value.isEmpty() && value.length() < 5;
      for (int i = 0; i < value.length(); i++) {
        digits = digits && value.charAt(i) >= '0' && value.charAt(i) <= '9';
      }
      if (!digits) {
        throw new RuleSettingsException(
            number, "a number of days from 0 to 9999 would be right, not " + value);
      }
      return Integer.parseInt(value);
    }

    private static Optional<Severity> severity(int number, String value) {
      if (value.equals(OFF)) {
        return Optional.empty();
      }
      for (Severity severity : Severity.values()) {
        if (severity.name().toLowerCase(Locale.ROOT).equals(value)) {
          return Optional.of(severity);
        }
      }
      throw new RuleSettingsException(
          number, "error, warning, info or off would be right, not " + value);
    }

    /** The ids of the rules that a key means. */
    private static List<String> rules(int number, String key) {
      int star = key.indexOf('*');
      String start = star < 0 ? key : key.substring(0, star);
      String end = star < 0 ? "" : key.substring(star + 1);
      List<String> found = new ArrayList<>();
      for (Rule rule : RuleCatalogue.standard().rules()) {
        boolean meant =
            star < 0
                ? rule.id().equals(key)
                : rule.id().length() >= key.length() - 1
                    && rule.id().startsWith(start)
                    && rule.id().endsWith(end);
        if (meant) {
          found.add(rule.id());
        }
      }
      if (found.isEmpty()) {
        throw new RuleSettingsException(number, "there is no rule " + key + meant(key));
      }
      return found;
    }

    private static String meant(String key) {
      List<String> keys = new ArrayList<>(List.of(PROFILE, LEAD_TIME));
      RuleCatalogue.standard().rules().forEach(rule -> keys.add(rule.id()));
      return Suggestion.among(keys, key).map(near -> "; did you mean " + near + "?").orElse("");
    }
  }
}
