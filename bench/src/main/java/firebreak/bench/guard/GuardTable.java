package firebreak.bench.guard;

import firebreak.bench.listening.Rounds;
import firebreak.respond.guard.Answered;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.GuardContext;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Prints what one reading of an ordinary reply costs, and of the worst text made to slow it. */
public final class GuardTable {

  private static final Guard GUARD = Guard.shipped();
  private static final GuardContext CONTEXT =
      GuardContext.publicReplyTo(
          new Answered("", "en", "mila_b", Optional.of("Mila Brown"), true, false),
          LocalDateTime.parse("2026-03-07T23:10"));
  private static final String REPLY =
      "Mila, we are sorry that your parcel came broken. This should not have happened. We are "
          + "looking into it now and have sent you a private message. Our next news comes at 18:00. ";
  private static final List<String> HOSTILE =
      List.of(
          "a",
          "1",
          "1 ",
          "@",
          "a@",
          "a.",
          "!",
          "you ",
          "we will ",
          "you are ",
          "-",
          "(",
          "order 1",
          "PL61 ",
          "AA11 ",
          "ul. A ",
          "12 Aa ",
          "pan nie ",
          "\u200b",
          "A ",
          "A1",
          "not ~ ",
          "please delete ",
          "we we we refund ",
          "0 0-",
          "+1 ");
  private static final int WARM_UPS = 300;
  private static final int ROUNDS = 101;

  private GuardTable() {}

  public static void main(String[] arguments) {
    double reply = median(REPLY);
    double prose = median(filledWith(REPLY));
    var worst = HOSTILE.stream().max(Comparator.comparingDouble(GuardTable::longest)).orElseThrow();
    double hostile = longest(worst);
    System.out.println("| one core | milliseconds of processor time | aim |");
    System.out.println("|---|---|---|");
    row("an ordinary reply of " + REPLY.length() + " characters", reply, "under 5");
    row("ordinary prose of " + Guard.LONGEST_READ + " characters", prose, "");
    row(
        "the slowest of " + HOSTILE.size() + " hostile texts as long: \"" + worst + "\"",
        hostile,
        "");
    System.out.printf(Locale.ROOT, "| hostile against ordinary | %.2f | |%n", hostile / prose);
  }

  private static void row(String name, double millis, String aim) {
    System.out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", name, millis, aim);
  }

  private static double longest(String seed) {
    return median(filledWith(seed));
  }

  private static String filledWith(String seed) {
    return seed.repeat(Guard.LONGEST_READ / seed.length());
  }

  private static double median(String words) {
    for (int round = 0; round < WARM_UPS; round++) {
      once(words);
    }
    var rounds = DoubleStream.generate(() -> once(words)).limit(ROUNDS).sorted().toArray();
    return rounds[ROUNDS / 2];
  }

  private static double once(String words) {
    long began = Rounds.processorNanos();
    GUARD.findings(words, "en", CONTEXT);
    return (Rounds.processorNanos() - began) / 1e6;
  }
}
