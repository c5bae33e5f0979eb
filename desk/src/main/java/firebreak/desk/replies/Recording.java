package firebreak.desk.replies;

import firebreak.channel.Channel;
import firebreak.channel.Replying.Found;
import firebreak.channel.SendOutcome;
import firebreak.desk.platform.Patience;
import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.replies.Publication.State;
import firebreak.model.PostId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a channel answered, together with everything that follows from it. */
@Component
class Recording {

  private static final Logger log = LoggerFactory.getLogger(Recording.class);

  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(1));
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final Duration ADDRESS_PATIENCE = Duration.ofSeconds(1);

  private final Books books;
  private final RoomBook room;
  private final VoiceLookUp voices;
  private final InstantSource clock;

  Recording(Books books, RoomBook room, VoiceLookUp voices, InstantSource clock) {
    this.books = books;
    this.room = room;
    this.voices = voices;
    this.clock = clock;
  }

  /** What came of trying to speak. */
  @Transactional
  public void answered(long id, SendOutcome outcome) {
    var publication = books.publications().held(id);
    var reply = books.held(publication.reply());
    switch (outcome) {
      case SendOutcome.Sent(var post, var at) -> spoken(publication, reply, post, at);
      case SendOutcome.AlreadySent(var post) ->
          spoken(publication, reply, post, whenTried(publication));
      case SendOutcome.Rejected(var reason, var message) ->
          refused(publication, reply, reason + ": " + message);
      case SendOutcome.Throttled(var notBefore) ->
          wait(publication, State.THROTTLED, notBefore, "");
      case SendOutcome.Unknown(var why) ->
          wait(publication, State.UNKNOWN, later(publication), why);
    }
  }

  /** What came of looking whether the words stand there. */
  @Transactional
  public void found(long id, Found found) {
    var publication = books.publications().held(id);
    var reply = books.held(publication.reply());
    switch (found) {
      case Found.There(var post) -> spoken(publication, reply, post, whenTried(publication));
      case Found.NotThere() -> wait(publication, State.QUEUED, clock.instant(), "");
      case Found.CannotTell(var why) -> wait(publication, State.UNKNOWN, later(publication), why);
    }
  }

  private Instant whenTried(Publication publication) {
    return publication.moments().tried().orElseGet(clock::instant);
  }

  private Instant later(Publication publication) {
    int attempt = publication.fate().attempts();
    var pause = attempt < PAUSES.size() ? PAUSES.get(attempt) : LONGEST_PAUSE;
    return clock.instant().plus(pause);
  }

  private void wait(Publication publication, State as, Instant next, String said) {
    books.publications().come(publication.id(), as, next, said);
    books.live().changed(Books.topic(publication.reply()));
    books.live().changed("replies");
  }

  private void refused(Publication publication, Composition reply, String said) {
    books.publications().end(publication.id(), State.REFUSED, said);
    books.approvals().voidAll(reply.id());
    books.compositions().come(reply.id(), Composition.State.DRAFT);
    books.changed(reply, Handing.DESK, "refused", said);
    log.warn("publication.refused: reply {}: {}", reply.id(), said);
  }

  /** A person has said it for us, and this is how it stands there. */
  void stands(long id, Stands stands) {
    var publication = books.publications().held(id);
    speak(publication, books.held(publication.reply()), stands);
  }

  private void spoken(Publication publication, Composition reply, PostId post, Instant at) {
    var words = reply.written().words();
    speak(publication, reply, new Stands(post, at, words, permalink(reply, post)));
  }

  private void speak(Publication publication, Composition reply, Stands stands) {
    if (publication.state() == State.PUBLIC) {
      return;
    }
    var post = stands.post();
    books.publications().spoken(publication.id(), post, stands.at(), stands.permalink());
    books.compositions().come(reply.id(), Composition.State.OUT);
    room.writeDown(reply, stands);
    books.changed(reply, Handing.DESK, "published", post.toString());
    books.live().changed("watch-" + reply.brand());
    log.info("publication.public: reply {} is {}", reply.id(), post);
  }

  /** An address is worth having and not worth waiting for. */
  private Optional<URI> permalink(Composition reply, PostId post) {
    var voice =
        voices
            .channel(books.judging().brand(reply), reply.place().post().channel())
            .flatMap(Channel::replying);
    return voice.flatMap(there ->
        Patience.ask(ADDRESS_PATIENCE, () -> there.permalink(post))
                instanceof Answered(Optional<URI> address)
            ? address
            : Optional.empty());
  }
}
