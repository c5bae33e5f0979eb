package firebreak.respond.speaking;

import firebreak.respond.matrix.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time in which the others read our words: then their deputy is asked, then the person on duty
 * may break the glass.
 *
 * @param asked when the words were sent to the readers
 * @param deputy when their deputy is asked too
 * @param glass from when one person may speak alone
 */
public record ReadingTime(Instant asked, Instant deputy, Instant glass) {

  /*
   * The readers get as long as the tier gives the first person who is paged, because that is how
   * long we are willing to hear nothing from somebody; the deputy gets as long again. Where the
   * matrix gives legal a box of its own, that box is all there is: the words do not wait twice.
   */
  /** Empty for a tier that waits for nobody. */
  public static Optional<ReadingTime> of(Answer answer, Instant asked) {
    var box = answer.approval().legalBox();
    return box.map(once -> new ReadingTime(asked, asked.plus(once), asked.plus(once)))
        .or(() -> patience(answer).map(each -> twice(asked, each)));
  }

  private static Optional<Duration> patience(Answer answer) {
    return answer.paging().rungs().stream().findFirst().map(rung -> rung.patience());
  }

  private static ReadingTime twice(Instant asked, Duration each) {
    return new ReadingTime(asked, asked.plus(each), asked.plus(each).plus(each));
  }

  /** Whether the deputy has a turn before the glass may be broken. */
  public boolean deputyHasTurn() {
    return deputy.isBefore(glass);
  }

  public boolean mayBreakGlass(Instant now) {
    return !now.isBefore(glass);
  }
}
