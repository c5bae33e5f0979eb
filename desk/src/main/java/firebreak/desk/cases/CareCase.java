package firebreak.desk.cases;

import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.care.ClaimCheck;
import firebreak.respond.care.FollowUp;
import firebreak.respond.crisis.CrisisId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One affected customer and where things stand with them. */
record CareCase(
    long id,
    Place place,
    Customer customer,
    Times times,
    Optional<PersonId> owner,
    Findings findings,
    Ending ending) {

  public BrandId brand() {
    return place.brand();
  }

  public boolean isClosed() {
    return times.closed().isPresent();
  }

  public boolean isErased() {
    return times.erased().isPresent();
  }

  String topic() {
    return "case-" + id;
  }

  /** The public post that it began with. */
  record Place(BrandId brand, PostId post, PostId root, Optional<CrisisId> crisis) {}

  /**
   * Who it is about; empty once erased.
   *
   * @param contact another way to reach them, as they gave it to us
   */
  record Customer(AuthorId author, String handle, Optional<String> name, String contact) {}

  /**
   * When.
   *
   * @param due by when a person must have answered
   * @param answered when a person did
   */
  record Times(
      Instant posted,
      Instant opened,
      Instant due,
      Optional<Instant> answered,
      Optional<Instant> closed,
      Optional<Instant> erased) {}

  /** What we know of it. */
  record Findings(ClaimCheck claim, String found, Order order) {}

  /**
   * What they bought.
   *
   * @param facts what the look-up told, by its name
   * @param note what a person wrote down by hand
   */
  record Order(String number, Map<String, String> facts, String note) {

    Order {
      facts = Map.copyOf(facts);
    }
  }

  /** How it ends. */
  record Ending(
      Optional<Instant> confirmed, FollowUp.Answer followUp, OptionalInt stars, String words) {}
}
