package firebreak.respond.crisis;

import static firebreak.respond.crisis.CrisisLife.because;
import static firebreak.respond.crisis.Outcome.happened;
import static firebreak.respond.crisis.Outcome.refused;
import static firebreak.respond.crisis.Reports.once;

import firebreak.respond.crisis.Command.Bookkeeping;
import firebreak.respond.crisis.Command.ChangePicture;
import firebreak.respond.crisis.Command.CloseReviewItem;
import firebreak.respond.crisis.Command.Decide;
import firebreak.respond.crisis.Command.Freeze;
import firebreak.respond.crisis.Command.HandleClaim;
import firebreak.respond.crisis.Command.HandleWords;
import firebreak.respond.crisis.Command.KeepEvidence;
import firebreak.respond.crisis.Command.ReportBackfire;
import firebreak.respond.crisis.Command.SettleDemand;
import firebreak.respond.crisis.Command.TellRegulatorMore;
import firebreak.respond.crisis.CrisisEvent.ClaimHandled;
import firebreak.respond.crisis.CrisisEvent.Decided;
import firebreak.respond.crisis.CrisisEvent.DemandSettled;
import firebreak.respond.crisis.CrisisEvent.EvidenceKept;
import firebreak.respond.crisis.CrisisEvent.Frozen;
import firebreak.respond.crisis.CrisisEvent.PictureChanged;
import firebreak.respond.crisis.CrisisEvent.RegulatorToldMore;
import firebreak.respond.crisis.CrisisEvent.ReviewItemClosed;
import firebreak.respond.crisis.CrisisEvent.WordsHandled;
import firebreak.respond.crisis.Outcome.Reason;
import java.time.Instant;
import java.util.List;

/** Decides what may be written down about how we work: exceptions, decisions, evidence. */
final class Books {

  private Books() {}

  static Outcome decide(Crisis crisis, Bookkeeping command, Instant now) {
    return switch (command) {
      case HandleWords(var by, var draft, var how, var remark) ->
          happened(new WordsHandled(now, by, draft, how, remark));
      case HandleClaim(var by, var claim, var name, var how, var words) ->
          happened(new ClaimHandled(now, by, claim, name, how, words));
      case CloseReviewItem(var by, var item, var found) ->
          item(crisis, new ReviewItemClosed(now, by, item, found));
      case Decide(var by, var what, var why) ->
          what.isBlank()
              ? refused(Reason.A_REASON_IS_MISSING)
              : because(why, new Decided(now, by, what, why));
      case Freeze(var by, var what, var remark) ->
          frozen(crisis, new Frozen(now, by, what, remark));
      case SettleDemand(var by, var demand, var what, var met, var remark) ->
          settled(crisis, new DemandSettled(now, by, demand, what, met, remark));
      case TellRegulatorMore(var by, var duty, var what) ->
          because(what, new RegulatorToldMore(now, by, duty, what));
      case ChangePicture(var by, var version, var quadrant, var how, var what, var why) ->
          happened(new PictureChanged(now, by, version, quadrant, how, what, why));
      case ReportBackfire report -> DoubleCrisis.report(crisis, report, now);
      case KeepEvidence(var by, var post, var sha256) ->
          evidence(crisis, new EvidenceKept(now, by, post, sha256));
    };
  }

  private static Outcome item(Crisis crisis, ReviewItemClosed event) {
    return ToReview.in(crisis.timeline()).stream()
        .filter(known -> known.item().equals(event.item()))
        .findFirst()
        .map(
            known -> known.isOpen() ? because(event.found(), event) : refused(Reason.ALREADY_KNOWN))
        .orElseGet(() -> refused(Reason.UNKNOWN_ITEM));
  }

  private static Outcome frozen(Crisis crisis, Frozen event) {
    return once(
        crisis.timeline().all(Frozen.class).stream()
            .anyMatch(known -> known.what().equals(event.what())),
        event);
  }

  /** What is left unmet needs a reason; whether it is over may be said more than once. */
  private static Outcome settled(Crisis crisis, DemandSettled event) {
    if (!event.met()) {
      return because(event.remark(), event);
    }
    boolean known =
        event.demand() != Demand.EXIT
            && Demands.open(crisis, event.demand(), List.of(event.what())).isEmpty();
    return once(known, event);
  }

  /** The same words of the same post are kept once; changed words are evidence of their own. */
  private static Outcome evidence(Crisis crisis, EvidenceKept event) {
    return once(
        crisis.timeline().all(EvidenceKept.class).stream()
            .anyMatch(known ->
                known.post().equals(event.post()) && known.sha256().equals(event.sha256())),
        event);
  }
}
