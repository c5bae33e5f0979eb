package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static firebreak.desk.replies.Answer.refused;

import firebreak.channel.Storable;
import firebreak.desk.crises.PeopleNeeded;
import firebreak.desk.crises.Rulings.Ruling;
import firebreak.desk.people.Person;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.respond.crisis.Handling;
import firebreak.respond.matrix.Means;
import firebreak.respond.matrix.Paging;
import firebreak.respond.matrix.Rung;
import firebreak.respond.people.Role;
import firebreak.respond.speaking.Glass;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever is on duty say ready words alone, when nobody has read them in time. */
@Component
class BreakingGlass {

  private static final int LONGEST_WHY = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Bilingual HEADLINE =
      new Bilingual(
          "ready words were let out without a reader", "gotowe słowa wyszły bez drugiej osoby");

  private final Books books;
  private final Agreeing agreeing;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  BreakingGlass(
      Books books, Agreeing agreeing, ApplicationEventPublisher events, InstantSource clock) {
    this.books = books;
    this.agreeing = agreeing;
    this.events = events;
    this.clock = clock;
  }

  /** Once, for exactly the words with this fingerprint. */
  @Transactional
  public Answer breakGlass(long id, String fingerprint, String why, Person by) {
    var reply = books.held(id);
    if (reply.state() != State.WAITS) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (!reply.fingerprint().equals(fingerprint)) {
      return refused(Why.OTHER_WORDS);
    }
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      return refused(Why.SAY_WHY_ALONE, Integer.toString(LONGEST_WHY));
    }
    return switch (books.judging().glass(reply, by.id())) {
      case Glass.MayBreak() -> letOut(reply, Storable.text(why.strip()), by);
      case Glass.NotYet _ -> refused(Why.GLASS_HOLDS);
      case Glass.Never(var never) -> refused(why(never));
    };
  }

  private Answer letOut(Composition reply, String why, Person by) {
    books.judging().exceptions().glassBroken(reply, why, by.id());
    books.compositions().come(reply.id(), State.APPROVED);
    books.handled(reply, by.id(), Handling.GLASS_BROKEN, why);
    tell(reply);
    return agreeing.goOut(reply, by.id()) instanceof Answer.Done
        ? done(Said.GLASS_BROKEN)
        : done(Said.GLASS_BROKEN_AND_WAITING);
  }

  /** The commander and whoever should have read learn of it at once. */
  private void tell(Composition reply) {
    var ruling = books.judging().ruling(reply);
    var whom = EnumSet.of(Role.COMMANDER, Role.COMMUNICATIONS_LEAD);
    whom.addAll(ruling.path().including());
    var paging =
        new Paging(
            List.of(new Rung(whom, Means.PUSH, PATIENCE)), 1, Paging.Ending.RING_EVERYONE, false);
    events.publishEvent(needed(reply, ruling, paging));
  }

  private PeopleNeeded needed(Composition reply, Ruling ruling, Paging paging) {
    return new PeopleNeeded(
        "glass " + reply.id() + " " + reply.fingerprint(),
        reply.brand(),
        Optional.empty(),
        ruling.crisis(),
        ruling.tier(),
        paging,
        new PeopleNeeded.About(HEADLINE, clock.instant()));
  }

  private static Why why(Glass.Why never) {
    return switch (never) {
      case NO_ROOM -> Why.GLASS_NO_ROOM;
      case NOBODY_WAITS -> Why.NOT_AT_THIS_STAGE;
      case NOT_ON_DUTY -> Why.GLASS_NOT_ON_DUTY;
      case NOT_READY_WORDS -> Why.GLASS_NOT_READY_WORDS;
      case GUARD_BLOCKS -> Why.GUARD_BLOCKS;
    };
  }
}
