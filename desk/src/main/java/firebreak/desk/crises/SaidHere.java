package firebreak.desk.crises;

import firebreak.respond.crisis.CrisisId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What we are about to say and have said in a crisis; answered by who keeps our words. */
public interface SaidHere {

  /** The newest first: drafts, words that wait for somebody, and what is public. */
  List<Words> in(CrisisId crisis);

  /**
   * Some words of ours.
   *
   * @param address path of the page where they are written, such as {@code /replies/17}
   * @param since when they came into this state
   * @param waitsFor what stands between them and the public, in the reader's language; empty when
   *     nothing does
   * @param permalink where the public sees them
   */
  record Words(
      String address,
      String text,
      String author,
      State state,
      Instant since,
      String waitsFor,
      Optional<URI> permalink) {}

  /** How far words have come. */
  enum State {
    DRAFT,
    WAITS_FOR_APPROVAL,
    APPROVED,
    BEING_SENT,
    PUBLIC,
    REFUSED,
    PUT_ASIDE
  }
}
