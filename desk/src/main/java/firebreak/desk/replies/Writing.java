package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static firebreak.desk.replies.Answer.refused;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.Place;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.replies.VoiceLookUp.Known;
import firebreak.desk.replies.VoiceLookUp.NoAccount;
import firebreak.desk.replies.VoiceLookUp.Silent;
import firebreak.model.PostId;
import firebreak.respond.crisis.Handling;
import firebreak.respond.guard.Guard;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins words, keeps them while they are typed, and puts them aside. */
@Component
class Writing {

  private final Books books;
  private final Threads threads;
  private final VoiceLookUp voices;

  Writing(Books books, Threads threads, VoiceLookUp voices) {
    this.books = books;
    this.threads = threads;
    this.voices = voices;
  }

  /** Where somebody who wants to answer this post has to go. */
  @Transactional
  public Opened open(Brand brand, PostId post, Person by) {
    var heard = threads.mention(brand.id(), post);
    if (heard.isEmpty()) {
      return new Opened.NoSuchPost();
    }
    var open = books.compositions().openFor(brand.id(), post);
    if (open.isPresent()) {
      return new Opened.At(open.get().id());
    }
    return switch (voices.of(brand, post.channel())) {
      case NoAccount() -> new Opened.NoVoice(heard.get());
      case Silent() -> new Opened.Silence(heard.get());
      case Known(var voice, _) ->
          open(new Place(voice.account(), post, heard.get().root()), heard.get(), by);
    };
  }

  private Opened open(Place place, Heard heard, Person by) {
    return books
        .publications()
        .speakingIn(place)
        .<Opened>map(Opened.Answered::new)
        .orElseGet(() -> new Opened.At(begin(place, heard, by)));
  }

  private long begin(Place place, Heard heard, Person by) {
    var spoken = heard.reading().language();
    var language = Written.LANGUAGES.contains(spoken) ? spoken : by.language();
    var id =
        books
            .compositions()
            .begin(place, language, by.id())
            .or(() -> alreadyOpen(place))
            .orElseThrow(() -> new IllegalStateException("cannot begin words for " + place));
    books.changed(books.held(id), by.id(), "begun", place.post().toString());
    return id;
  }

  private Optional<Long> alreadyOpen(Place place) {
    return books.compositions().openFor(place.from().brand(), place.post()).map(Composition::id);
  }

  /** Keeps what was typed; whoever had agreed to other words has to read again. */
  @Transactional
  public Answer save(long id, Edit edit, Person by) {
    var reply = books.held(id);
    if (!reply.isOpen()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    int length = edit.written().words().length();
    if (length > Guard.LONGEST_READ) {
      return refused(Why.TOO_LONG, Integer.toString(length), Integer.toString(Guard.LONGEST_READ));
    }
    if (edit.written().equals(reply.written())) {
      return done(Said.KEPT);
    }
    if (!edit.fits(reply)) {
      return refused(Why.CHANGED_ELSEWHERE);
    }
    return keep(reply, edit, by);
  }

  private Answer keep(Composition reply, Edit edit, Person by) {
    books.compositions().write(reply.id(), edit.written(), by.id(), edit.based().tab());
    int voided = books.approvals().voidAll(reply.id());
    if (voided == 0 && reply.state() == State.DRAFT) {
      return done(Said.KEPT);
    }
    books.changed(reply, by.id(), "changed", voided + " approvals void");
    if (reply.state() != State.DRAFT) {
      books.handled(reply, by.id(), Handling.TAKEN_BACK, "");
    }
    return done(voided > 0 ? Said.KEPT_AND_VOIDED : Said.KEPT);
  }

  /** The author wants to change words that others are reading. */
  @Transactional
  public Answer takeBack(long id, Person by) {
    var reply = books.held(id);
    if (reply.state() != State.WAITS && reply.state() != State.APPROVED) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    books.compositions().come(id, State.DRAFT);
    books.approvals().voidAll(id);
    books.handled(reply, by.id(), Handling.TAKEN_BACK, "");
    return done(Said.TAKEN_BACK);
  }

  @Transactional
  public Answer putAside(long id, Person by) {
    var reply = books.held(id);
    if (!reply.isOpen()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    books.compositions().come(id, State.ASIDE);
    books.approvals().voidAll(id);
    if (reply.state() == State.DRAFT) {
      books.changed(reply, by.id(), "put-aside", "");
    } else {
      books.handled(reply, by.id(), Handling.PUT_ASIDE, "");
    }
    return done(Said.PUT_ASIDE);
  }

  /** Takes words up again that were put aside, unless somebody else writes for the same post. */
  @Transactional
  public Answer takeUp(long id, Person by) {
    var reply = books.held(id);
    boolean taken = books.compositions().openFor(reply.brand(), reply.place().post()).isPresent();
    if (reply.state() != State.ASIDE || taken) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    books.compositions().come(id, State.DRAFT);
    books.changed(reply, by.id(), "taken-up", "");
    return done(Said.TAKEN_UP);
  }

  /** Where words for a post are written. */
  sealed interface Opened {

    record At(long reply) implements Opened {}

    /** We have answered in this thread; the words stand there. */
    record Answered(long reply) implements Opened {}

    /** The brand has no account there that this desk can speak with. */
    record NoVoice(Heard heard) implements Opened {}

    /** Nobody can tell right now who the brand is there. */
    record Silence(Heard heard) implements Opened {}

    record NoSuchPost() implements Opened {}
  }
}
