package firebreak.respond.matrix;

import firebreak.model.Reading.Harm;
import firebreak.respond.matrix.Condition.AnyOf;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** Says conditions to people. */
public final class ConditionWords {

  private ConditionWords() {}

  /** All of them in one sentence, for rows without words of their own. */
  static Bilingual sentence(List<Condition> all) {
    return new Bilingual(joined(all, Language.ENGLISH) + ".", joined(all, Language.POLISH) + ".");
  }

  private static String joined(List<Condition> all, Language language) {
    return all.stream().map(one -> of(one, language)).collect(Collectors.joining("; "));
  }

  public static String of(Condition condition, Language language) {
    if (condition instanceof AnyOf(var alternatives)) {
      var or = new Bilingual(" or ", " albo ").in(language);
      return alternatives.stream().map(one -> of(one, language)).collect(Collectors.joining(or));
    }
    return of(Taking.of(condition), language);
  }

  static String of(Taking taken, Language language) {
    var words = taken.kind().sentence().in(language);
    for (var slot : taken.kind().slots()) {
      words = words.replace("{" + slot.name() + "}", value(slot, taken, language));
    }
    return words;
  }

  private static String value(Slot slot, Taking taken, Language language) {
    return value(slot.sort(), taken.values().getOrDefault(slot.name(), ""), language);
  }

  /** One value as people write it, without its unit. */
  static String value(Slot.Sort sort, Object value, Language language) {
    return switch (sort) {
      case WHOLE, DECIMAL, PERCENT, MINUTES -> number(((Number) value).doubleValue(), language);
      case YES_NO ->
          ((boolean) value ? new Bilingual("yes", "tak") : new Bilingual("no", "nie")).in(language);
      case TEXT, TIME, TIER -> String.valueOf(value);
      case HARMS, CHANNELS, LANGUAGES, TYPES, RESPONSIBILITIES, DAYS ->
          ((List<?>) value)
              .stream()
                  .map(one -> named(sort, String.valueOf(one)).in(language))
                  .collect(Collectors.joining(", "));
    };
  }

  /** What a code of a list means. */
  public static Bilingual named(Slot.Sort sort, String code) {
    return switch (sort) {
      case HARMS -> Codes.find(Harm.class, code).map(ConditionWords::harm).orElse(same(code));
      case TYPES -> Codes.find(CrisisType.class, code).map(CrisisType::title).orElse(same(code));
      case RESPONSIBILITIES ->
          Codes.find(Responsibility.class, code).map(Responsibility::title).orElse(same(code));
      case DAYS -> Codes.find(DayOfWeek.class, code).map(ConditionWords::day).orElse(same(code));
      case WHOLE, DECIMAL, PERCENT, MINUTES, YES_NO, TEXT, TIME, TIER, CHANNELS, LANGUAGES ->
          same(code);
    };
  }

  private static Bilingual same(String code) {
    return new Bilingual(code, code);
  }

  private static Bilingual day(DayOfWeek day) {
    return new Bilingual(
        day.getDisplayName(TextStyle.FULL, Language.ENGLISH.locale()),
        day.getDisplayName(TextStyle.FULL, Language.POLISH.locale()));
  }

  private static Bilingual harm(Harm harm) {
    return switch (harm) {
      case INJURY -> new Bilingual("injury", "obrażenia");
      case HAZARD -> new Bilingual("danger", "niebezpieczeństwo");
      case DATA_BREACH -> new Bilingual("leaked data", "wyciek danych");
      case REGULATOR -> new Bilingual("an authority or a court", "urząd lub sąd");
      case ILLEGAL -> new Bilingual("a crime", "przestępstwo");
      case DISCRIMINATION -> new Bilingual("discrimination", "dyskryminacja");
    };
  }

  private static String number(double value, Language language) {
    var format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }
}
