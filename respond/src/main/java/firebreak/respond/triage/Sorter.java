package firebreak.respond.triage;

import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.guard.text.Likeness;
import firebreak.respond.triage.AuthorFacts.Said;
import firebreak.respond.triage.Signs.Sign;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes what an author who is against us is to us. Safe for many threads. */
public final class Sorter {

  /*
   * Idea: the kinder sort goes first. Whoever shows that something of their own went wrong is a
   * customer, however rude; who repeats a claim that our check found false is misguided; only who
   * says nothing about the matter, again and again, is a troll; who is merely heated is a rager; the
   * rest is not sorted and treated as a customer. Repetition is counted in posts whose words are
   * nearly the same (Broder's shingles, from 0.8 on). A young account alone decides nothing, it only
   * makes a troll more certain. "Fake" is never proposed: only a person may say so.
   *
   * Error: the signs are lists of words. A customer who only swears looks like a troll, so that
   * takes four posts without one word about the matter, or two and a young account that repeats
   * itself, before it is firm and stops a reply. Irony is not seen. A person overrules all of it.
   * Cost: O(words); at most 20 posts are read, pairs of them compared.
   *
   * Source: triage of hostile authors in the practice of customer care (troll, rager, misguided,
   * unhappy customer), as shipped default; the numbers are our own and not measured on people.
   */

  private static final int MOST_POSTS = 20;
  private static final int MANY = 4;
  private static final int SEVERAL = 2;
  private static final double THE_SAME = 0.8;
  private static final double HEATED = 0.6;
  private static final Duration YOUNG = Duration.ofDays(30);

  private final Signs signs = new Signs();

  /** What these facts propose at this moment. */
  public Triage sort(AuthorFacts facts, Instant now) {
    var seen = facts.posts().stream().limit(MOST_POSTS).map(this::look).toList();
    return customer(facts, seen)
        .or(() -> misguided(seen))
        .or(() -> troll(facts, seen, now))
        .or(() -> rager(seen))
        .orElseGet(Sorter::unclear);
  }

  private Seen look(Said post) {
    var found = signs.in(post.words());
    var reading = post.reading();
    boolean matter =
        found.contains(Sign.OWN)
            || found.contains(Sign.CLAIM)
            || reading.isComplaint()
            || !reading.harms().isEmpty();
    boolean empty =
        reading.isNegative() && !matter && (found.contains(Sign.INSULT) || reading.vulgar());
    return new Seen(post, found, empty);
  }

  private static Optional<Triage> customer(AuthorFacts facts, List<Seen> seen) {
    long own = count(seen, Sign.OWN);
    if (!facts.orderFound() && own == 0) {
      return Optional.empty();
    }
    var reasons = new ArrayList<Bilingual>();
    if (facts.orderFound()) {
      reasons.add(
          new Bilingual(
              "An order of theirs was found, or their case was found to be true.",
              "Znaleziono zamówienie tej osoby albo jej sprawa się potwierdziła."));
    }
    if (own > 0) {
      reasons.add(
          new Bilingual(
              "Speaks of an order, a payment or a thing of their own in " + posts(own) + ".",
              "Wpisy o własnym zamówieniu, płatności lub rzeczy: " + own + "."));
    }
    return Optional.of(
        new Triage(
            Sort.UNHAPPY_CUSTOMER,
            facts.orderFound() ? Certainty.FIRM : Certainty.LIKELY,
            reasons,
            new Bilingual(
                "Anybody can write “my order”; only a found order proves it.",
                "Każdy może napisać „moje zamówienie”; dowodzi tego dopiero znalezione"
                    + " zamówienie.")));
  }

  private static Optional<Triage> misguided(List<Seen> seen) {
    long claims =
        seen.stream()
            .filter(one -> one.post().verdict().filter(ClaimVerdict.FALSE::equals).isPresent())
            .filter(one -> one.found().contains(Sign.CLAIM) || !one.harms().isEmpty())
            .count();
    return claims == 0
        ? Optional.empty()
        : Optional.of(
            new Triage(
                Sort.MISGUIDED,
                claims >= SEVERAL ? Certainty.FIRM : Certainty.LIKELY,
                List.of(
                    new Bilingual(
                        "States in " + posts(claims) + " what our check of the claim found false.",
                        "Wpisy z twierdzeniem, które nasze sprawdzenie uznało za fałszywe: "
                            + claims
                            + ".")),
                new Bilingual(
                    "The check may be wrong, or they may mean something else than the claim.",
                    "Sprawdzenie może się mylić albo ta osoba ma na myśli co innego.")));
  }

  private static Optional<Triage> troll(AuthorFacts facts, List<Seen> seen, Instant now) {
    long empty = seen.stream().filter(Seen::empty).count();
    boolean nothingElse = empty > 0 && empty == seen.size();
    if (!nothingElse || empty < SEVERAL) {
      return Optional.empty();
    }
    boolean repeats = repeats(seen);
    boolean young = facts.since().filter(since -> since.plus(YOUNG).isAfter(now)).isPresent();
    var reasons = new ArrayList<Bilingual>();
    reasons.add(
        new Bilingual(
            "Only insults in " + posts(empty) + ", and not one word about the matter.",
            "Same obelgi (wpisy: " + empty + "), ani słowa o sprawie."));
    if (repeats) {
      reasons.add(new Bilingual("Says the same again and again.", "Powtarza w kółko to samo."));
    }
    if (young) {
      reasons.add(
          new Bilingual("The account is younger than 30 days.", "Konto ma mniej niż 30 dni."));
    }
    return Optional.of(
        new Triage(
            Sort.TROLL,
            certainty(empty, repeats, young),
            reasons,
            new Bilingual(
                "A customer who is beside themselves can sound the same: look for an order first.",
                "Tak samo może brzmieć klient, który stracił panowanie: najpierw poszukaj"
                    + " zamówienia.")));
  }

  private static Certainty certainty(long empty, boolean repeats, boolean young) {
    if (empty >= MANY || (repeats && young)) {
      return Certainty.FIRM;
    }
    return repeats || young ? Certainty.LIKELY : Certainty.WEAK;
  }

  private static Optional<Triage> rager(List<Seen> seen) {
    long heated =
        seen.stream()
            .map(one -> one.post().reading())
            .filter(reading -> reading.isNegative())
            .filter(reading -> reading.vulgar() || reading.arousal() >= HEATED)
            .count();
    boolean most = heated > 0 && 2 * heated >= seen.size();
    return most
        ? Optional.of(
            new Triage(
                Sort.RAGER,
                heated >= SEVERAL ? Certainty.LIKELY : Certainty.WEAK,
                List.of(
                    new Bilingual(
                        "Heated or swearing in " + posts(heated) + ", asking for nothing of ours.",
                        "Wzburzenie lub przekleństwa (wpisy: " + heated + "), bez prośby do nas.")),
                new Bilingual(
                    "Anger has a cause: one word about an order makes this a customer.",
                    "Złość ma powód: jedno słowo o zamówieniu czyni z tej osoby klienta.")))
        : Optional.empty();
  }

  private static Triage unclear() {
    return new Triage(
        Sort.UNCLEAR,
        Certainty.WEAK,
        List.of(
            new Bilingual(
                "What they wrote shows too little.", "Z tego, co piszą, niewiele wynika.")),
        new Bilingual(
            "Until more is known: an unhappy customer.",
            "Dopóki nie wiadomo więcej: niezadowolony klient."));
  }

  private static boolean repeats(List<Seen> seen) {
    for (int one = 0; one < seen.size(); one++) {
      for (int other = one + 1; other < seen.size(); other++) {
        if (Likeness.of(seen.get(one).post().words(), seen.get(other).post().words()) >= THE_SAME) {
          return true;
        }
      }
    }
    return false;
  }

  private static long count(List<Seen> seen, Sign sign) {
    return seen.stream().filter(one -> one.found().contains(sign)).count();
  }

  private static String posts(long count) {
    return count == 1 ? "one post" : count + " posts";
  }

  /**
   * A post as it was looked at.
   *
   * @param empty insults and nothing about the matter
   */
  private record Seen(Said post, Set<Sign> found, boolean empty) {

    Set<firebreak.model.Reading.Harm> harms() {
      return post.reading().harms();
    }
  }
}
