package firebreak.desk.duty;

import firebreak.desk.crises.Crises;
import firebreak.model.PersonId;
import firebreak.respond.duty.Alarm;
import firebreak.respond.duty.Escalation;
import firebreak.respond.duty.Escalation.Step;
import firebreak.respond.duty.PageId;
import firebreak.respond.duty.Team;
import firebreak.respond.matrix.Paging;
import firebreak.respond.matrix.Paging.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what is known of an alarm that nobody answered and asks what comes next. */
@Component
class Silence {

  /*
   * A page that no way can carry is passed on, so that the next rung is woken at once instead of
   * after minutes of waiting for somebody who knows nothing. Two limits keep this from running
   * wild: it holds on the ladder itself but not when everyone is rung again and again, and it needs
   * somebody else who can be reached, for waiting is all that is left where nobody can.
   */
  private static final Duration LONGEST_EXERCISE = Duration.ofHours(1);

  private final Parts parts;
  private final PageStore pages;
  private final Ways ways;
  private final Crises crises;

  Silence(Parts parts, PageStore pages, Ways ways, Crises crises) {
    this.parts = parts;
    this.pages = pages;
    this.ways = ways;
    this.crises = crises;
  }

  /** The crisis has ended, or an exercise was left alone: nobody need be woken for it. */
  boolean isOver(Raised alarm, Instant now) {
    boolean left = ways.isDrill(alarm.matter()) && now.isAfter(alarm.at().plus(LONGEST_EXERCISE));
    return left || hasEnded(alarm);
  }

  private boolean hasEnded(Raised alarm) {
    return alarm
        .matter()
        .crisis()
        .flatMap(crises::byId)
        .filter(crisis -> !crisis.stage().isOpen())
        .isPresent();
  }

  Step next(Raised alarm, Instant now) {
    var matter = alarm.matter();
    var team = parts.team(matter.brand().orElseThrow(), matter.crisis(), now);
    var known = new Alarm(alarm.name(), pages.sent(alarm), passedOn(alarm, team), Optional.empty());
    return new Escalation(alarm.paging()).next(known, team, now);
  }

  private Set<PageId> passedOn(Raised alarm, Team team) {
    if (ways.isDrill(alarm.matter())) {
      return Set.of();
    }
    var lost =
        pages.undeliverable(alarm).stream()
            .filter(page -> page.round() < roundsOf(alarm.paging()))
            .toList();
    var unreached = lost.stream().map(PageId::person).collect(Collectors.toSet());
    boolean anotherCanBeReached =
        team.everyone().stream()
            .filter(person -> !unreached.contains(person))
            .anyMatch(person -> canBeReached(person, alarm));
    return anotherCanBeReached ? Set.copyOf(lost) : Set.of();
  }

  private boolean canBeReached(PersonId person, Raised alarm) {
    return !ways.to(person, alarm.matter()).isEmpty();
  }

  private static int roundsOf(Paging paging) {
    return paging.ending() == Ending.SUCCESSION ? paging.rounds() + 1 : paging.rounds();
  }
}
