package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static firebreak.desk.replies.Answer.refused;

import firebreak.channel.Assisting.Named;
import firebreak.channel.Channel;
import firebreak.channel.Storable;
import firebreak.desk.duty.Tickets;
import firebreak.desk.duty.Tickets.Ticket;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Publication.State;
import firebreak.model.PostId;
import firebreak.respond.crisis.Handling;
import firebreak.respond.speaking.Carrying;
import firebreak.respond.wording.Bilingual;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person post approved words where the channel does not take them from us. */
@Component
class ByHand {

  /*
   * The publication stays one and the same from the queue to the end, so that the index which allows
   * one reply per thread holds here too. Who says "posted" is believed but not taken for a proof: the
   * words are then as unknown as after a lost answer of a channel, and the same rule holds. Nobody
   * gets them to post again before somebody has looked whether they stand there.
   */
  private static final Bilingual ASKED =
      new Bilingual(
          "Approved words wait for you to post them by hand",
          "Zatwierdzone słowa czekają, aż opublikujesz je ręcznie");

  private final Books books;
  private final Handworks handworks;
  private final Recognising recognising;
  private final World world;

  ByHand(Books books, Handworks handworks, Recognising recognising, World world) {
    this.books = books;
    this.handworks = handworks;
    this.recognising = recognising;
    this.world = world;
  }

  /** In the caller's transaction: from now on a person is asked. */
  void ask(Publication publication, Composition reply) {
    var carrier = world.people().byId(reply.author()).map(Person::id).orElse(publication.by());
    handworks.asked(publication.id(), carrier, due(reply));
    books.publications().inHandsOfPeople(publication.id(), State.HANDED);
    books.handled(reply, Handing.DESK, Handling.HANDED, name(carrier));
    var cause = "by-hand " + publication.command().value();
    world.tickets().tell(carrier, new Ticket(cause, reply.brand(), ASKED));
  }

  private java.time.Instant due(Composition reply) {
    var ruling = books.judging().ruling(reply);
    var deadline = ruling.crisis().flatMap(id -> FirstWords.due(books.crises(), id));
    return Carrying.due(ruling.answer(), deadline, world.clock().instant());
  }

  private String name(firebreak.model.PersonId id) {
    return world.people().byId(id).map(Person::name).orElse(id.value());
  }

  /** Somebody else does it. */
  @Transactional
  public Answer takeOver(long id, Person by) {
    var publication = heldOf(id, State.HANDED);
    if (publication.isEmpty()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    handworks.carriedBy(publication.get().id(), by.id());
    books.handled(books.held(id), Handing.DESK, Handling.HANDED, by.name());
    return done(Said.YOURS_TO_POST);
  }

  /**
   * Somebody says that the words stand there. After the channel had its time to tell us, the second
   * yes counts.
   */
  @Transactional
  public Answer posted(long id, String address, Person by) {
    var publication = heldOf(id, State.HANDED).or(() -> heldOf(id, State.CLAIMED));
    if (publication.isEmpty()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (recognising.recognise(publication.get().id())) {
      return done(Said.HEARD);
    }
    var reply = books.held(id);
    var place = address.strip();
    if (place.isEmpty()) {
      return claim(publication.get(), reply, by, new Told("", Optional.empty()));
    }
    return switch (named(reply, place)) {
      case Named.Elsewhere() -> refused(Why.ADDRESS_ELSEWHERE);
      case Named.ThisPlatform() ->
          claim(publication.get(), reply, by, new Told(place, Optional.empty()));
      case Named.ThePost(var post) when isTheirs(reply, post) -> refused(Why.ADDRESS_IS_THEIRS);
      case Named.ThePost(var post) ->
          claim(publication.get(), reply, by, new Told(place, Optional.of(post)));
    };
  }

  private Named named(Composition reply, String place) {
    var assisting =
        world
            .voices()
            .channel(books.judging().brand(reply), reply.place().post().channel())
            .flatMap(Channel::assisting);
    return Stands.address(place)
        .flatMap(address -> assisting.map(there -> there.read(address)))
        .orElseGet(Named.Elsewhere::new);
  }

  private static boolean isTheirs(Composition reply, PostId post) {
    return post.equals(reply.place().post()) || post.equals(reply.place().root());
  }

  private Answer claim(Publication publication, Composition reply, Person by, Told told) {
    var now = world.clock().instant();
    var work = handworks.of(publication.id()).orElseThrow();
    if (publication.state() == State.CLAIMED) {
      if (!(work.carrying(now) instanceof Carrying.AskAgain)) {
        return refused(Why.NOT_AT_THIS_STAGE);
      }
      return confirm(publication, reply, work, told);
    }
    handworks.claimed(publication.id(), by.id(), Storable.text(told.address()), told.post());
    books.publications().inHandsOfPeople(publication.id(), State.CLAIMED);
    books.handled(reply, by.id(), Handling.SAID_TO_STAND, Storable.text(told.address()));
    return done(Said.POSTED);
  }

  /**
   * Nobody but a person can tell; where the platform names no post, ours is named by its command.
   */
  private Answer confirm(Publication publication, Composition reply, Handwork work, Told told) {
    var claim = work.claim().orElseThrow();
    var channel = reply.place().post().channel();
    var post =
        told.post()
            .or(claim::post)
            .orElseGet(() -> new PostId(channel, "by-hand-" + publication.command().value()));
    var address = told.address().isEmpty() ? claim.address() : told.address();
    var words = reply.written().words();
    var stands = new Stands(post, claim.at(), words, Stands.address(address));
    world.recording().stands(publication.id(), stands);
    return done(Said.CONFIRMED);
  }

  /** Somebody looked, and the words do not stand there: they have to be posted still. */
  @Transactional
  public Answer notPosted(long id, Person by) {
    var publication = heldOf(id, State.CLAIMED);
    if (publication.isEmpty()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (recognising.recognise(publication.get().id())) {
      return done(Said.HEARD);
    }
    var reply = books.held(id);
    handworks.asked(publication.get().id(), by.id(), due(reply));
    books.publications().inHandsOfPeople(publication.get().id(), State.HANDED);
    books.handled(reply, Handing.DESK, Handling.HANDED, by.name());
    return done(Said.YOURS_TO_POST);
  }

  /** Nobody has posted them, and somebody wants to change them. */
  @Transactional
  public Answer takeBack(long id, Person by) {
    var publication = heldOf(id, State.HANDED);
    if (publication.isEmpty()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (recognising.recognise(publication.get().id())) {
      return done(Said.HEARD);
    }
    var reply = books.held(id);
    books.publications().end(publication.get().id(), State.WITHHELD, "taken back");
    books.compositions().come(id, Composition.State.DRAFT);
    books.approvals().voidAll(id);
    books.handled(reply, by.id(), Handling.TAKEN_BACK, "");
    return done(Said.TAKEN_BACK);
  }

  /** The latest publication of this reply, held, if it has come exactly that far. */
  private Optional<Publication> heldOf(long id, State state) {
    return books
        .publications()
        .of(id)
        .map(latest -> books.publications().held(latest.id()))
        .filter(publication -> publication.state() == state);
  }

  private record Told(String address, Optional<PostId> post) {}

  /** Who is told, who speaks, and what is written down when it stands there. */
  @Component
  record World(
      Tickets tickets,
      People people,
      VoiceLookUp voices,
      Recording recording,
      InstantSource clock) {}
}
