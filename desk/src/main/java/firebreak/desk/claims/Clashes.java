package firebreak.desk.claims;

import firebreak.respond.claim.Claim;
import firebreak.respond.claim.LedgerCheck;
import firebreak.respond.claim.Touched;
import firebreak.respond.claim.Touched.Ruling;
import firebreak.respond.consistency.Contradictions;
import firebreak.respond.consistency.Statement;
import firebreak.respond.crisis.Crisis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where what we have said in public does not fit the ledger or itself. */
@Component
class Clashes {

  private static final int MOST = 10;

  private final OurWords ours;
  private final Ledger ledger;

  Clashes(OurWords ours, Ledger ledger) {
    this.ours = ours;
    this.ledger = ledger;
  }

  List<Clash> of(Crisis crisis, List<Claim> claims, Reader reader) {
    var all =
        ours.in(crisis.id(), claims, "").stream()
            .sorted(Comparator.comparing(Statement::at))
            .toList();
    var clashes = new ArrayList<Clash>();
    var check = new LedgerCheck(claims);
    var contradictions = new Contradictions(ledger.zoneOf(crisis.id()));
    for (int i = 0; i < all.size(); i++) {
      var statement = all.get(i);
      check.in(statement.words()).stream()
          .filter(Clashes::isWrongNow)
          .map(one ->
              new Clash(
                  reader.say("clash.ledger." + one.ruling(), one.claim().name()),
                  line(statement, one.span().of(statement.words()), reader),
                  ""))
          .forEach(clashes::add);
      contradictions.in(statement.words(), statement.at(), all.subList(0, i)).stream()
          .map(one ->
              new Clash(
                  reader.word("clash", one.kind()),
                  line(one.earlier(), one.quoted(), reader),
                  line(statement, one.ours().of(statement.words()), reader)))
          .forEach(clashes::add);
    }
    return clashes.stream().limit(MOST).toList();
  }

  private static boolean isWrongNow(Touched touched) {
    return touched.ruling() == Ruling.REPEATS_FALSE || touched.ruling() == Ruling.DENIES_VERIFIED;
  }

  private static String line(Statement statement, String sentence, Reader reader) {
    return reader.say(
        "clash.line", reader.name(statement.by()), reader.clock(statement.at()), sentence);
  }

  /**
   * Two things that cannot both be so.
   *
   * @param later empty when the ledger is what the words do not fit
   */
  record Clash(String what, String earlier, String later) {}
}
