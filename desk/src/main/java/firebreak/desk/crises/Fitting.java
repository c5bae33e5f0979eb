package firebreak.desk.crises;

import firebreak.desk.playbooks.Library;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.respond.crisis.Command.TakePlaybook;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent.PlaybookStepClosed;
import firebreak.respond.crisis.CrisisEvent.PlaybookTaken;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Stage;
import firebreak.respond.playbook.Fit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Chooses the playbook that fits a crisis, and adds another when our own words are what burns. */
@Component
class Fitting {

  private final Crises crises;
  private final SignsSeen signs;
  private final Library library;

  Fitting(Crises crises, SignsSeen signs, Library library) {
    this.crises = crises;
    this.signs = signs;
    this.library = library;
  }

  /** Looks at what is said; people's choices stand. */
  void look(CrisisId id, BrandId brand, Optional<StoryId> story) {
    var crisis = crises.byId(id).orElseThrow();
    var seen = signs.of(crisis, brand, story);
    if (mayStillChoose(crisis)) {
      take(id, Fit.of(seen), true);
    }
    Fit.backfire(seen).ifPresent(fit -> take(id, fit, false));
  }

  /** Until somebody has declared it, chosen one or begun to work. */
  private static boolean mayStillChoose(Crisis crisis) {
    var timeline = crisis.timeline();
    return crisis.stage() == Stage.SUSPECTED
        && timeline.all(PlaybookStepClosed.class).isEmpty()
        && timeline.all(PlaybookTaken.class).stream().allMatch(one -> one.by().isEmpty());
  }

  private void take(CrisisId id, Fit fit, boolean instead) {
    library
        .shelf()
        .inForce(fit.playbook())
        .ifPresent(playbook ->
            crises.decide(
                id,
                new TakePlaybook(Optional.empty(), playbook.edition(), instead, fit.because())));
  }
}
