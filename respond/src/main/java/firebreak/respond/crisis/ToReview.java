package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.ReviewItemClosed;
import firebreak.respond.crisis.CrisisEvent.WordsHandled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exception that people made in a hurry and look at in peace.
 *
 * @param item names it within its crisis
 * @param made the moment of the exception: who, for which words and why
 * @param closed what was found when somebody looked at it
 */
public record ToReview(String item, WordsHandled made, Optional<ReviewItemClosed> closed) {

  /** All exceptions of a crisis, in the order in which they were made. */
  public static List<ToReview> in(Timeline timeline) {
    var items = new ArrayList<ToReview>();
    for (var made : timeline.all(WordsHandled.class)) {
      if (made.how().isException()) {
        var item = "exception-" + (items.size() + 1);
        items.add(new ToReview(item, made, closing(timeline, item)));
      }
    }
    return items;
  }

  private static Optional<ReviewItemClosed> closing(Timeline timeline, String item) {
    return timeline.all(ReviewItemClosed.class).stream()
        .filter(closed -> closed.item().equals(item))
        .findFirst();
  }

  public boolean isOpen() {
    return closed.isEmpty();
  }
}
