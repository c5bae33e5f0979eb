package firebreak.desk.replies;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.watching.Channels;
import firebreak.model.PersonId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sorts all words of ours by whom they wait for. */
@Component
class Shelves {

  private static final int MOST_OPEN = 500;
  private static final int MOST_SETTLED = 60;

  private final Books books;
  private final Waits waits;
  private final Handworks handworks;
  private final Names names;

  Shelves(Books books, Waits waits, Handworks handworks, Names names) {
    this.books = books;
    this.waits = waits;
    this.handworks = handworks;
    this.names = names;
  }

  All of(Reader reader) {
    var sorted = new EnumMap<Kind, List<Row>>(Kind.class);
    for (var reply : stored()) {
      sorted
          .computeIfAbsent(kind(reply, reader), kind -> new ArrayList<>())
          .add(row(reply, reader));
    }
    return new All(lead(sorted, reader), shelves(sorted, reader));
  }

  /** Everything that waits for somebody; of what is settled only the latest. */
  private List<Composition> stored() {
    var all = new ArrayList<>(books.compositions().in(State.OPEN, MOST_OPEN));
    all.addAll(books.compositions().in(List.of(State.OUT), MOST_SETTLED));
    all.addAll(books.compositions().in(List.of(State.ASIDE), MOST_SETTLED));
    return all;
  }

  private static String lead(Map<Kind, List<Row>> sorted, Reader reader) {
    int mine = sorted.getOrDefault(Kind.FOR_YOU, List.of()).size();
    return mine == 0 ? reader.say("replies.lead.none") : reader.counted("replies.lead", mine);
  }

  private static List<Shelf> shelves(Map<Kind, List<Row>> sorted, Reader reader) {
    return sorted.entrySet().stream()
        .map(one -> new Shelf(reader.say("replies.shelf." + one.getKey()), one.getValue()))
        .toList();
  }

  private Kind kind(Composition reply, Reader reader) {
    var person = reader.person();
    boolean wrote = Approvals.wrote(reply, person.id());
    return switch (reply.state()) {
      case WAITS -> books.approvals().mayAgree(reply, person) ? Kind.FOR_YOU : Kind.FOR_OTHERS;
      case APPROVED -> wrote ? Kind.FOR_YOU : Kind.FOR_OTHERS;
      case DRAFT -> wrote && reply.standing().remark().isPresent() ? Kind.FOR_YOU : Kind.DRAFTS;
      case OUT -> out(books.publications().of(reply.id()), person);
      case ASIDE -> Kind.ASIDE;
    };
  }

  private Kind out(Optional<Publication> latest, Person person) {
    if (latest.map(Publication::state).filter(Publication.State.PUBLIC::equals).isPresent()) {
      return Kind.PUBLIC;
    }
    return latest
        .flatMap(publication -> handworks.of(publication.id()))
        .filter(work -> work.carrier().equals(person.id()))
        .map(_ -> Kind.FOR_YOU)
        .orElse(Kind.ON_ITS_WAY);
  }

  private Row row(Composition reply, Reader reader) {
    var latest = books.publications().of(reply.id());
    var state = SaidInCrises.state(reply, latest);
    var since = latest.flatMap(one -> one.moments().spoken()).orElse(reply.standing().since());
    var where =
        names.brands().byId(reply.brand()).map(Brand::name).orElse(reply.brand().value())
            + " · "
            + Channels.name(reply.place().post().channel().value());
    return new Row(
        reply.id(),
        PublicWords.first(reply.written().words()),
        where,
        name(reply.author()),
        reader.clock(since),
        reader.say("replies.state." + state),
        waits.on(reply, latest, reader.locale()));
  }

  private String name(PersonId person) {
    return names.people().byId(person).map(Person::name).orElse(person.value());
  }

  /** What brands and people are called. */
  @Component
  record Names(Brands brands, People people) {}

  /** In the order in which they matter to the reader. */
  enum Kind {
    FOR_YOU,
    FOR_OTHERS,
    ON_ITS_WAY,
    DRAFTS,
    PUBLIC,
    ASIDE
  }

  /** The page. */
  record All(String lead, List<Shelf> shelves) {}

  record Shelf(String name, List<Row> rows) {}

  /**
   * One reply in the list.
   *
   * @param waitsFor empty when nothing stands between it and the public
   */
  record Row(
      long id,
      String words,
      String where,
      String author,
      String since,
      String state,
      String waitsFor) {}
}
