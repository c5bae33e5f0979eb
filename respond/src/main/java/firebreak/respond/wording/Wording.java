package firebreak.respond.wording;

import firebreak.model.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Says signals, moments and lengths of time to one reader.
 *
 * @param zone the reader's own; named beside every weekday, since others may read over a shoulder
 */
public record Wording(Language language, ZoneId zone) {

  /** One sentence with the arithmetic of a signal, ending in a full stop. Plain text, no markup. */
  public String of(Signal signal) {
    return switch (language) {
      case ENGLISH -> new EnglishSignals(this).say(signal);
      case POLISH -> new PolishSignals(this).say(signal);
    };
  }

  public String of(Bilingual words) {
    return words.in(language);
  }

  /** Weekday, hour, minute and zone. */
  public String weekday(Instant moment) {
    return Moments.weekday(moment, this);
  }

  /**
   * From one weekday and time to another, the zone named once; with dates when a weekday alone
   * could be either of two.
   */
  public String fromTo(Instant from, Instant until) {
    return Moments.fromTo(from, until, this);
  }

  /** Hour and minute in the reader's zone, such as {@code 21:05}. */
  public String clock(Instant moment) {
    return Moments.clock(moment, zone);
  }

  /** A length as it follows "within" or "w ciągu": {@code 30 minutes}, {@code 1 godziny}. */
  public String within(Duration length) {
    return Moments.within(length, language);
  }
}
