package firebreak.respond.consistency;

import static java.util.Map.entry;

import firebreak.respond.guard.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a single word counts, in digits or in letters, English and Polish. */
final class NumberWords {

  private static final Map<String, Count> WORDS = words();

  private NumberWords() {}

  private static Map<String, Count> words() {
    var exact =
        Map.ofEntries(
            entry(1, "one jeden jedna jedno jednego jednej"),
            entry(2, "two dwa dwie dwoch dwoje dwom dwoma"),
            entry(3, "three trzy trzech troje trzej trzem"),
            entry(4, "four cztery czterech czworo czterej czterem"),
            entry(5, "five piec pieciu piecioro"),
            entry(6, "six szesc szesciu"),
            entry(7, "seven siedem siedmiu"),
            entry(8, "eight osiem osmiu"),
            entry(9, "nine dziewiec dziewieciu"),
            entry(10, "ten dziesiec dziesieciu"),
            entry(11, "eleven jedenascie jedenastu"),
            entry(12, "twelve dozen tuzin dwanascie dwunastu"),
            entry(13, "thirteen trzynascie trzynastu"),
            entry(14, "fourteen czternascie czternastu"),
            entry(15, "fifteen pietnascie pietnastu"),
            entry(16, "sixteen szesnascie szesnastu"),
            entry(17, "seventeen siedemnascie siedemnastu"),
            entry(18, "eighteen osiemnascie osiemnastu"),
            entry(19, "nineteen dziewietnascie dziewietnastu"),
            entry(20, "twenty dwadziescia dwudziestu"),
            entry(30, "thirty trzydziesci trzydziestu"),
            entry(40, "forty czterdziesci czterdziestu"),
            entry(50, "fifty piecdziesiat piecdziesieciu"),
            entry(60, "sixty szescdziesiat szescdziesieciu"),
            entry(70, "seventy siedemdziesiat siedemdziesieciu"),
            entry(80, "eighty osiemdziesiat osiemdziesieciu"),
            entry(90, "ninety dziewiecdziesiat dziewiecdziesieciu"),
            entry(100, "sto stu"),
            entry(200, "dwiescie dwustu"),
            entry(300, "trzysta trzystu"),
            entry(400, "czterysta czterystu"),
            entry(500, "piecset pieciuset"),
            entry(600, "szescset szesciuset"),
            entry(700, "siedemset siedmiuset"),
            entry(800, "osiemset osmiuset"),
            entry(900, "dziewiecset dziewieciuset"));
    var all = new HashMap<String, Count>();
    exact.forEach((value, written) -> put(all, written, new Count(value, value, 1)));
    put(all, "hundred", new Count(100, 100, 100));
    put(all, "thousand tysiac k tys", new Count(1_000, 1_000, 1_000));
    put(all, "million milion mln", new Count(1e6, 1e6, 1e6));
    put(all, "few kilka kilku kilkoro several", new Count(2, 12, 1));
    put(all, "dozens dziesiatki dziesiatek kilkadziesiat kilkudziesieciu", new Count(20, 120, 1));
    put(all, "kilkanascie kilkunastu", new Count(11, 19, 1));
    put(all, "hundreds setki setek kilkaset kilkuset", new Count(150, 1_200, 1));
    put(all, "thousands", new Count(1_500, 12_000, 1_000));
    put(all, "tysiace tysiecy tysiacy tysiacom", new Count(1_500, 12_000, 1_000));
    put(all, "miliony milionow millions", new Count(1.5e6, 12e6, 1e6));
    return all;
  }

  private static void put(Map<String, Count> all, String written, Count count) {
    for (var word : Folding.fold(written).split(" ", -1)) {
      all.put(word, count);
    }
  }

  static Optional<Count> of(String folded) {
    if (!folded.isEmpty() && folded.length() <= 9 && folded.chars().allMatch(Character::isDigit)) {
      double value = Double.parseDouble(folded);
      return Optional.of(new Count(value, value, 1));
    }
    return Optional.ofNullable(WORDS.get(folded));
  }

  /**
   * What a word counts.
   *
   * @param times by how much it multiplies a number before it; 1 when it is added
   */
  record Count(double least, double most, double times) {

    boolean multiplies() {
      return times > 1;
    }

    /** "Two thousand" multiplies, "two hundred and five" adds. */
    Count followedBy(Count next) {
      if (next.multiplies()) {
        return new Count(least * next.times, most * next.times, 1);
      }
      return new Count(least + next.least, most + next.most, 1);
    }

    /** "Twenty five" is one number, "five twenty" is two. */
    boolean goesOnWith(Count next) {
      return next.multiplies() ? least < 1_000 && most < 1_000 : isRound() && next.most < unit();
    }

    private boolean isRound() {
      return least == most && least >= 20 && unit() > 1;
    }

    private double unit() {
      return least % 1_000 == 0 ? 1_000 : least % 100 == 0 ? 100 : least % 10 == 0 ? 10 : 1;
    }
  }
}
