package firebreak.respond.guard;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Everything around a draft that decides whether its words are right.
 *
 * @param deskLanguage BCP 47 tag of the person who writes; findings are in Polish for {@code pl},
 *     else in English
 */
public record GuardContext(
    Answered answered,
    Venue venue,
    Purpose purpose,
    Timing timing,
    Knowledge knowledge,
    OurVoice voice,
    String deskLanguage) {

  /** A public reply at this local time, gate open, nothing else known. */
  public static GuardContext publicReplyTo(Answered answered, LocalDateTime local) {
    return new GuardContext(
        answered,
        new Venue(true, List.of(), false),
        Purpose.REPLY,
        new Timing(true, local),
        Knowledge.none(),
        OurVoice.silent(),
        "en");
  }

  public GuardContext with(Answered other) {
    return new GuardContext(other, venue, purpose, timing, knowledge, voice, deskLanguage);
  }

  public GuardContext with(Venue other) {
    return new GuardContext(answered, other, purpose, timing, knowledge, voice, deskLanguage);
  }

  public GuardContext with(Purpose other) {
    return new GuardContext(answered, venue, other, timing, knowledge, voice, deskLanguage);
  }

  public GuardContext with(Timing other) {
    return new GuardContext(answered, venue, purpose, other, knowledge, voice, deskLanguage);
  }

  public GuardContext with(Knowledge other) {
    return new GuardContext(answered, venue, purpose, timing, other, voice, deskLanguage);
  }

  public GuardContext with(OurVoice other) {
    return new GuardContext(answered, venue, purpose, timing, knowledge, other, deskLanguage);
  }

  public GuardContext inDeskLanguage(String language) {
    return new GuardContext(answered, venue, purpose, timing, knowledge, voice, language);
  }

  boolean deskReadsPolish() {
    return deskLanguage.toLowerCase(Locale.ROOT).startsWith("pl");
  }
}
