package firebreak.desk.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What is wrong with a form, field by field; of two mistakes in one field the first is told. */
public final class Mistakes {

  private final Map<String, Mistake> byField = new LinkedHashMap<>();

  public void check(boolean fine, String field, String key, Object... arguments) {
    if (!fine) {
      byField.putIfAbsent(field, new Mistake(key, arguments));
    }
  }

  public boolean none() {
    return byField.isEmpty();
  }

  /** What the page says under each field. */
  public Map<String, String> in(MessageSource words, Locale locale) {
    var said = new LinkedHashMap<String, String>();
    byField.forEach((field, mistake) ->
        said.put(field, words.getMessage(mistake.key, mistake.arguments, locale)));
    return said;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Mistake(String key, Object[] arguments) {}
}
