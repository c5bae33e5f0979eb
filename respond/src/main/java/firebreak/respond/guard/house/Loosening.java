package firebreak.respond.guard.house;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** What a change makes softer: for that a second person is asked. */
public final class Loosening {

  /*
   * A change loosens when some words that were stopped or warned about before could pass after it: a
   * rule becomes softer, an own rule goes, finds less or looks in fewer places, or words are
   * excepted. Everything is compared with what is in force, so a rule that goes back to what it was
   * shipped as counts as well. Error: a reworded pattern counts as loosening even when it finds
   * more, because whether one pattern holds another is not decided here.
   */

  private final List<Bilingual> found = new ArrayList<>();
  private final HouseRules before;
  private final HouseRules after;

  private Loosening(HouseRules before, HouseRules after) {
    this.before = before;
    this.after = after;
  }

  /** Each in a sentence; empty when nothing becomes softer. */
  public static List<Bilingual> between(
      HouseRules before, HouseRules after, List<ShippedRule> shipped) {
    var loosening = new Loosening(before, after);
    shipped.forEach(loosening::shipped);
    before.own().forEach(loosening::own);
    loosening.exemptions();
    return List.copyOf(loosening.found);
  }

  private void shipped(ShippedRule rule) {
    var was = before.of(rule);
    var is = after.of(rule);
    if (is.isSofterThan(was)) {
      say(
          "%s: %s instead of %s"
              .formatted(
                  rule.title().english(), is.words().english(), "“" + was.words().english() + "”"),
          "%s: %s zamiast %s"
              .formatted(
                  rule.title().polish(), is.words().polish(), "„" + was.words().polish() + "”"));
    }
  }

  private void own(OwnRule rule) {
    var now = after.own(rule.name());
    if (now.isEmpty()) {
      if (rule.strictness() != Strictness.OFF) {
        say("own rule “" + rule.name() + "” goes", "własna reguła „" + rule.name() + "” znika");
      }
    } else if (findsLess(rule, now.get())) {
      say(
          "own rule “" + rule.name() + "” may find less",
          "własna reguła „" + rule.name() + "” może znajdować mniej");
    }
  }

  private static boolean findsLess(OwnRule was, OwnRule is) {
    return was.strictness() != Strictness.OFF
        && (is.strictness().isSofterThan(was.strictness())
            || !is.where().covers(was.where())
            || !is.words().containsAll(was.words())
            || !is.patterns().containsAll(was.patterns()));
  }

  private void exemptions() {
    after.exemptions().stream()
        .filter(one -> !before.exemptions().contains(one))
        .forEach(one ->
            say("“" + one.words() + "” is left alone", "„" + one.words() + "” zostaje w spokoju"));
  }

  private void say(String english, String polish) {
    found.add(new Bilingual(english, polish));
  }
}
