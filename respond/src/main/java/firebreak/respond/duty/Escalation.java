package firebreak.respond.duty;

import firebreak.respond.matrix.Means;
import firebreak.respond.matrix.Paging;
import java.time.Instant;
import java.util.List;

/** Decides who is woken next when nobody answers. It never gives up. */
public final class Escalation {

  /*
   * Pure: the same silence at the same minute gives the same step. What is still to be sent is
   * worked out from what was sent, by ids that are made of alarm, round, rung and person. A shell
   * that dies between two pages of one rung is told of the missing one only; a shell that asks
   * twice is told the same ids twice and can drop the second. The patience of a rung runs from its
   * first page. When a shift changes meanwhile, the new person on that rung is woken as well.
   * The names are those of the moment of asking, so a call of succession follows today's order.
   */

  private final Paging paging;

  public Escalation(Paging paging) {
    this.paging = paging;
  }

  /** What to do now. */
  public Step next(Alarm alarm, Team team, Instant now) {
    if (alarm.acknowledged().isPresent()) {
      return new Step.Rest(alarm.acknowledged().get());
    }
    if (paging.rungs().isEmpty()) {
      return new Step.LeaveInQueue();
    }
    if (team.everyone().isEmpty()) {
      return new Step.NobodyToWake();
    }
    var ladder = new Ladder(paging, team);
    return alarm
        .furthest()
        .map(place -> onward(alarm, ladder, place, now))
        .orElseGet(() -> wake(alarm, ladder.first()));
  }

  private static Step onward(Alarm alarm, Ladder ladder, Place place, Instant now) {
    if (!ladder.has(place)) {
      return wake(alarm, ladder.after(place));
    }
    var call = ladder.at(place);
    var pages = pages(alarm, call);
    boolean complete = pages.stream().allMatch(page -> alarm.wasSent(page.id()));
    if (!complete) {
      return wake(alarm, call);
    }
    var patienceEnds = alarm.since(place).plus(call.patience());
    boolean nobodyLeft = alarm.allPassedOn(pages.stream().map(Page::id).toList());
    return now.isBefore(patienceEnds) && !nobodyLeft
        ? new Step.WaitUntil(patienceEnds)
        : wake(alarm, ladder.after(place));
  }

  private static Step wake(Alarm alarm, Call call) {
    var missing = pages(alarm, call).stream().filter(page -> !alarm.wasSent(page.id())).toList();
    return switch (call.kind()) {
      case RUNG -> new Step.Wake(missing);
      case SUCCESSION -> new Step.PassCommand(missing.getFirst());
      case EVERYONE -> new Step.RingEveryone(missing);
    };
  }

  private static List<Page> pages(Alarm alarm, Call call) {
    return call.people().stream()
        .map(person ->
            new Page(
                new PageId(alarm.id(), call.place().round(), call.place().rung(), person),
                call.means()))
        .toList();
  }

  /** A page to be sent. */
  public record Page(PageId id, Means means) {}

  /** What to do about a silence. */
  public sealed interface Step {

    /** Somebody may still answer: ask again at that moment. */
    record WaitUntil(Instant moment) implements Step {}

    /** Send these pages. */
    record Wake(List<Page> pages) implements Step {
      public Wake {
        pages = List.copyOf(pages);
      }
    }

    /** Whoever receives this page commands from now on, unless another answers. */
    record PassCommand(Page page) implements Step {}

    /** The ladder has ended in silence: ring everyone, and again until somebody answers. */
    record RingEveryone(List<Page> pages) implements Step {
      public RingEveryone {
        pages = List.copyOf(pages);
      }
    }

    /** Somebody came. */
    record Rest(Alarm.Acknowledged acknowledged) implements Step {}

    /** Nobody needs to be woken for this. */
    record LeaveInQueue() implements Step {}

    /** The desk knows no people at all; it must say so on every screen. */
    record NobodyToWake() implements Step {}
  }
}
