package firebreak.desk.claims;

import firebreak.respond.claim.Claim;
import firebreak.respond.claim.NextClaimAct;

/**
 * The next act of a ledger, as a button.
 *
 * @param anchor where on the page it is done
 * @param words empty when nothing is left to do
 */
record NextView(String anchor, String words) {

  static NextView of(NextClaimAct act, Reader reader) {
    return switch (act) {
      case NextClaimAct.TakeOn() -> new NextView("#take-on", reader.say("next.take-on"));
      case NextClaimAct.Verify(var claim) -> at(claim, "judge", reader.say("next.verify"));
      case NextClaimAct.Approve(var claim) -> at(claim, "answers", reader.say("next.approve"));
      case NextClaimAct.WriteAnswer(var claim) -> at(claim, "answer", reader.say("next.answer"));
      case NextClaimAct.Nothing() -> new NextView("", "");
    };
  }

  private static NextView at(Claim claim, String where, String words) {
    return new NextView("#" + where + "-" + claim.id(), words);
  }
}
