package firebreak.desk.playbooks;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.model.Tier;
import firebreak.respond.template.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which messages of a playbook may go out alone, told to one reader. */
@Component
record Permits(Preauthorised preauthorised, Brands brands, ListView list) {

  Shown of(String playbook, Tongue reader) {
    return new Shown(
        preauthorised.all().stream()
            .filter(grant -> grant.message().playbook().equals(playbook))
            .map(grant -> row(grant, reader))
            .toList(),
        brands.all().stream().filter(brand -> !brand.drill()).toList(),
        Arrays.stream(Stage.values())
            .map(stage -> new Choice(stage.written(), reader.say("stage." + stage.written())))
            .toList(),
        List.of(Tier.T1, Tier.T2, Tier.T3, Tier.T4));
  }

  private Row row(Grant grant, Tongue reader) {
    var scope = grant.scope();
    var brand =
        scope
            .brand()
            .map(id -> brands.byId(id).map(Brand::name).orElse(id.value()))
            .orElseGet(() -> reader.say("permit.every-brand"));
    var channel =
        scope.channel().map(id -> id.value()).orElseGet(() -> reader.say("permit.every-channel"));
    return new Row(
        grant.id(),
        reader.say("stage." + grant.message().stage().written()),
        grant.message().language().toUpperCase(Locale.ROOT),
        reader.say("permit.scope", brand, channel, scope.upTo().name()),
        reader.say("permit.until", reader.day(grant.until()), list.name(grant.by())),
        !reader.now().isBefore(grant.until()));
  }

  /** Everything about them on one page. */
  record Shown(List<Row> rows, List<Brand> brands, List<Choice> stages, List<Tier> tiers) {}

  /** One that was granted. */
  record Row(long id, String stage, String language, String scope, String until, boolean over) {}

  /** Something to choose. */
  record Choice(String value, String name) {}
}
