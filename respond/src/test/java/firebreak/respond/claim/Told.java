package firebreak.respond.claim;

import firebreak.model.PersonId;
import firebreak.respond.claim.ClaimCommand.AddEvidence;
import firebreak.respond.claim.ClaimCommand.ApproveAnswer;
import firebreak.respond.claim.ClaimCommand.Judge;
import firebreak.respond.claim.ClaimCommand.ProposeAnswer;
import firebreak.respond.claim.ClaimOutcome.Happened;
import firebreak.respond.claim.ClaimOutcome.Refused;
import firebreak.respond.crisis.ClaimVerdict;
import java.time.Instant;
import java.util.List;

/** A claim about exploding chargers, and what people do with it. */
final class Told {

  static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");
  static final Hand ANA = new Hand(new PersonId("ana"), false, false);
  static final Hand OLA = new Hand(new PersonId("ola"), false, false);
  static final Hand JAN = new Hand(new PersonId("jan"), true, false);
  static final Hand EWA = new Hand(new PersonId("ewa"), false, true);
  static final String ANSWER = "Our chargers do not explode: the laboratory tested 400 of them.";

  private Told() {}

  /** Ana wrote it down. */
  static Claim claim() {
    return claim("our chargers explode", "ładowarki wybuchają");
  }

  static Claim claim(String... wordings) {
    var outcome = ClaimLife.takeOn(List.of(wordings), ANA, NOW);
    return new Claim(new ClaimId("7"), List.of(((Happened) outcome).event()));
  }

  static Claim is(ClaimVerdict verdict, String... wordings) {
    var claim = wordings.length == 0 ? claim() : claim(wordings);
    return verdict == ClaimVerdict.UNVERIFIED
        ? claim
        : then(withProof(claim), new Judge(verdict, "the laboratory says so"), ANA);
  }

  static Claim withProof(Claim claim) {
    return then(claim, new AddEvidence("The laboratory tested 400.", "report 12"), ANA);
  }

  /** Found false, answered by Ana, agreed to by Jan. */
  static Claim answered() {
    var proposed = then(is(ClaimVerdict.FALSE), new ProposeAnswer("en", ANSWER), ANA);
    return then(proposed, approval(proposed, "en"), JAN);
  }

  static ApproveAnswer approval(Claim claim, String language) {
    return new ApproveAnswer(language, claim.answer(language).orElseThrow().fingerprint());
  }

  static Claim then(Claim claim, ClaimCommand command, Hand hand) {
    return switch (ClaimLife.decide(claim, command, hand, NOW)) {
      case Happened(var event) -> claim.and(event);
      case Refused(var reason) -> throw new AssertionError(reason);
    };
  }
}
