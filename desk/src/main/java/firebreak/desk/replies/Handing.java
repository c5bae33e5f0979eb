package firebreak.desk.replies;

import firebreak.channel.Replying;
import firebreak.channel.Replying.CommandId;
import firebreak.desk.channels.Voices.Voice;
import firebreak.desk.replies.Composition.State;
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
  private final Outgoing outgoing;
  private final Voicing voicing;
  private final InstantSource clock;

  Handing(Books books, Outgoing outgoing, Voicing voicing, InstantSource clock) {
    this.books = books;
    this.outgoing = outgoing;
    this.voicing = voicing;
    this.clock = clock;
  }

  /** Empty when somebody else is at it, it is over, or nothing may leave the desk. */
  @Transactional
  public Optional<Task> take(long id) {
    return books.publications().heldWhenDue(id).flatMap(this::take);
  }

  private Optional<Task> take(Publication publication) {
    var reply = books.compositions().byId(publication.reply()).orElseThrow();
    var voice =
        voicing
            .of(books.judging().brand(reply), reply.place().post().channel())
            .map(Voice::channel)
            .flatMap(channel -> channel.replying());
    if (voice.isEmpty()) {
      withhold(publication, reply, "no account");
      return Optional.empty();
    }
    return switch (publication.state()) {
      case SENDING, UNKNOWN -> Optional.of(look(publication, reply, voice.get()));
      case QUEUED, THROTTLED -> say(publication, reply, voice.get());
      case PUBLIC, REFUSED, WITHHELD -> Optional.empty();
    };
  }

  private Task look(Publication publication, Composition reply, Replying voice) {
    var again = clock.instant().plus(CHANNEL_PATIENCE);
    books.publications().lookAgain(publication.id(), again);
    return new Task.Look(voice, reply.place().post(), publication.command());
  }

  private Optional<Task> say(Publication publication, Composition reply, Replying voice) {
    if (outgoing.stopHeld().isPresent()) {
      return Optional.empty();
    }
    var draft = reply.draft().orElseThrow();
    return switch (books.judging().ask(reply, draft)) {
      case Withheld(var reasons) -> {
        withhold(publication, reply, names(reasons));
        yield Optional.empty();
      }
      case Cleared(var approved) -> {
        var again = clock.instant().plus(CHANNEL_PATIENCE);
        books.publications().sending(publication.id(), again, books.judging().judge(reply));
        books.live().changed(Books.topic(reply.id()));
        yield Optional.of(new Task.Say(voice, approved, publication.command()));
      }
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

  /** What the sender does outside every transaction. */
  sealed interface Task {

    record Nothing() implements Task {}

    record Say(Replying voice, ApprovedReply reply, CommandId command) implements Task {}

    record Look(Replying voice, PostId target, CommandId command) implements Task {}
  }
}
