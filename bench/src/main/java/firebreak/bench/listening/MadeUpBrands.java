package firebreak.bench.listening;

import firebreak.model.BrandId;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import firebreak.model.WatchId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Made-up brands with a watch each; the same number gives the same brand. */
public final class MadeUpBrands {

  /*
   * A name is three syllables of fifty, so there are 125,000. A third of the names has a second,
   * everyday word, as many names do; a tenth of the watches excludes job offers.
   */

  private static final List<String> SYLLABLES =
      List.of(
          ("ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo"
                  + " lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su")
              .split(" "));
  private static final List<String> SECOND_WORDS =
      List.of("power", "foods", "bank", "air", "mobile", "shop", "games", "health");
  private static final int THIRD = 3;
  private static final int TENTH = 10;

  private MadeUpBrands() {}

  /** So many watches, each of a brand of its own. */
  public static List<Watch> watches(int many) {
    return IntStream.range(0, many).mapToObj(MadeUpBrands::watch).toList();
  }

  /** What people write when they mean a brand. */
  public static String name(int number) {
    int all = SYLLABLES.size();
    var name =
        SYLLABLES.get(number % all)
            + SYLLABLES.get(number / all % all)
            + SYLLABLES.get(number / all / all % all);
    return number % THIRD == 0 ? name + " " + SECOND_WORDS.get(number % SECOND_WORDS.size()) : name;
  }

  private static Watch watch(int number) {
    return new Watch(
        new WatchId("names-" + number),
        new BrandId("brand-" + number),
        "names",
        List.of(new Term.Words(name(number))),
        List.of(),
        number % TENTH == 0 ? List.of(new Term.Words("hiring")) : List.of(),
        Set.of());
  }
}
