package firebreak.respond.duty;

import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Wording;
import java.time.Instant;

/** Time in which nobody is on duty. */
public record Gap(Instant from, Instant until) {

  /** Such as "Nobody from Saturday 22:00 to Sunday 08:00 (Europe/Warsaw)." */
  public String reads(Wording wording) {
    return wording.of(new Bilingual("Nobody ", "Nikogo ")) + wording.fromTo(from, until) + ".";
  }
}
