package firebreak.desk.rooms;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Role;
import firebreak.model.StoryId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.Demand;
import firebreak.respond.crisis.Demands;
import firebreak.respond.matrix.Orders;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Progress;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A crisis as one reader sees it.
 *
 * @param orders what the matrix demands at this tier besides speaking
 * @param story what it is about; absent when the whole talk about the brand departed
 */
record Room(
    Crisis crisis,
    String headline,
    Brand brand,
    Optional<StoryId> story,
    Orders orders,
    Reader reader,
    Course course) {

  /** What is stopped at once. */
  List<Bilingual> freeze() {
    return orders.freeze();
  }

  /** What the row demands of one kind, with what people said about each point. */
  List<Demands.Point> demanded(Demand demand) {
    return Demands.of(crisis, demand, asked(demand));
  }

  List<Bilingual> asked(Demand demand) {
    return switch (demand) {
      case TOLD_FIRST -> orders.toldFirst();
      case EVIDENCE -> orders.evidence();
      case EXIT -> orders.exit();
    };
  }

  String id() {
    return crisis.id().value();
  }

  String address() {
    return "/crises/" + id();
  }

  String review() {
    return address() + "/review";
  }

  /** How far the playbooks have come. */
  public Progress progress() {
    return course.progress();
  }

  /** The playbooks that it goes by, the first one first. */
  public List<Followed> followed() {
    return course.followed();
  }

  Instant now() {
    return reader.now();
  }

  /** Whether the reader may write things down here. */
  boolean readerWorks() {
    return reader.person().may(Role.RESPONDER);
  }

  /** Whether the reader may move the crisis along: by role, or because they hold this one. */
  boolean readerCommands() {
    var person = reader.person();
    return person.may(Role.COMMANDER)
        || (person.may(Role.RESPONDER) && crisis.crew().isCommandedBy(person.id()));
  }

  /** The playbooks of a crisis, and how far it has come in them. */
  record Course(List<Followed> followed, Progress progress) {

    Course {
      followed = List.copyOf(followed);
    }
  }
}
