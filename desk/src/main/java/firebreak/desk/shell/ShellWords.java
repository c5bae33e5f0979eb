package firebreak.desk.shell;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.platform.OpenCrises;
import firebreak.desk.platform.OpenCrises.OpenCrisis;
import firebreak.desk.platform.WhoIsOnDuty;
import firebreak.desk.platform.WhoIsOnDuty.OnDuty;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the header says from the features that know it. */
@Component
class ShellWords {

  private final ObjectProvider<OpenCrises> crises;
  private final ObjectProvider<WhoIsOnDuty> duty;
  private final InstantSource clock;

  ShellWords(
      ObjectProvider<OpenCrises> crises, ObjectProvider<WhoIsOnDuty> duty, InstantSource clock) {
    this.crises = crises;
    this.duty = duty;
    this.clock = clock;
  }

  Shell shell(Person person, List<Brand> all, Optional<Brand> current, Locale locale) {
    boolean drill = current.filter(Brand::drill).isPresent();
    var open = openAmong(all.stream().filter(brand -> brand.drill() == drill).toList());
    return new Shell(
        new Shell.Who(person.name(), person.zone().getId()),
        current.map(ShellWords::place).orElse(null),
        all.stream().map(ShellWords::place).toList(),
        open.size(),
        open.stream().map(OpenCrisis::tier).max(Comparator.<Tier>naturalOrder()).orElse(null),
        onDuty().map(shift -> duty(shift, person.zone(), locale)).orElse(null),
        drill);
  }

  private List<OpenCrisis> openAmong(List<Brand> brands) {
    Set<BrandId> ids = brands.stream().map(Brand::id).collect(Collectors.toSet());
    return crises.stream()
        .flatMap(known -> known.open().stream())
        .filter(crisis -> ids.contains(crisis.brand()))
        .toList();
  }

  private Optional<OnDuty> onDuty() {
    var now = clock.instant();
    return duty.stream().flatMap(shifts -> shifts.at(now).stream()).findFirst();
  }

  private Shell.Duty duty(OnDuty shift, ZoneId zone, Locale locale) {
    return new Shell.Duty(shift.name(), untilIn(shift.until(), zone, locale));
  }

  private String untilIn(Instant until, ZoneId zone, Locale locale) {
    var local = until.atZone(zone);
    boolean today = local.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "EEE HH:mm", locale).format(local);
  }

  private static Shell.Place place(Brand brand) {
    return new Shell.Place(brand.id().value(), brand.name(), "/watch/" + brand.id().value());
  }
}
