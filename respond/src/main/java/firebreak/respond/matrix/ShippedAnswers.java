package firebreak.respond.matrix;

import static firebreak.respond.people.Role.BACKUP;
import static firebreak.respond.people.Role.CARE_LEAD;
import static firebreak.respond.people.Role.COMMANDER;
import static firebreak.respond.people.Role.COMMUNICATIONS_LEAD;
import static firebreak.respond.people.Role.CRISIS_TEAM;
import static firebreak.respond.people.Role.DATA_PROTECTION_OFFICER;
import static firebreak.respond.people.Role.DUTY;
import static firebreak.respond.people.Role.EXECUTIVE;
import static firebreak.respond.people.Role.LEGAL;
import static firebreak.respond.people.Role.SPOKESPERSON;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import firebreak.model.Tier;
import firebreak.respond.matrix.Paging.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each tier asks for on a desk where nobody has changed anything. */
final class ShippedAnswers {

  private static final String OURS = "Firebreak's own default, after communications practice";
  private static final Optional<Duration> TEN_MINUTES = Optional.of(ofMinutes(10));

  private ShippedAnswers() {}

  static Rules rules() {
    return new Rules(ofMinutes(60), ofHours(2), ofMinutes(30), 2, 1, ofHours(4));
  }

  static List<Answer> answers() {
    return List.of(ticket(), watch(), issue(), crisis(), existential());
  }

  private static Answer ticket() {
    var deadlines =
        new Deadlines(
            Optional.empty(), Optional.empty(), ofMinutes(60), Optional.empty(), Optional.empty());
    return new Answer(
        Tier.T0,
        Paging.QUEUE_ONLY,
        deadlines,
        ShippedOrders.speakers(Tier.T0),
        ApprovalPath.by(0),
        ShippedOrders.orders(Tier.T0),
        OURS + ": one hour while care works, four hours when it does not");
  }

  private static Answer watch() {
    var rungs =
        List.of(
            new Rung(Set.of(DUTY), Means.PUSH, ofMinutes(15)),
            new Rung(Set.of(BACKUP), Means.PUSH, ofMinutes(15)));
    return new Answer(
        Tier.T1,
        new Paging(rungs, 1, Ending.RING_EVERYONE, false),
        new Deadlines(
            TEN_MINUTES,
            Optional.empty(),
            ofMinutes(60),
            Optional.empty(),
            Optional.of(Updates.steady(ofMinutes(120)))),
        ShippedOrders.speakers(Tier.T1),
        ApprovalPath.by(1, CARE_LEAD).orTemplate(),
        ShippedOrders.orders(Tier.T1),
        OURS);
  }

  private static Answer issue() {
    var rungs =
        List.of(
            new Rung(Set.of(DUTY, COMMUNICATIONS_LEAD), Means.PHONE, ofMinutes(5)),
            new Rung(Set.of(BACKUP), Means.PHONE, ofMinutes(5)),
            Rung.everyone(Means.PHONE, ofMinutes(5)));
    return new Answer(
        Tier.T2,
        new Paging(rungs, 1, Ending.RING_EVERYONE, true),
        new Deadlines(
            TEN_MINUTES,
            Optional.empty(),
            ofMinutes(30),
            Optional.empty(),
            Optional.of(Updates.steady(ofMinutes(60)))),
        ShippedOrders.speakers(Tier.T2),
        ApprovalPath.by(2, COMMUNICATIONS_LEAD),
        ShippedOrders.orders(Tier.T2),
        OURS);
  }

  private static Answer crisis() {
    var team =
        Set.of(DUTY, BACKUP, CRISIS_TEAM, COMMANDER, COMMUNICATIONS_LEAD, SPOKESPERSON, CARE_LEAD);
    return new Answer(
        Tier.T3,
        new Paging(List.of(new Rung(team, Means.PHONE, ofMinutes(5))), 3, Ending.SUCCESSION, true),
        hurried(Optional.empty(), ofHours(2), ofMinutes(60)),
        ShippedOrders.speakers(Tier.T3),
        ApprovalPath.by(1, COMMANDER).withLegalBox(ofMinutes(5)),
        ShippedOrders.orders(Tier.T3),
        OURS + ": holding words at 15 minutes, substance at 30");
  }

  private static Answer existential() {
    var team =
        Set.of(
            DUTY,
            BACKUP,
            CRISIS_TEAM,
            COMMANDER,
            COMMUNICATIONS_LEAD,
            SPOKESPERSON,
            CARE_LEAD,
            EXECUTIVE,
            LEGAL,
            DATA_PROTECTION_OFFICER);
    return new Answer(
        Tier.T4,
        new Paging(List.of(new Rung(team, Means.PHONE, ofMinutes(5))), 3, Ending.SUCCESSION, true),
        hurried(Optional.of(ofMinutes(5)), Duration.ZERO, ofMinutes(20)),
        ShippedOrders.speakers(Tier.T4),
        ApprovalPath.by(2, COMMANDER, LEGAL),
        ShippedOrders.orders(Tier.T4),
        OURS + ": what keeps people safe within 5 minutes, holding words at 15");
  }

  private static Deadlines hurried(
      Optional<Duration> safetyWords, Duration atFirst, Duration later) {
    var updates = new Updates(ofMinutes(20), atFirst, later, Optional.of(ofMinutes(30)));
    return new Deadlines(
        TEN_MINUTES, safetyWords, ofMinutes(15), Optional.of(ofMinutes(30)), Optional.of(updates));
  }
}
