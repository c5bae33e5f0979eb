package firebreak.respond.crisis;

import firebreak.respond.crisis.Period.Hours;
import firebreak.respond.crisis.Period.HoursOfOpenDays;
import firebreak.respond.crisis.Period.Months;
import firebreak.respond.crisis.Period.Office;
import firebreak.respond.crisis.Period.OpenDays;
import firebreak.respond.crisis.Period.WithoutDelay;
import firebreak.respond.wording.Bilingual;
import java.time.LocalTime;
import java.time.ZoneId;

/** A duty to tell an authority or those affected. Confirm with counsel. */
@SuppressWarnings("ImmutableEnumChecker") // periods are records of values
public enum Regulator {
  GDPR_ARTICLE_33(
      new Hours(72),
      "GDPR art. 33: tell the data protection authority",
      "RODO art. 33: zgłoszenie do organu nadzorczego"),
  GDPR_ARTICLE_34(
      new WithoutDelay(24),
      "GDPR art. 34: tell the people whose data it is",
      "RODO art. 34: zawiadomienie osób, których dane dotyczą"),
  NIS2_EARLY_WARNING(new Hours(24), "NIS2: early warning", "NIS2: wczesne ostrzeżenie"),
  NIS2_NOTIFICATION(new Hours(72), "NIS2: notification", "NIS2: zgłoszenie incydentu"),
  NIS2_FINAL_REPORT(new Months(1), "NIS2: final report", "NIS2: sprawozdanie końcowe"),
  CPSC_15B(
      new HoursOfOpenDays(24, Offices.WASHINGTON),
      "CPSC section 15(b): report a product hazard",
      "CPSC sekcja 15(b): zgłoszenie zagrożenia produktem"),
  SEC_8K_105(
      new OpenDays(4, Offices.WASHINGTON, LocalTime.of(17, 30)),
      "SEC form 8-K, item 1.05: material cybersecurity incident",
      "SEC formularz 8-K, pkt 1.05: istotny incydent bezpieczeństwa"),
  GPSR(
      new WithoutDelay(24),
      "EU GPSR art. 20: report an accident through the Safety Business Gateway",
      "GPSR art. 20: zgłoszenie wypadku przez Safety Business Gateway");

  private final Period period;
  private final String english;
  private final String polish;

  Regulator(Period period, String english, String polish) {
    this.period = period;
    this.english = english;
    this.polish = polish;
  }

  /** How the time is counted. */
  public Period period() {
    return period;
  }

  public Bilingual duty() {
    return new Bilingual(english, polish);
  }

  /** What to ask, how it counts and what belongs into it. */
  public Briefing briefing() {
    return Briefing.of(this);
  }

  private static final class Offices {
    static final Office WASHINGTON = new Office("US", ZoneId.of("America/New_York"));
  }
}
