package firebreak.respond.care;

import static firebreak.respond.care.HandoffRule.Fallback.EMAIL;
import static firebreak.respond.care.HandoffRule.Fallback.SUPPORT_PAGE;

import firebreak.model.ChannelId;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules of the networks as they publish them. */
public final class HandoffRules {

  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private HandoffRules() {}

  public static HandoffRule of(ChannelId channel) {
    return switch (channel.value()) {
      case "instagram", "facebook" -> onceAndThenADay();
      case "bluesky" ->
          open(
              "Works when their settings let us write; many accept messages only from people they follow.",
              "Działa, gdy pozwalają na to ich ustawienia; wiele osób przyjmuje wiadomości tylko od obserwowanych.");
      case "mastodon" ->
          open(
              "A post that only they see. Mention nobody else in it, and no personal data: it is not encrypted.",
              "Wpis, który widzi tylko ta osoba. Nie wspominaj w nim nikogo innego ani danych osobowych: nie jest szyfrowany.");
      case "x" ->
          open(
              "Only when they accept messages. A person writes it by hand; X forbids unasked messages by programs.",
              "Tylko gdy przyjmują wiadomości. Pisze człowiek, ręcznie; X zabrania niezamówionych wiadomości od programów.");
      case "reddit" ->
          open(
              "Works when their settings let us write.",
              "Działa, gdy pozwalają na to ich ustawienia.");
      case "tiktok", "telegram", "discord" -> onlyIfTheyBegan();
      case "sandbox", "replay" ->
          open("A drill: nobody receives it.", "Ćwiczenie: nikt tego nie otrzyma.");
      default -> none();
    };
  }

  private static HandoffRule onceAndThenADay() {
    return new HandoffRule(
        true,
        OptionalInt.of(1),
        Optional.of(A_WEEK),
        Optional.of(A_DAY),
        EMAIL,
        new Bilingual(
            "One private reply per comment, within 7 days. After each answer of theirs, 24 hours.",
            "Jedna prywatna odpowiedź na komentarz, w ciągu 7 dni. Po każdej ich odpowiedzi 24 godziny."));
  }

  private static HandoffRule open(String english, String polish) {
    return new HandoffRule(
        true,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        EMAIL,
        new Bilingual(english, polish));
  }

  private static HandoffRule onlyIfTheyBegan() {
    return new HandoffRule(
        false,
        OptionalInt.of(0),
        Optional.empty(),
        Optional.of(TWO_DAYS),
        SUPPORT_PAGE,
        new Bilingual(
            "We may only answer here; they have to write first.",
            "Tu możemy tylko odpowiadać; pierwsza musi napisać ta osoba."));
  }

  private static HandoffRule none() {
    return new HandoffRule(
        false,
        OptionalInt.of(0),
        Optional.of(Duration.ZERO),
        Optional.of(Duration.ZERO),
        SUPPORT_PAGE,
        new Bilingual(
            "This channel has no private messages that we could use.",
            "Ten kanał nie ma prywatnych wiadomości, z których możemy skorzystać."));
  }
}
