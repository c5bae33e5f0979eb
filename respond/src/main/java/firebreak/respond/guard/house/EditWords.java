package firebreak.respond.guard.house;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/** Says a change to the rules in one line. */
public final class EditWords {

  private EditWords() {}

  public static Bilingual of(HouseEdit edit, List<ShippedRule> shipped) {
    return switch (edit) {
      case HouseEdit.MakeRule(var rule, var to) -> made(title(rule, shipped), to);
      case HouseEdit.PutOwn(var instead, var rule) ->
          instead.isEmpty()
              ? own(rule.name(), "is new", "jest nowa")
              : own(rule.name(), "is changed", "jest zmieniona");
      case HouseEdit.RemoveOwn(var name) -> own(name, "goes", "znika");
      case HouseEdit.Except(var exemption) -> excepted(exemption, "is excepted", "to wyjątek");
      case HouseEdit.ExceptNoMore(var exemption) ->
          excepted(exemption, "is excepted no longer", "nie jest już wyjątkiem");
      case HouseEdit.TakeAll _ ->
          new Bilingual("All rules are taken from a file", "Wszystkie reguły pochodzą z pliku");
    };
  }

  private static Bilingual made(Bilingual title, Strictness to) {
    return new Bilingual(
        title.english() + ": " + to.words().english(), title.polish() + ": " + to.words().polish());
  }

  private static Bilingual own(String name, String english, String polish) {
    return new Bilingual(
        "Own rule “" + name + "” " + english, "Własna reguła „" + name + "” " + polish);
  }

  private static Bilingual excepted(Exemption exemption, String english, String polish) {
    return new Bilingual(
        "“" + exemption.words() + "” " + english, "„" + exemption.words() + "” " + polish);
  }

  private static Bilingual title(String rule, List<ShippedRule> shipped) {
    return shipped.stream()
        .filter(one -> one.name().equals(rule))
        .findFirst()
        .map(ShippedRule::title)
        .orElseGet(() -> new Bilingual(rule, rule));
  }
}
