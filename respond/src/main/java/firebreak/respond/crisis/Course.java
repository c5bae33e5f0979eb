package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.CircumstanceTold;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.crisis.CrisisEvent.CrisisContained;
import firebreak.respond.crisis.CrisisEvent.CrisisDeclared;
import firebreak.respond.crisis.CrisisEvent.CrisisRecovered;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.PlaybookStepClosed;
import firebreak.respond.crisis.CrisisEvent.PlaybookTaken;
import firebreak.respond.matrix.Fact;
import firebreak.respond.playbook.Circumstance;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.playbook.Progress;
import firebreak.respond.playbook.StartingPoint;
import firebreak.respond.playbook.Step;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a timeline what a playbook needs to know. */
final class Course {

  private Course() {}

  private static final Bilingual NOBODY_CHOSE =
      new Bilingual("nobody has chosen another one", "nikt nie wybrał innego");

  static Progress of(Crisis crisis, Playbooks shelf) {
    var followed = followed(crisis, shelf);
    var all = followed.stream().map(Followed::playbook).reduce(Course::and).orElseThrow();
    var closed =
        crisis.timeline().all(PlaybookStepClosed.class).stream()
            .map(PlaybookStepClosed::closing)
            .toList();
    return new Progress(
        all, crisis.tier(), starts(crisis), known(crisis), closed, cameLater(crisis, followed));
  }

  private static Playbook and(Playbook one, Playbook further) {
    return one.and(further);
  }

  /** Steps that came into it after the declaration, and when. */
  private static Map<String, Instant> cameLater(Crisis crisis, List<Followed> followed) {
    var came = new HashMap<String, Instant>();
    var declared = first(crisis, CrisisDeclared.class);
    for (var one : followed) {
      boolean later = declared.filter(one.since()::isAfter).isPresent();
      for (Step step : one.playbook().steps()) {
        if (later) {
          came.putIfAbsent(step.id(), one.since());
        } else {
          came.put(step.id(), Instant.EPOCH);
        }
      }
    }
    return came;
  }

  static List<Followed> followed(Crisis crisis, Playbooks shelf) {
    var followed = new ArrayList<Followed>();
    for (var taken : editions(crisis)) {
      shelf
          .find(taken.edition())
          .map(playbook -> new Followed(playbook, taken.at(), taken.by(), taken.because()))
          .ifPresent(followed::add);
    }
    if (followed.isEmpty()) {
      var general = shelf.inForce(Playbooks.GENERAL).orElseThrow();
      var since = crisis.timeline().beginning().at();
      followed.add(new Followed(general, since, Optional.empty(), NOBODY_CHOSE));
    }
    return followed;
  }

  /** Those that count: one that was taken instead leaves out everything before it. */
  static List<PlaybookTaken> editions(Crisis crisis) {
    var counting = new ArrayList<PlaybookTaken>();
    for (var taken : crisis.timeline().all(PlaybookTaken.class)) {
      if (taken.instead()) {
        counting.clear();
      }
      counting.add(taken);
    }
    return counting;
  }

  private static Map<StartingPoint, Instant> starts(Crisis crisis) {
    var starts = new EnumMap<StartingPoint, Instant>(StartingPoint.class);
    starts.put(StartingPoint.FIRST_HOSTILE_POST, crisis.window().firstHostilePost());
    first(crisis, CrisisDeclared.class)
        .ifPresent(declared -> starts.put(StartingPoint.DECLARED, declared));
    somebodyAwake(crisis).ifPresent(awake -> starts.put(StartingPoint.ACKNOWLEDGED, awake));
    starts.putAll(turns(crisis));
    return starts;
  }

  /** What counts only as long as it has not flared up again. */
  private static Map<StartingPoint, Instant> turns(Crisis crisis) {
    var turns = new EnumMap<StartingPoint, Instant>(StartingPoint.class);
    boolean over = crisis.stage() == Stage.RECOVERED || crisis.stage() == Stage.REVIEWED;
    if (over || crisis.stage() == Stage.CONTAINED) {
      last(crisis, CrisisContained.class).ifPresent(at -> turns.put(StartingPoint.CONTAINED, at));
    }
    if (over) {
      last(crisis, CrisisRecovered.class).ifPresent(at -> turns.put(StartingPoint.RECOVERED, at));
    }
    return turns;
  }

  /** A crisis that was declared without a page has somebody awake from that moment on. */
  private static Optional<Instant> somebodyAwake(Crisis crisis) {
    return Stream.of(first(crisis, PageAcknowledged.class), first(crisis, CrisisDeclared.class))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> first(Crisis crisis, Class<? extends CrisisEvent> kind) {
    return crisis.timeline().all(kind).stream().findFirst().map(CrisisEvent::at);
  }

  private static Optional<Instant> last(Crisis crisis, Class<? extends CrisisEvent> kind) {
    return crisis.timeline().all(kind).stream().map(CrisisEvent::at).max(Comparator.naturalOrder());
  }

  private static Map<Circumstance, Fact> known(Crisis crisis) {
    var known = new EnumMap<Circumstance, Fact>(Circumstance.class);
    crisis
        .timeline()
        .all(CircumstanceTold.class)
        .forEach(told -> known.put(told.what(), told.fact()));
    crisis
        .verifying()
        .checked()
        .map(ClaimChecked::verdict)
        .ifPresent(verdict -> {
          boolean isFalse = verdict == ClaimVerdict.FALSE;
          known.put(Circumstance.CLAIM_FALSE, isFalse ? Fact.YES : Fact.NO);
          known.put(Circumstance.CLAIM_TRUE, isFalse ? Fact.NO : Fact.YES);
        });
    return known;
  }
}
