package firebreak.respond.guard.house;

import firebreak.respond.guard.house.OwnRule.Scope;
import firebreak.respond.guard.house.OwnRule.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A brand's rules on paper: plain maps, lists and words, in one order. */
public final class HouseSheet {

  private HouseSheet() {}

  public static Map<String, Object> of(HouseRules rules) {
    var sheet = new LinkedHashMap<String, Object>();
    var strictness = new LinkedHashMap<String, Object>();
    rules.strictness().forEach((name, how) -> strictness.put(name, how.code()));
    sheet.put("rules", strictness);
    sheet.put("own", rules.own().stream().map(HouseSheet::of).toList());
    sheet.put("exceptions", rules.exemptions().stream().map(HouseSheet::of).toList());
    return sheet;
  }

  static Map<String, Object> of(OwnRule rule) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("name", rule.name());
    sheet.put("severity", rule.strictness().code());
    if (rule.where().scope() != Scope.EVERYWHERE) {
      sheet.put("scope", code(rule.where().scope()));
    }
    if (rule.where().language() != Spoken.ANY) {
      sheet.put("language", code(rule.where().language()));
    }
    sheet.put("why", rule.why());
    putSome(sheet, "instead", rule.instead());
    putSome(sheet, "words", rule.words());
    putSome(sheet, "patterns", rule.patterns());
    return sheet;
  }

  private static Map<String, Object> of(Exemption exemption) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("words", exemption.words());
    exemption.rule().ifPresent(rule -> sheet.put("rule", rule));
    sheet.put("why", exemption.why());
    return sheet;
  }

  private static void putSome(Map<String, Object> sheet, String name, String value) {
    if (!value.isEmpty()) {
      sheet.put(name, value);
    }
  }

  private static void putSome(Map<String, Object> sheet, String name, List<String> values) {
    if (!values.isEmpty()) {
      sheet.put(name, values);
    }
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
