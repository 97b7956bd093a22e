package org.councildocs.validation.constraints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.CharBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint for other people's fields is whole, and judges as its documentation says. */
class ConstraintsTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private static final Validator VALIDATOR = validator(Locale.ENGLISH, TODAY);

  /** Every constraint with the type of our model that it is for, beside texts. */
  private static final Map<Class<? extends Annotation>, Class<?>> CONSTRAINTS =
      Map.of(
          ValidDocumentSymbol.class, DocumentSymbol.class,
          SecurityCouncilSymbol.class, DocumentSymbol.class,
          OfficialLanguageTag.class, Language.class,
          MemberStateCode.class, State.class);

  private static Set<Class<? extends Annotation>> constraints() {
    return CONSTRAINTS.keySet();
  }

  // ---------- no piece is missing

  @ParameterizedTest
  @MethodSource("constraints")
  void a_constraint_is_declared_as_those_of_hibernate_validator_are(
      Class<? extends Annotation> constraint) throws ReflectiveOperationException {
    assertThat(constraint.getAnnotation(Constraint.class).validatedBy()).isEmpty();
    assertThat(constraint).hasAnnotations(Documented.class, Repeatable.class);
    assertThat(constraint.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.RUNTIME);
    assertThat(constraint.getAnnotation(Target.class).value())
        .contains(
            ElementType.FIELD,
            ElementType.METHOD,
            ElementType.PARAMETER,
            ElementType.TYPE_USE,
            ElementType.ANNOTATION_TYPE);
    assertThat(constraint.getMethod("message").getDefaultValue())
        .isEqualTo("{" + constraint.getName() + ".message}");
    assertThat((Object[]) constraint.getMethod("groups").getDefaultValue()).isEmpty();
    assertThat((Object[]) constraint.getMethod("payload").getDefaultValue()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void a_constraint_has_a_list_of_its_own_on_the_same_targets(
      Class<? extends Annotation> constraint) throws ReflectiveOperationException {
    Class<? extends Annotation> list = constraint.getAnnotation(Repeatable.class).value();
    assertThat(list.getSimpleName()).isEqualTo("List");
    assertThat(list.getDeclaringClass()).isEqualTo(constraint);
    assertThat(list).hasAnnotations(Documented.class, Retention.class);
    assertThat(list.getAnnotation(Target.class)).isEqualTo(constraint.getAnnotation(Target.class));
    assertThat(list.getMethod("value").getReturnType().getComponentType()).isEqualTo(constraint);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void validators_for_texts_and_for_a_type_of_the_model_are_registered_as_services(
      Class<? extends Annotation> constraint) {
    assertThat(registered(constraint))
        .containsExactlyInAnyOrder(CharSequence.class, CONSTRAINTS.get(constraint));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void a_constraint_has_a_definition_for_the_programmatic_mapping(
      Class<? extends Annotation> constraint) throws ReflectiveOperationException {
    Class<?> definition = Class.forName(constraint.getName() + "Def");
    assertThat(definition.getConstructor().newInstance()).isInstanceOf(ConstraintDef.class);
    ParameterizedType base = (ParameterizedType) definition.getGenericSuperclass();
    assertThat(base.getActualTypeArguments()).containsExactly(definition, constraint);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void a_constraint_has_a_message_in_every_official_language(Class<? extends Annotation> constraint)
      throws IOException {
    String key = constraint.getName() + ".message";
    List<String> messages = Stream.of(Language.values()).map(it -> messages(it).get(key)).toList();
    assertThat(messages)
        .doesNotContainNull()
        .doesNotHaveDuplicates()
        .allMatch(message -> !message.matches("(?s).*[{}$.。\\\\]|.*[{}$\\\\].*"));
  }

  @Test
  void no_constraint_of_the_package_is_missing_in_this_test() {
    Set<Class<?>> declared =
        services()
            .filter(type -> type.getName().startsWith(packageName()))
            .map(type -> arguments(type)[0])
            .map(type -> (Class<?>) type)
            .collect(Collectors.toSet());
    Set<Class<?>> messages =
        messages(Language.ENGLISH).keySet().stream()
            .filter(key -> key.startsWith(packageName()))
            .map(key -> constraint(key.substring(0, key.length() - ".message".length())))
            .collect(Collectors.toSet());

    assertThat(declared).isEqualTo(constraints());
    assertThat(messages).isEqualTo(constraints());
  }

  // ---------- what they judge

  @ParameterizedTest
  @CsvFileSource(
      resources = "values.tsv",
      delimiter = '\t',
      emptyValue = "",
      nullValues = "NULL",
      ignoreLeadingAndTrailingWhitespace = false)
  void a_text_is_judged(String constraint, String value, boolean valid) {
    String text = value == null ? "" : value;
    assertThat(VALIDATOR.validateValue(Texts.class, property(constraint), text))
        .as("%s of '%s'", constraint, text)
        .hasSize(valid ? 0 : 1);
    assertThat(VALIDATOR.validateValue(Texts.class, property(constraint), CharBuffer.wrap(text)))
        .hasSize(valid ? 0 : 1);
  }

  @Test
  void nothing_is_valid() {
    assertThat(VALIDATOR.validate(new Texts(null, null, null, null))).isEmpty();
    assertThat(VALIDATOR.validate(new Values(null, null, null, null))).isEmpty();
  }

  @Test
  void values_of_the_model_are_judged_as_their_texts_are() {
    Values right =
        new Values(
            DocumentSymbol.parse("S/2024/507"),
            DocumentSymbol.parse("S/2024/507"),
            Language.FRENCH,
            State.of("CHN"));
    Values wrong =
        new Values(
            DocumentSymbol.parse("S/2027/1"),
            DocumentSymbol.parse("A/78/277"),
            Language.FRENCH,
            State.of("VAT"));

    assertThat(VALIDATOR.validate(right)).isEmpty();
    assertThat(VALIDATOR.validate(wrong))
        .map(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder(
            "validDocumentSymbol", "securityCouncilSymbol", "memberStateCode");
  }

  @Test
  void today_is_what_the_clock_of_the_factory_says() {
    Clock later = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);

    assertThat(violations(VALIDATOR, "S/2027/1")).hasSize(1);
    assertThat(violations(validator(Locale.ENGLISH, later), "S/2027/1")).isEmpty();
  }

  @Test
  void an_element_of_a_list_is_judged_at_its_index() {
    Lists lists =
        new Lists(List.of("S/2024/507", "S-2024"), Map.of("CHN", 1, "XXX", 2), List.of("A/78/1"));
    assertThat(VALIDATOR.validate(lists))
        .map(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder(
            "symbols[1].<list element>", "votes<K>[XXX].<map key>", "council[0].<list element>");
  }

  @Test
  void a_constraint_that_is_repeated_is_judged_in_each_of_its_groups() {
    assertThat(VALIDATOR.validate(new Repeated("A/78/277"))).isEmpty();
    assertThat(VALIDATOR.validate(new Repeated("A/78/277"), First.class))
        .map(ConstraintViolation::getMessage)
        .containsExactly("first");
    assertThat(VALIDATOR.validate(new Repeated("A/78/277"), Second.class))
        .map(violation -> violation.getConstraintDescriptor().getPayload())
        .containsExactly(Set.of(Grave.class));
  }

  @SuppressWarnings("unchecked") // of ConstraintDef.payload, which takes an array of a generic type
  @Test
  void a_definition_does_what_the_annotation_does() {
    HibernateValidatorConfiguration configuration = configuration(Locale.ENGLISH, TODAY);
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(Plain.class)
        .field("symbol")
        .constraint(new ValidDocumentSymbolDef())
        .constraint(new SecurityCouncilSymbolDef().message("not of the Council"))
        .field("language")
        .constraint(new OfficialLanguageTagDef().groups(First.class))
        .field("sponsor")
        .constraint(new MemberStateCodeDef().payload(Grave.class));
    Validator validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();

    assertThat(validator.validate(new Plain("S/2024/507", "xx", "CHN"))).isEmpty();
    assertThat(validator.validate(new Plain("A/78/277", "en", "XXX")))
        .map(ConstraintViolation::getMessage)
        .containsExactlyInAnyOrder(
            "not of the Council",
            "must be the code of a Member State in three capitals (ISO 3166-1 alpha-3), such as"
                + " CHN");
    assertThat(validator.validate(new Plain("S/2024/507", "xx", "CHN"), First.class)).hasSize(1);
    assertThat(validator.validate(new Plain("S-1", "en", "CHN"))).hasSize(2);
  }

  // ---------- what they say

  @ParameterizedTest
  @EnumSource
  void a_violation_speaks_the_language_that_was_asked_for(Language language) {
    Validator validator = validator(Locale.forLanguageTag(language.tag()), TODAY);
    Texts wrong = new Texts("x", "x", "x", "x");

    assertThat(validator.validate(wrong))
        .hasSize(4)
        .allSatisfy(
            violation -> {
              String key = violation.getMessageTemplate();
              assertThat(violation.getMessage())
                  .isEqualTo(messages(language).get(key.substring(1, key.length() - 1)));
            });
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void a_text_is_never_taken_for_a_template(String text) {
    assertThat(VALIDATOR.validate(new Texts(text, text, text, text)))
        .map(ConstraintViolation::getMessage)
        .containsExactlyInAnyOrderElementsOf(
            messages(Language.ENGLISH).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(packageName()))
                .map(Map.Entry::getValue)
                .toList());
  }

  private static List<String> hostileTexts() {
    return List.of(
        "${7*7}",
        "${validatedValue}",
        "{org.councildocs.validation.constraints.MemberStateCode.message}",
        "{",
        "}",
        "\\{",
        "S/2024/${7*7}",
        "S/2024/".repeat(50_000));
  }

  private static Set<ConstraintViolation<Texts>> violations(Validator validator, String symbol) {
    return validator.validateValue(Texts.class, "validDocumentSymbol", symbol);
  }

  private static HibernateValidatorConfiguration configuration(Locale locale, Clock clock) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .defaultLocale(locale)
        .clockProvider(() -> clock);
  }

  private static Validator validator(Locale locale, Clock clock) {
    return configuration(locale, clock).buildValidatorFactory().getValidator();
  }

  private static String packageName() {
    return ConstraintsTest.class.getPackageName() + ".";
  }

  private static String property(String constraint) {
    return Character.toLowerCase(constraint.charAt(0)) + constraint.substring(1);
  }

  private static Class<?> constraint(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("a message, but no constraint: " + name, e);
    }
  }

  private static List<Type> registered(Class<? extends Annotation> constraint) {
    return services()
        .map(ConstraintsTest::arguments)
        .filter(arguments -> arguments[0].equals(constraint))
        .map(arguments -> arguments[1])
        .toList();
  }

  @SuppressWarnings("rawtypes")
  private static Stream<Class<?>> services() {
    ServiceLoader<ConstraintValidator> services = ServiceLoader.load(ConstraintValidator.class);
    return services.stream().map(ServiceLoader.Provider::type);
  }

  /** The constraint and the type that a validator is for. */
  private static Type[] arguments(Class<?> validator) {
    return Stream.of(validator.getGenericInterfaces())
        .map(ParameterizedType.class::cast)
        .filter(type -> type.getRawType().equals(ConstraintValidator.class))
        .findFirst()
        .orElseThrow()
        .getActualTypeArguments();
  }

  private static Map<String, String> messages(Language language) {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    String file = "/ContributorValidationMessages" + suffix + ".properties";
    Properties properties = new Properties();
    try (InputStream in = ConstraintsTest.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  private interface First {}

  private interface Second {}

  private interface Grave extends Payload {}

  private record Texts(
      @ValidDocumentSymbol CharSequence validDocumentSymbol,
      @SecurityCouncilSymbol CharSequence securityCouncilSymbol,
      @OfficialLanguageTag CharSequence officialLanguageTag,
      @MemberStateCode CharSequence memberStateCode) {}

  private record Values(
      @ValidDocumentSymbol DocumentSymbol validDocumentSymbol,
      @SecurityCouncilSymbol DocumentSymbol securityCouncilSymbol,
      @OfficialLanguageTag Language officialLanguageTag,
      @MemberStateCode State memberStateCode) {}

  private record Lists(
      List<@ValidDocumentSymbol String> symbols,
      Map<@MemberStateCode String, Integer> votes,
      List<@SecurityCouncilSymbol String> council) {}

  private record Repeated(
      @SecurityCouncilSymbol(message = "first", groups = First.class)
          @SecurityCouncilSymbol(groups = Second.class, payload = Grave.class)
          String symbol) {}

  private record Plain(String symbol, String language, String sponsor) {}
}
