package firebreak.respond.guard;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The circumstances in which the examples are read. */
final class Situations {

  static final LocalDateTime TUESDAY_NOON = LocalDateTime.parse("2026-03-03T12:00");
  static final LocalDateTime SATURDAY_NIGHT = LocalDateTime.parse("2026-03-07T23:10");

  private Situations() {}

  static GuardContext complaint(String language) {
    var name = language.equals("pl") ? "Anna Kowalska" : "Mila Brown";
    var answered = new Answered("", language, "mila_b", Optional.of(name), true, false);
    return GuardContext.publicReplyTo(answered, TUESDAY_NOON);
  }

  static GuardContext forRule(String rule, String language) {
    var context = complaint(language);
    return switch (rule) {
      case "claim.unverified" -> context.with(claims(language, true));
      case "claim.untrue" -> context.with(claims(language, false));
      case "playbook.forbidden" -> context.with(forbidden(language));
      case "same-words" -> context.with(said(language));
      case "brush-off.hours" -> context.with(new Timing(true, SATURDAY_NIGHT));
      case "length.holding" -> context.with(Purpose.HOLDING_STATEMENT);
      case "third-party" -> context.with(new OurVoice(Set.of("acme_help", "Acme"), List.of()));
      default -> context;
    };
  }

  private static Knowledge claims(String language, boolean unverified) {
    var claims =
        language.equals("pl")
            ? List.of("ładowarka topi się w nocy", "fabryka w Łodzi zatruwa rzekę")
            : List.of("the charger melts at night", "the factory in Leeds poisons the river");
    return unverified
        ? new Knowledge(claims, List.of(), List.of())
        : new Knowledge(List.of(), claims, List.of());
  }

  private static Knowledge forbidden(String language) {
    var phrases =
        language.equals("pl")
            ? List.of("pojedynczy przypadek", "kampania oczerniająca")
            : List.of("isolated incident", "smear campaign");
    return new Knowledge(List.of(), List.of(), phrases);
  }

  private static OurVoice said(String language) {
    var replies =
        language.equals("pl")
            ? List.of(
                "Przepraszamy za to opóźnienie. Sprawdzamy teraz przesyłkę i odpowiemy w wiadomości prywatnej.",
                "Dziękujemy za wiadomość.")
            : List.of(
                "We are sorry about this delay. We are checking the parcel now and will answer in a private message.",
                "Thank you for telling us.");
    return new OurVoice(Set.of(), replies);
  }
}
