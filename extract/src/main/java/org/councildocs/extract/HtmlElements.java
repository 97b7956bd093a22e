package org.councildocs.extract;

import java.util.Locale;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.jspecify.annotations.Nullable;

/**
 * What of HTML comes out of Tika: besides the usual how lists are numbered, and no struck words.
 */
final class HtmlElements extends DefaultHtmlMapper {

  private static final long serialVersionUID = 1;

  @Override
  public boolean isDiscardElement(String name) {
    return name.equalsIgnoreCase("del") || super.isDiscardElement(name);
  }

  @Override
  public @Nullable String mapSafeElement(String name) {
    return name.equalsIgnoreCase("sup") ? "sup" : super.mapSafeElement(name);
  }

  @Override
  public @Nullable String mapSafeAttribute(String element, String attribute) {
    String safe =
        switch (element.toLowerCase(Locale.ROOT) + " " + attribute.toLowerCase(Locale.ROOT)) {
          case "ol type", "ol start", "li value" -> attribute.toLowerCase(Locale.ROOT);
          default -> null;
        };
    return safe == null ? super.mapSafeAttribute(element, attribute) : safe;
  }
}
