package firebreak.desk.guarding;

import firebreak.model.BrandId;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.LinearPatterns;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The guard of each brand: the shipped rules with what the brand changed. */
@Component
public class Guards {

  private final Guard shipped;
  private final LinearPatterns patterns;
  private final RuleStore store;
  private final Map<BrandId, InForce> known = new ConcurrentHashMap<>();

  Guards(Guard shipped, LinearPatterns patterns, RuleStore store) {
    this.shipped = shipped;
    this.patterns = patterns;
    this.store = store;
  }

  /** The guard that judges words of this brand now. */
  public Guard of(BrandId brand) {
    return inForce(brand).guard();
  }

  /** Which rules judge them, as it is kept beside each judgement. */
  public String judge(BrandId brand) {
    var now = inForce(brand);
    return now.number() + "/" + now.guard().edition();
  }

  InForce inForce(BrandId brand) {
    return known.computeIfAbsent(brand, this::read);
  }

  private InForce read(BrandId brand) {
    return store
        .latest(brand)
        .map(version -> new InForce(version.number(), version.rules(), trial(version.rules())))
        .orElseGet(() -> new InForce(0, HouseRules.NONE, shipped));
  }

  /** The guard as it would be under other rules, which were checked. */
  Guard trial(HouseRules rules) {
    return shipped.under(rules, patterns);
  }

  /** Called when the rules of a brand may have changed. */
  void lookAgain(BrandId brand) {
    known.remove(brand);
  }

  /**
   * What judges a brand's words.
   *
   * @param number of the version; 0 while nothing was changed
   */
  record InForce(int number, HouseRules rules, Guard guard) {}
}
