package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * What somebody has to know who decides at night whether an authority must be told.
 *
 * @param question the clock starts when the answer is yes
 * @param rule how the time is counted
 * @param contents what belongs into the report
 * @param source where the duty stands
 */
public record Briefing(
    Bilingual question, Bilingual rule, List<Bilingual> contents, String source) {

  public Briefing {
    contents = List.copyOf(contents);
  }

  static Briefing of(Regulator duty) {
    return switch (duty) {
      case GDPR_ARTICLE_33 -> Briefings.GDPR_33;
      case GDPR_ARTICLE_34 -> Briefings.GDPR_34;
      case NIS2_EARLY_WARNING -> Briefings.NIS2_WARNING;
      case NIS2_NOTIFICATION -> Briefings.NIS2_NOTIFICATION;
      case NIS2_FINAL_REPORT -> Briefings.NIS2_FINAL;
      case CPSC_15B -> Briefings.CPSC;
      case SEC_8K_105 -> Briefings.SEC;
      case GPSR -> Briefings.GPSR;
    };
  }
}
