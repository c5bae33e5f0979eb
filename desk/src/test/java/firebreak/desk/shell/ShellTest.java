package firebreak.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.platform.OpenCrises;
import firebreak.desk.platform.OpenCrises.OpenCrisis;
import firebreak.desk.platform.WhoIsOnDuty;
import firebreak.desk.platform.WhoIsOnDuty.OnDuty;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ShellTest {

  static final Instant SATURDAY = Instant.parse("2026-03-07T20:41:00Z");
  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final Brand ACME = new Brand(new BrandId("acme"), "Acme", WARSAW, true, false);
  static final Brand DRILL = new Brand(new BrandId("drill"), "Drill", WARSAW, true, true);
  static final Person ANA =
      new Person(new PersonId("ana"), "Ana", "ana@example.org", Role.VIEWER, "en", WARSAW, true);

  final StaticListableBeanFactory features = new StaticListableBeanFactory();

  @Test
  void says_that_nobody_is_on_duty_when_no_feature_knows_of_anybody() {
    var shell = shell(ACME, Locale.ENGLISH);

    assertThat(shell.duty()).isNull();
    assertThat(shell.openCrises()).isZero();
    assertThat(shell.highestTier()).isNull();
  }

  @Test
  void names_who_is_on_duty_until_when_in_the_time_of_the_reader() {
    onDutyUntil(Instant.parse("2026-03-07T21:00:00Z"));

    assertThat(shell(ACME, Locale.ENGLISH).duty()).isEqualTo(new Shell.Duty("Jan", "22:00"));
  }

  @Test
  void names_the_day_when_a_shift_ends_on_another() {
    onDutyUntil(Instant.parse("2026-03-08T06:00:00Z"));

    assertThat(shell(ACME, Locale.ENGLISH).duty()).isEqualTo(new Shell.Duty("Jan", "Sun 07:00"));
    assertThat(shell(ACME, Locale.of("pl")).duty())
        .isEqualTo(new Shell.Duty("Jan", "niedz. 07:00"));
  }

  @Test
  void counts_real_crises_on_a_real_page_and_exercises_on_the_page_of_an_exercise() {
    crises(crisis(ACME, Tier.T2), crisis(ACME, Tier.T3), crisis(DRILL, Tier.T4));

    assertThat(shell(ACME, Locale.ENGLISH).openCrises()).isEqualTo(2);
    assertThat(shell(ACME, Locale.ENGLISH).highestTier()).isEqualTo(Tier.T3);
    assertThat(shell(ACME, Locale.ENGLISH).drill()).isFalse();
    assertThat(shell(DRILL, Locale.ENGLISH).openCrises()).isEqualTo(1);
    assertThat(shell(DRILL, Locale.ENGLISH).drill()).isTrue();
  }

  private Shell shell(Brand brand, Locale locale) {
    var words =
        new ShellWords(
            features.getBeanProvider(OpenCrises.class),
            features.getBeanProvider(WhoIsOnDuty.class),
            () -> SATURDAY);
    return words.shell(ANA, List.of(ACME, DRILL), Optional.of(brand), locale);
  }

  private void onDutyUntil(Instant until) {
    WhoIsOnDuty shifts = now -> Optional.of(new OnDuty("Jan", until));
    features.addBean("duty", shifts);
  }

  private void crises(OpenCrisis... open) {
    OpenCrises known = () -> List.of(open);
    features.addBean("crises", known);
  }

  private static OpenCrisis crisis(Brand brand, Tier tier) {
    return new OpenCrisis(brand.id(), "Burnt charger", tier, SATURDAY, Set.of(), "/crises/1");
  }
}
