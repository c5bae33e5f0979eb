package firebreak.desk.silence;

import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A moment in the past, with its weekday once the clock alone could mean another day. */
final class Since {

  private static final Duration TODAY = Duration.ofHours(20);

  private Since() {}

  static Bilingual said(Instant moment, Instant now, ZoneId zone) {
    return new Bilingual(
        said(moment, now, new Wording(Language.ENGLISH, zone)),
        said(moment, now, new Wording(Language.POLISH, zone)));
  }

  private static String said(Instant moment, Instant now, Wording wording) {
    return Duration.between(moment, now).compareTo(TODAY) < 0
        ? wording.clock(moment)
        : wording.weekday(moment);
  }
}
