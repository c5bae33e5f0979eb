package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the matrix made of a situation, with everything it looked at.
 *
 * @param grounds every row that held, the deciding one first
 * @param answer what is asked of whom, fitted to the team and the hour
 */
public record Assessment(
    Situation inputs, String matrixVersion, List<Ground> grounds, Answer answer, Notice notice) {

  public Assessment {
    grounds = List.copyOf(grounds);
  }

  public Tier tier() {
    return answer.tier();
  }

  /** Absent when nothing departed from usual. */
  public Optional<Ground> deciding() {
    return grounds.stream().findFirst();
  }

  /** What to remember for the next assessment of the same story; absent when people stay quiet. */
  public Optional<Announcement> announcement() {
    return switch (notice) {
      case Notice.Announce _ -> Optional.of(new Announcement(inputs.now(), tier(), rowsThatHeld()));
      case Notice.Quiet _, Notice.NothingToTell _ -> Optional.empty();
    };
  }

  /** The whole assessment in one short paragraph of plain text. */
  public String reads(Wording wording) {
    return new AssessmentWords(wording).of(this);
  }

  private Set<String> rowsThatHeld() {
    return grounds.stream().map(ground -> ground.row().id()).collect(Collectors.toSet());
  }
}
