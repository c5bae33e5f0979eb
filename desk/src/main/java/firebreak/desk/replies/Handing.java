package firebreak.desk.replies;

import firebreak.channel.Channel;
import firebreak.channel.Replying;
import firebreak.channel.Replying.CommandId;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.replies.VoiceLookUp.Known;
import firebreak.desk.replies.VoiceLookUp.NoAccount;
import firebreak.desk.replies.VoiceLookUp.Silent;
import firebreak.model.ApprovedReply;
import firebreak.model.ApprovedReply.Cleared;
import firebreak.model.ApprovedReply.Withheld;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.crisis.Handling;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides what the sender does with a publication, and marks it before anything is done. */
@Component
class Handing {

  /** Longer than a channel takes to answer or to give up. */
  static final Duration CHANNEL_PATIENCE = Duration.ofMinutes(2);

  /** The name under which the desk itself acts. */
  static final PersonId DESK = new PersonId("desk");

  private final Books books;
  private final Doors doors;
  private final ByHand byHand;
  private final InstantSource clock;

  Handing(Books books, Doors doors, ByHand byHand, InstantSource clock) {
    this.books = books;
    this.doors = doors;
    this.byHand = byHand;
    this.clock = clock;
  }

  /** Asked before the transaction begins, so that none waits for a look-up. */
  void lookUpVoice(long id) {
    books
        .publications()
        .byId(id)
        .flatMap(publication -> books.compositions().byId(publication.reply()))
        .ifPresent(reply ->
            doors.voices().of(books.judging().brand(reply), reply.place().post().channel()));
  }

  /** Empty when somebody else is at it, it is over, or nothing may leave the desk. */
  @Transactional
  public Optional<Task> take(long id) {
    return books.publications().heldWhenDue(id).flatMap(this::take);
  }

  private Optional<Task> take(Publication publication) {
    var reply = books.compositions().byId(publication.reply()).orElseThrow();
    var brand = books.judging().brand(reply);
    return switch (doors.voices().of(brand, reply.place().post().channel())) {
      case Silent() -> {
        waitForVoice(publication, reply);
        yield Optional.empty();
      }
      case NoAccount() -> take(publication, reply, Optional.empty());
      case Known(var voice, _) -> take(publication, reply, Optional.of(voice.channel()));
    };
  }

  /** Nobody can tell who speaks there: nothing is lost and nothing is said. */
  private void waitForVoice(Publication publication, Composition reply) {
    books.publications().lookAgain(publication.id(), clock.instant().plus(VoiceLookUp.REST));
    books.live().changed(Books.topic(reply.id()));
  }

  private Optional<Task> take(
      Publication publication, Composition reply, Optional<Channel> channel) {
    var voice = channel.flatMap(Channel::replying);
    return switch (publication.state()) {
      case SENDING, UNKNOWN -> look(publication, reply, voice);
      case QUEUED, THROTTLED -> {
        if (voice.isPresent()) {
          yield say(publication, reply, voice.get());
        }
        if (channel.flatMap(Channel::assisting).isPresent()) {
          handOver(publication, reply);
        } else {
          withhold(publication, reply, "no account");
        }
        yield Optional.empty();
      }
      case HANDED, CLAIMED, PUBLIC, REFUSED, WITHHELD -> Optional.empty();
    };
  }

  /** Words that may stand there already are looked for until somebody can tell. */
  private Optional<Task> look(
      Publication publication, Composition reply, Optional<Replying> voice) {
    var again = clock.instant().plus(CHANNEL_PATIENCE);
    books.publications().lookAgain(publication.id(), again);
    return voice.map(there -> new Task.Look(there, reply.place().post(), publication.command()));
  }

  private Optional<Task> say(Publication publication, Composition reply, Replying voice) {
    return cleared(publication, reply)
        .map(approved -> {
          var again = clock.instant().plus(CHANNEL_PATIENCE);
          books.publications().sending(publication.id(), again, books.judging().judge(reply));
          books.live().changed(Books.topic(reply.id()));
          return new Task.Say(voice, approved, publication.command());
        });
  }

  /** A person gets the words only when they could have gone out by themselves. */
  private void handOver(Publication publication, Composition reply) {
    cleared(publication, reply).ifPresent(_ -> byHand.ask(publication, reply));
  }

  /** Nothing while everything is stopped; words that may not go out go back to people. */
  private Optional<ApprovedReply> cleared(Publication publication, Composition reply) {
    if (doors.outgoing().stopHeld().isPresent()) {
      return Optional.empty();
    }
    return switch (books.judging().ask(reply, reply.draft().orElseThrow())) {
      case Withheld(var reasons) -> {
        withhold(publication, reply, names(reasons));
        yield Optional.empty();
      }
      case Cleared(var approved) -> Optional.of(approved);
    };
  }

  private static String names(List<Withheld.Reason> reasons) {
    return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  /** The words go back to people, who see why. */
  private void withhold(Publication publication, Composition reply, String why) {
    books.publications().end(publication.id(), Publication.State.WITHHELD, why);
    boolean agreed = books.judging().missing(reply).isEmpty();
    books.compositions().come(reply.id(), agreed ? State.APPROVED : State.WAITS);
    books.changed(reply, DESK, "withheld", why);
    if (!agreed) {
      books.handled(reply, DESK, Handling.ASKED, "");
    }
  }

  /** What words pass on their way out. */
  @Component
  record Doors(Outgoing outgoing, VoiceLookUp voices) {}

  /** What the sender does outside every transaction. */
  sealed interface Task {

    record Nothing() implements Task {}

    record Say(Replying voice, ApprovedReply reply, CommandId command) implements Task {}

    record Look(Replying voice, PostId target, CommandId command) implements Task {}
  }
}
