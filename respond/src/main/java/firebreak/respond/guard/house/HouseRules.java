package firebreak.respond.guard.house;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that a brand changes about the guard.
 *
 * @param strictness of shipped rules that are not as they were shipped, by their names
 */
public record HouseRules(
    Map<String, Strictness> strictness, List<OwnRule> own, List<Exemption> exemptions) {

  /** Nothing is changed. */
  public static final HouseRules NONE = new HouseRules(Map.of(), List.of(), List.of());

  public HouseRules {
    strictness = Collections.unmodifiableMap(new TreeMap<>(strictness));
    own = List.copyOf(own);
    exemptions = List.copyOf(exemptions);
  }

  public Strictness of(ShippedRule rule) {
    return strictness.getOrDefault(rule.name(), rule.strictness());
  }

  public Optional<OwnRule> own(String name) {
    return own.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
