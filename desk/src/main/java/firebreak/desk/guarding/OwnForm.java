package firebreak.desk.guarding;

import firebreak.respond.guard.house.OwnRule;
import firebreak.respond.guard.house.OwnRule.Scope;
import firebreak.respond.guard.house.OwnRule.Spoken;
import firebreak.respond.guard.house.OwnRule.Where;
import firebreak.respond.guard.house.Strictness;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** An own rule as somebody typed it: words and patterns one on each line. */
record OwnForm(MultiValueMap<String, String> typed) {

  private static final int LONGEST = 20_000;

  static OwnForm of(OwnRule rule) {
    var typed = new org.springframework.util.LinkedMultiValueMap<String, String>();
    typed.add("name", rule.name());
    typed.add("severity", rule.strictness().name());
    typed.add("scope", rule.where().scope().name());
    typed.add("spoken", rule.where().language().name());
    typed.add("why", rule.why());
    typed.add("instead", rule.instead());
    typed.add("words", String.join("\n", rule.words()));
    typed.add("patterns", String.join("\n", rule.patterns()));
    return new OwnForm(typed);
  }

  OwnRule rule() {
    return new OwnRule(
        text("name"),
        constant("severity", Strictness.WARN),
        new Where(constant("scope", Scope.EVERYWHERE), constant("spoken", Spoken.ANY)),
        text("why"),
        text("instead"),
        lines("words"),
        lines("patterns"));
  }

  public String text(String field) {
    var value = typed.getFirst(field);
    return value == null
        ? ""
        : value.substring(0, Math.min(value.length(), LONGEST)).replace("\r", "").strip();
  }

  private List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private <E extends Enum<E>> E constant(String field, E otherwise) {
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(one -> one.name().equals(text(field)))
        .findFirst()
        .orElse(otherwise);
  }
}
