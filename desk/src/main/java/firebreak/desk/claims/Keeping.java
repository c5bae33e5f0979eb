package firebreak.desk.claims;

import firebreak.desk.crises.Crises;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.ClaimCommand;
import firebreak.respond.claim.ClaimEvent;
import firebreak.respond.claim.ClaimId;
import firebreak.respond.claim.ClaimLife;
import firebreak.respond.claim.ClaimOutcome.Happened;
import firebreak.respond.claim.ClaimOutcome.Reason;
import firebreak.respond.claim.ClaimOutcome.Refused;
import firebreak.respond.claim.Hand;
import firebreak.respond.crisis.ClaimStep;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the ledger: what people do with claims, and the timeline that tells everybody. */
@Component
public class Keeping {

  private final ClaimStore store;
  private final Crises crises;
  private final Around around;

  Keeping(ClaimStore store, Crises crises, Around around) {
    this.store = store;
    this.crises = crises;
    this.around = around;
  }

  /** Writes down something that circulates; empty when it is in the ledger now. */
  @Transactional
  public Optional<Reason> takeOn(CrisisId crisis, List<String> wordings, Person by) {
    boolean known =
        !wordings.isEmpty()
            && store.of(crisis).stream()
                .flatMap(claim -> claim.wordings().stream())
                .anyMatch(one -> one.equalsIgnoreCase(wordings.getFirst().strip()));
    if (known) {
      return Optional.of(Reason.ALREADY_SO);
    }
    return switch (ClaimLife.takeOn(wordings, hand(crisis, by), around.clock().instant())) {
      case Refused(var reason) -> Optional.of(reason);
      case Happened(var event) -> {
        begin(crisis, (ClaimEvent.TakenOn) event);
        yield Optional.empty();
      }
    };
  }

  private Claim begin(CrisisId crisis, ClaimEvent.TakenOn event) {
    var claim = store.begin(crisis, event);
    tell(crisis, claim, event);
    return claim;
  }

  /**
   * Makes something happen to a claim; empty when it did.
   *
   * @throws IllegalArgumentException when the crisis has no such claim
   */
  @Transactional
  public Optional<Reason> decide(CrisisId crisis, ClaimId id, ClaimCommand command, Person by) {
    var claim =
        store
            .held(crisis, id)
            .orElseThrow(() -> new IllegalArgumentException("no claim " + id + " in " + crisis));
    return decide(crisis, claim, command, hand(crisis, by));
  }

  private Optional<Reason> decide(CrisisId crisis, Claim claim, ClaimCommand command, Hand hand) {
    return switch (ClaimLife.decide(claim, command, hand, around.clock().instant())) {
      case Refused(var reason) -> Optional.of(reason);
      case Happened(var event) -> {
        tell(crisis, store.append(claim, event), event);
        yield Optional.empty();
      }
    };
  }

  /**
   * What the check of the verify gate found settles the first claim: the one that is there alone,
   * or the story's own headline when the ledger is empty. With several claims people settle each.
   */
  @Transactional
  public void checked(CrisisId crisis, ClaimVerdict verdict, String found, Person by) {
    var claims = store.of(crisis);
    if (claims.isEmpty()) {
      store.headline(crisis).ifPresent(headline -> takeOn(crisis, List.of(headline), by));
    }
    var now = store.of(crisis);
    if (now.size() == 1) {
      var id = now.getFirst().id();
      decide(crisis, id, new ClaimCommand.AddEvidence(found, ""), by);
      decide(crisis, id, new ClaimCommand.Judge(verdict, found), by);
    }
  }

  private Hand hand(CrisisId crisis, Person by) {
    boolean commands =
        by.may(Role.COMMANDER) || crises.byId(crisis).orElseThrow().crew().isCommandedBy(by.id());
    return new Hand(by.id(), by.may(Role.APPROVER), commands);
  }

  private void tell(CrisisId crisis, Claim claim, ClaimEvent event) {
    var step = step(event);
    crises.decide(
        crisis,
        new Command.HandleClaim(
            event.by(), claim.id().value(), claim.name(), step, words(claim, event)));
    around
        .audit()
        .record(
            event.by().value(), "claim." + step, crisis + " " + claim.id(), claim.status().name());
  }

  private static ClaimStep step(ClaimEvent event) {
    return switch (event) {
      case ClaimEvent.TakenOn _ -> ClaimStep.TAKEN_ON;
      case ClaimEvent.Reworded _ -> ClaimStep.REWORDED;
      case ClaimEvent.OwnerChanged _ -> ClaimStep.GIVEN;
      case ClaimEvent.EvidenceAdded _ -> ClaimStep.EVIDENCE;
      case ClaimEvent.StatusChanged judged ->
          switch (judged.to()) {
            case TRUE -> ClaimStep.JUDGED_TRUE;
            case PARTLY_TRUE -> ClaimStep.JUDGED_PARTLY_TRUE;
            case FALSE -> ClaimStep.JUDGED_FALSE;
            case UNVERIFIED -> ClaimStep.JUDGED_UNVERIFIED;
          };
      case ClaimEvent.AnswerProposed _ -> ClaimStep.ANSWERED;
      case ClaimEvent.AnswerApproved _ -> ClaimStep.APPROVED;
    };
  }

  private String words(Claim claim, ClaimEvent event) {
    return switch (event) {
      case ClaimEvent.TakenOn _ -> "";
      case ClaimEvent.Reworded(_, _, _, var why) -> why;
      case ClaimEvent.OwnerChanged(_, _, var owner) -> name(owner);
      case ClaimEvent.EvidenceAdded(_, _, var what, var source) ->
          source.isEmpty() ? what : what + " (" + source + ")";
      case ClaimEvent.StatusChanged(_, _, _, var why) -> why;
      case ClaimEvent.AnswerProposed(_, _, _, var words) -> words;
      case ClaimEvent.AnswerApproved(_, _, var language, _) ->
          claim.answer(language).orElseThrow().words();
    };
  }

  private String name(PersonId person) {
    return around.people().byId(person).map(Person::name).orElse(person.value());
  }

  /** Who is who, what time it is, and who did what. */
  @Component
  record Around(People people, InstantSource clock, Audit audit) {}
}
