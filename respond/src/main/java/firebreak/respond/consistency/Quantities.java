package firebreak.respond.consistency;

import firebreak.respond.consistency.NumberWords.Count;
import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds how many of which things a sentence speaks of. */
final class Quantities {

  /*
   * Idea: a number, in digits or letters, is a stretch from least to most: "about 200" allows 170 to
   * 230, "over 200" everything above, "hundreds" 150 to 1,200, "no" nothing at all. What it counts is
   * the first thing that follows within three words. Two numbers contradict each other when they
   * count the same thing, nothing says that other things are done to them, and their stretches do
   * not meet. Clocks, dates, lengths of time, prices and labels ("batch 12") are no counts. Error: a
   * number whose thing stands before it is not found. Cost: one walk over the words.
   */

  private static final double ABOUT = 0.15;
  private static final int FAR = 4;
  private static final Set<String> ROUGHLY =
      folded(
          "about around roughly approximately some circa estimated ok około mniej-więcej"
              + " szacujemy");
  private static final Set<String> NEARLY = folded("nearly almost prawie blisko niemal");
  private static final Set<String> OVER =
      folded("over above least exceeding ponad przeszło powyżej przynajmniej conajmniej");
  private static final Set<String> UNDER =
      folded("under below most most poniżej najwyżej maksymalnie");
  private static final Set<String> MORE = folded("more więcej mniej fewer less");
  private static final Set<String> NONE =
      folded("no żaden żadna żadne żadnych żadnego żadnej zero");
  private static final Set<String> LABELS =
      folded(
          "batch order number no nr version model article art room flight floor line partia partii"
              + " partię zamówienie zamówienia numer wersja wersji artykuł model modelu lot rejs"
              + " linia punkt phone tel telefon godz godzina godzinie godziny at");
  private static final List<String> NO_THINGS =
      List.copyOf(
          folded(
              "minute hour day days week month year percent euro eur usd pln zł złot dolar pound"
                  + " minut godz dni dnia dzień dob tydzień tygodn miesiąc miesięc rok roku lat"
                  + " procent am pm january february march april june july august september october"
                  + " november december stycznia lutego marca kwietnia maja czerwca lipca sierpnia"
                  + " września październik listopad grudnia time times raz razy word step"));

  private Quantities() {}

  private static Set<String> folded(String written) {
    return Set.copyOf(List.of(Folding.fold(written).split(" ", -1)).stream().distinct().toList());
  }

  static List<Quantity> in(Sentence sentence) {
    var found = new ArrayList<Quantity>();
    var words = sentence.words();
    var deeds = Deeds.in(sentence);
    for (int at = 0; at < words.size(); ) {
      var number = numberAt(sentence, at);
      if (number.isEmpty()) {
        at++;
        continue;
      }
      var read = number.get();
      thingAfter(sentence, read.end())
          .map(Things.Term::of)
          .or(() -> found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().thing()))
          .filter(thing -> read.isPlain(sentence))
          .ifPresent(thing -> found.add(new Quantity(read.least(), read.most(), thing, deeds)));
      at = read.end();
    }
    return found;
  }

  private static Optional<Read> numberAt(Sentence sentence, int at) {
    var words = sentence.words();
    if (NONE.contains(words.get(at).folded())) {
      return Optional.of(new Read(at, at + 1, 0, 0));
    }
    return counted(sentence, at)
        .map(one -> upTo(sentence, one).orElse(one))
        .map(one -> bounded(words, one));
  }

  /** "100 to 200", "100-200", "od 100 do 200". */
  private static Optional<Read> upTo(Sentence sentence, Read first) {
    int next = first.end();
    var words = sentence.words();
    if (next >= words.size()) {
      return Optional.empty();
    }
    boolean joined = Set.of("to", "do", "and").contains(words.get(next).folded());
    int offset = sentence.span().start();
    var gap =
        sentence
            .raw()
            .substring(words.get(next - 1).end() - offset, words.get(next).start() - offset)
            .strip();
    if (!joined && !gap.equals("-") && !gap.equals("–")) {
      return Optional.empty();
    }
    int from = joined ? next + 1 : next;
    return from < words.size()
        ? counted(sentence, from)
            .filter(second -> second.most() > first.least())
            .map(second -> new Read(first.start(), second.end(), first.least(), second.most()))
        : Optional.empty();
  }

  private static Optional<Read> counted(Sentence sentence, int at) {
    var words = sentence.words();
    var first = NumberWords.of(words.get(at).folded());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Count count = first.get();
    int end = at + 1;
    while (end < words.size()) {
      if (isThousands(sentence, end)) {
        double rest = Double.parseDouble(words.get(end).folded());
        count = new Count(count.least() * 1_000 + rest, count.most() * 1_000 + rest, 1);
        end++;
        continue;
      }
      boolean and = words.get(end).folded().equals("and");
      int next = and ? end + 1 : end;
      var more =
          next < words.size() ? NumberWords.of(words.get(next).folded()) : Optional.<Count>empty();
      if (more.isEmpty() || !count.goesOnWith(more.get())) {
        break;
      }
      count = count.followedBy(more.get());
      end = next + 1;
    }
    return Optional.of(new Read(at, end, count.least(), count.most()));
  }

  /** The second part of "2,000", "2 000" or "2.000". */
  private static boolean isThousands(Sentence sentence, int at) {
    var words = sentence.words();
    Word before = words.get(at - 1);
    Word here = words.get(at);
    return here.folded().matches("\\d{3}")
        && before.folded().matches("\\d{1,3}")
        && here.start() - before.end() == 1
        && ",. \u00a0\u202f".indexOf(sentence.raw().charAt(before.end() - sentence.span().start()))
            >= 0;
  }

  private static Read bounded(List<Word> words, Read read) {
    var before = before(words, read.start(), 1);
    var earlier = before(words, read.start(), 2);
    var next = read.end() < words.size() ? words.get(read.end()).folded() : "";
    boolean than = before.equals("than") || before.equals("niz");
    if (OVER.contains(before) || (than && Set.of("more", "wiecej").contains(earlier))) {
      return read.from(read.least(), Double.MAX_VALUE);
    }
    if (UNDER.contains(before) || (than && MORE.contains(earlier))) {
      return read.from(0, read.most());
    }
    if ((before.equals("to") && earlier.equals("up")) || before.equals("do")) {
      return read.from(0, read.most());
    }
    if (NEARLY.contains(before)) {
      return read.from(read.least() * (1 - 2 * ABOUT), read.most());
    }
    boolean roughly = ROUGHLY.contains(before) || Set.of("or", "lub").contains(next);
    return roughly ? read.from(read.least() * (1 - ABOUT), read.most() * (1 + ABOUT)) : read;
  }

  private static String before(List<Word> words, int at, int back) {
    return at - back >= 0 ? words.get(at - back).folded() : "";
  }

  private static Optional<String> thingAfter(Sentence sentence, int from) {
    var words = sentence.words();
    int until = Math.min(words.size(), from + FAR);
    var near =
        IntStream.range(from, until)
            .mapToObj(i -> words.get(i).folded())
            .takeWhile(word -> NumberWords.of(word).isEmpty())
            .filter(Roots::carriesMeaning)
            .toList();
    if (near.stream().limit(2).anyMatch(Quantities::isNoThing)) {
      return Optional.empty();
    }
    var named = near.stream().filter(word -> Things.named(word).isPresent()).findFirst();
    return named.or(
        () -> near.stream().filter(word -> !Deeds.isDeed(word) && !isQuality(word)).findFirst());
  }

  private static boolean isNoThing(String word) {
    return NO_THINGS.stream()
        .anyMatch(one ->
            word.equals(one)
                || (one.length() > 3 && word.startsWith(one) && word.length() <= one.length() + 4));
  }

  private static boolean isQuality(String word) {
    return word.matches(".{3,}(ed|ing|ych|ich|owe|ne)");
  }

  /** A number in a sentence: its words and the stretch it allows. */
  private record Read(int start, int end, double least, double most) {

    Read from(double fewest, double highest) {
      return new Read(start, end, fewest, highest);
    }

    /** Whether it counts: no label stands before it and no clock or price sign at it. */
    boolean isPlain(Sentence sentence) {
      var words = sentence.words();
      if (start > 0 && most > 0 && LABELS.contains(words.get(start - 1).folded())) {
        return false;
      }
      int offset = sentence.span().start();
      int first = words.get(start).start() - offset;
      int last = words.get(end - 1).end() - offset;
      char left = first > 0 ? sentence.raw().charAt(first - 1) : ' ';
      char right = last < sentence.raw().length() ? sentence.raw().charAt(last) : ' ';
      boolean digitFollows =
          last + 1 < sentence.raw().length() && Character.isDigit(sentence.raw().charAt(last + 1));
      return "$€£#:/.,".indexOf(left) < 0
          && "%:/€".indexOf(right) < 0
          && !(digitFollows && (right == '.' || right == ','));
    }
  }
}
