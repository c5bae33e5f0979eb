package firebreak.desk.cases;

import firebreak.channel.Channel;
import firebreak.channel.Messaging;
import firebreak.channel.Replying.CommandId;
import firebreak.desk.brands.Brands;
import firebreak.desk.cases.Sending.State;
import firebreak.desk.channels.Voices.Voice;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.platform.Patience;
import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.platform.Patience.Asked;
import firebreak.model.Account;
import firebreak.model.CheckedMessage;
import firebreak.model.PostId;
import firebreak.model.PrivateDraft;
import firebreak.respond.care.Handoff;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides what becomes of a private message now, and marks it before anything is done. */
@Component
class Dispatching {

  /** Longer than a channel takes to answer or to give up. */
  static final Duration CHANNEL_PATIENCE = Duration.ofMinutes(2);

  private static final Duration VOICE_PATIENCE = Duration.ofSeconds(2);

  private final CaseBooks books;
  private final Sendings sendings;
  private final PrivateGuard guard;
  private final World world;

  Dispatching(CaseBooks books, Sendings sendings, PrivateGuard guard, World world) {
    this.books = books;
    this.sendings = sendings;
    this.guard = guard;
    this.world = world;
  }

  /** Whether the channel of this case carries private messages for its brand. */
  boolean carries(CareCase one) {
    return voice(one) instanceof Answered(Optional<Voice> there)
        && there.flatMap(voice -> voice.channel().messaging()).isPresent();
  }

  String language(CareCase one, Person writer) {
    return guard.language(one, writer);
  }

  private Asked<Optional<Voice>> voice(CareCase one) {
    var brand = world.brands().byId(one.brand()).orElseThrow();
    return Patience.ask(
        VOICE_PATIENCE, () -> world.letterbox().of(brand, one.place().post().channel()));
  }

  /** Who speaks for this message; asked before a transaction begins, so that none waits. */
  Asked<Optional<Voice>> voiceFor(long id) {
    return voice(books.known(sendings.byId(id).caseId()));
  }

  /** Empty when somebody else is at it, it is over, or nothing may leave the desk. */
  @Transactional
  public Optional<Task> take(long id, Asked<Optional<Voice>> asked) {
    return sendings.heldWhenDue(id).flatMap(sending -> take(sending, asked));
  }

  private Optional<Task> take(Sending sending, Asked<Optional<Voice>> asked) {
    var one = books.known(sending.caseId());
    var again = world.clock().instant().plus(CHANNEL_PATIENCE);
    if (!(asked instanceof Answered(Optional<Voice> voice))) {
      sendings.lookAgain(sending.id(), again);
      return Optional.empty();
    }
    var messaging = voice.map(Voice::channel).flatMap(Channel::messaging);
    return switch (sending.state()) {
      case SENDING, UNKNOWN -> {
        sendings.lookAgain(sending.id(), again);
        yield messaging.map(there -> new Task.Look(there, one.place().post(), sending.command()));
      }
      case QUEUED, THROTTLED -> {
        if (messaging.isEmpty()) {
          withhold(sending, one, "no-voice");
          yield Optional.empty();
        }
        yield write(sending, one, messaging.get(), voice.orElseThrow().account());
      }
      case SENT, REFUSED, WITHHELD -> Optional.empty();
    };
  }

  private Optional<Task> write(
      Sending sending, CareCase one, Messaging messaging, Account account) {
    if (isStopped()) {
      return Optional.empty();
    }
    if (one.isErased()
        || Standing.of(one, books).handoff(world.clock().instant()) instanceof Handoff.Shut) {
      withhold(sending, one, "shut");
      return Optional.empty();
    }
    var checked = checked(sending, one, account);
    if (checked.isEmpty()) {
      withhold(sending, one, "guard");
      return Optional.empty();
    }
    sendings.sending(sending.id(), world.clock().instant().plus(CHANNEL_PATIENCE));
    books.live().changed(one.topic());
    return Optional.of(new Task.Write(messaging, checked.get(), sending.command()));
  }

  /** The guard reads the exact words once more, at the last moment. */
  private Optional<CheckedMessage> checked(Sending sending, CareCase one, Account account) {
    var letter = sending.letter();
    var draft =
        new PrivateDraft(
            account,
            one.place().post(),
            one.customer().author(),
            letter.words(),
            letter.language(),
            sending.by());
    Person writer = world.people().byId(sending.by()).orElseThrow();
    return CheckedMessage.of(draft, guard.verdict(one, draft, letter.purpose(), writer));
  }

  /** Until the running transaction ends nobody can throw the switch. */
  private boolean isStopped() {
    return world
        .db()
        .sql("select 1 from outgoing where stopped_at is not null for share")
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private void withhold(Sending sending, CareCase one, String why) {
    sendings.end(sending.id(), State.WITHHELD, why);
    books.changed(one, sending.by(), "withheld", why);
  }

  /** What is done outside every transaction. */
  sealed interface Task {

    record Write(Messaging channel, CheckedMessage message, CommandId command) implements Task {}

    record Look(Messaging channel, PostId about, CommandId command) implements Task {}
  }

  /** Who writes, where, and whether anything may leave the desk. */
  @Component("worldOfDispatching")
  record World(
      Letterbox letterbox, Brands brands, People people, JdbcClient db, InstantSource clock) {}
}
