package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One deadline.
 *
 * @param id the same deadline always has the same id, a moved one another
 * @param stopped when what it waits for happened
 */
public record CrisisClock(
    Kind kind, String id, Instant started, Instant due, Optional<Instant> stopped) {

  static CrisisClock running(Kind kind, String of, Instant started, Instant due) {
    return new CrisisClock(kind, kind + " " + of + " " + due, started, due, Optional.empty());
  }

  CrisisClock stoppedAt(Optional<Instant> moment) {
    return new CrisisClock(kind, id, started, due, moment);
  }

  /** What it shows at this moment. */
  public Face at(Instant now) {
    if (stopped.isPresent()) {
      return new Face.Stopped(stopped.get(), Duration.between(stopped.get(), due));
    }
    return now.isBefore(due)
        ? new Face.Running(Duration.between(now, due))
        : new Face.Over(Duration.between(due, now));
  }

  public Firing whenDue() {
    return kind.firing;
  }

  /** What a clock shows. */
  public sealed interface Face {

    /** So much is left. */
    record Running(Duration left) implements Face {}

    /** What it waited for happened; what was left then is negative when it came too late. */
    record Stopped(Instant at, Duration left) implements Face {}

    /** The deadline passed so long ago and nothing happened. */
    record Over(Duration by) implements Face {}
  }

  /** What the desk does at the moment of the deadline. */
  public enum Firing {
    /** Write into the timeline that the time is over. */
    WRITE_DOWN,
    /** Say that words may go out now. */
    OPEN_GATE,
    /** Let the words go on without legal, to be looked at afterwards. */
    GO_ON_WITHOUT_LEGAL,
    /** Ask the deputy of those who have not read yet. */
    ASK_DEPUTY,
    /** Tell the person on duty that ready words may go out without the readers. */
    TELL_DUTY,
    /** Remind whoever owns it. */
    REMIND_OWNER,
    /** Page the commander, and the duty person when there is none. */
    PAGE_COMMANDER
  }

  /** What a clock waits for. */
  public enum Kind {
    GOLDEN_WINDOW("golden window", "złote okno", Firing.WRITE_DOWN),
    VERIFY("verify gate", "bramka sprawdzenia", Firing.OPEN_GATE),
    SAFETY_WORDS("words that keep people safe", "ostrzeżenie dla ludzi", Firing.PAGE_COMMANDER),
    FIRST_WORDS("first words", "pierwsze słowa", Firing.PAGE_COMMANDER),
    SUBSTANCE("substance", "konkrety", Firing.PAGE_COMMANDER),
    UPDATE("next update", "następna aktualizacja", Firing.PAGE_COMMANDER),
    EXECUTIVES("executives told", "informacja dla zarządu", Firing.REMIND_OWNER),
    READERS("others read our words", "inni czytają nasze słowa", Firing.ASK_DEPUTY),
    GLASS("one person may speak alone", "jedna osoba może mówić sama", Firing.TELL_DUTY),
    LEGAL_BOX("legal reads", "czas dla prawnika", Firing.GO_ON_WITHOUT_LEGAL),
    PROMISE("promise", "obietnica", Firing.REMIND_OWNER),
    REGULATOR("authority told", "zgłoszenie do urzędu", Firing.PAGE_COMMANDER),
    REVIEW_DRAFT("draft of the review", "szkic przeglądu", Firing.REMIND_OWNER),
    REVIEW("review", "przegląd", Firing.REMIND_OWNER);

    private final String english;
    private final String polish;
    private final Firing firing;

    Kind(String english, String polish, Firing firing) {
      this.english = english;
      this.polish = polish;
      this.firing = firing;
    }

    public Bilingual label() {
      return new Bilingual(english, polish);
    }
  }
}
