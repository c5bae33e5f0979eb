package firebreak.bench.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes small cascades out of large ones. */
final class Thinning {

  /*
   * The recorded cascades were chosen because they became large: one with three reposts after an
   * hour still had about a hundred in the end, which no story of a brand may expect. So only moments are
   * taken at which the recording was past that choice, and of each a random share of the
   * events is kept, down to a handful: a crowd of a tenth, which grows as the whole did. The size itself
   * is not told, lest the sizes of the recorded ones be learned.
   */

  private static final int PAST_THE_CHOICE = 100;
  private static final double FEWEST = 5;
  private static final int COPIES = 2;

  private Thinning() {}

  static List<Lesson> lessons(List<Lesson> whole) {
    var random = new Random(15);
    var lessons = new ArrayList<Lesson>();
    for (var lesson : whole) {
      for (int copy = 0; copy < COPIES && lesson.now() >= PAST_THE_CHOICE; copy++) {
        double share = Math.pow(FEWEST / lesson.now(), random.nextDouble());
        lesson.thinned(share, random).ifPresent(lessons::add);
      }
    }
    return lessons;
  }
}
