package firebreak.desk.replies;

import java.util.Locale;

/** Chooses among the plural forms of a sentence: one, few or many. */
final class Plural {

  private Plural() {}

  /** The key with the form that fits this count; English knows no few. */
  static String key(String key, long count, Locale locale) {
    if (count == 1) {
      return key + ".one";
    }
    boolean few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
    return key + (locale.getLanguage().equals("pl") && few ? ".few" : ".many");
  }
}
