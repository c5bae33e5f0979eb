package firebreak.desk.replies;

import firebreak.model.Account;
import firebreak.model.BrandId;
import firebreak.model.Draft;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.crisis.CrisisId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of ours for one post, from the first letter until they are public or put aside.
 *
 * @param author who began; stands as the author of the draft
 * @param writers everyone who changed the words; none of them may agree to them
 */
record Composition(
    long id,
    Place place,
    Written written,
    PersonId author,
    Set<PersonId> writers,
    Standing standing,
    Version version) {

  Composition {
    writers = Set.copyOf(writers);
  }

  BrandId brand() {
    return place.from().brand();
  }

  State state() {
    return standing.state();
  }

  /** What the guard reads and people agree to; empty while nothing is written. */
  Optional<Draft> draft() {
    if (written.words().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            new DraftId(Long.toString(id)),
            place.from(),
            place.post(),
            place.root(),
            written.words(),
            written.language(),
            author));
  }

  /** The same with other words, all of them somebody else's. */
  Composition with(Written other, PersonId writer) {
    return new Composition(id, place, other, writer, Set.of(writer), standing, version);
  }

  /** What people have agreed to when they agreed to this; empty words have none. */
  String fingerprint() {
    return draft().map(Draft::fingerprint).orElse("");
  }

  /** Whether words may still be changed here. */
  boolean isOpen() {
    return State.OPEN.contains(state());
  }

  /** Where the words are to stand, and as whom. */
  record Place(Account from, PostId post, PostId root) {}

  /** How far they have come. */
  record Standing(State state, Instant since, Optional<Remark> remark, Optional<CrisisId> crisis) {}

  /** Why words came back to their author. */
  record Remark(PersonId by, String words) {}

  /**
   * Tells one save from another.
   *
   * @param tab the open page that saved last
   */
  record Version(int number, String tab) {}

  /** How far words have come. */
  enum State {
    DRAFT,
    WAITS,
    APPROVED,
    /** In the hands of the sender, or public. */
    OUT,
    ASIDE;

    static final List<State> OPEN = List.of(DRAFT, WAITS, APPROVED);
  }
}
