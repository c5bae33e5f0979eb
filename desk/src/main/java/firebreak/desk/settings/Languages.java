package firebreak.desk.settings;

import java.util.Locale;

/** Languages by their names. */
final class Languages {

  private Languages() {}

  /** The name of a language in the reader's own, or its code when nobody has a name for it. */
  static String name(String code, Locale reader) {
    return Locale.forLanguageTag(code).getDisplayLanguage(reader);
  }
}
