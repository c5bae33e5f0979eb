package firebreak.desk.crises;

import firebreak.desk.detecting.StoriesMerged;
import firebreak.desk.playbooks.Library;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.CrisisLife;
import firebreak.respond.crisis.Outcome;
import firebreak.respond.crisis.Stage;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Progress;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The crises of this desk: what they are, and the one way to make something happen in them. */
@Component
public class Crises {

  private final Keeping keeping;
  private final CrisisStore store;
  private final MatrixOf matrix;
  private final Deadlines deadlines;
  private final InstantSource clock;
  private final ApplicationEventPublisher published;
  private final Library library;

  Crises(Keeping keeping, MatrixOf matrix, InstantSource clock) {
    this.keeping = keeping;
    this.store = keeping.store();
    this.deadlines = keeping.deadlines();
    this.matrix = matrix;
    this.clock = clock;
    this.published = keeping.events();
    this.library = keeping.library();
  }

  public List<Listed> all() {
    return store.all();
  }

  public Optional<Crisis> byId(CrisisId id) {
    return store.byId(id);
  }

  /** The open crisis that this story, or else the whole brand, is in. */
  public Optional<Crisis> openFor(BrandId brand, Optional<StoryId> story) {
    return store.openFor(brand, story).flatMap(store::byId);
  }

  /** The clocks of a crisis, the earliest deadline first, the stopped ones too. */
  public List<CrisisClock> clocksOf(Crisis crisis) {
    return deadlines.of(crisis);
  }

  /** The playbooks that a crisis goes by, in the versions that it began with. */
  public List<Followed> followedIn(Crisis crisis) {
    return crisis.follows(library.shelf());
  }

  /** How far a crisis has come in them. */
  public Progress progressOf(Crisis crisis) {
    return crisis.in(library.shelf());
  }

  /**
   * Makes something happen, or says why it may not. What happened is on the timeline and its clocks
   * are set when this returns and the transaction commits.
   *
   * @throws IllegalArgumentException when there is no such crisis
   */
  @Transactional
  public Outcome decide(CrisisId id, Command command) {
    var crisis = store.held(id).orElseThrow(() -> new IllegalArgumentException("no crisis " + id));
    var life = new CrisisLife(matrix.crisis(crisis).rules());
    var outcome = life.decide(crisis, command, clock.instant());
    if (outcome instanceof Outcome.Happened(var events) && !events.isEmpty()) {
      deadlines.set(store.append(crisis, events));
      keeping.assessments().overridden(id, events);
      published.publishEvent(new CrisisChanged(id));
    }
    return outcome;
  }

  /** The matrix found at least T2: the open crisis learns of it, or a room is opened. */
  CrisisId measured(Assessment assessment, Bilingual headline) {
    var inputs = assessment.inputs();
    var because = assessment.reads(new Wording(Language.ENGLISH, ZoneOffset.UTC));
    var open =
        inputs.story().isPresent()
            ? store.openFor(inputs.brand(), inputs.story())
            : store.openForAllTalk(inputs.brand());
    if (open.isPresent()) {
      decide(open.get(), new Command.Measure(assessment.tier(), because));
      return open.get();
    }
    var suspicion =
        new CrisisSuspected(
            clock.instant(),
            new CrisisId(UUID.randomUUID().toString()),
            inputs.brand(),
            inputs.story(),
            assessment.tier(),
            firstHostilePost(inputs.signals()),
            because);
    var crisis = store.begin(suspicion, headline.english());
    deadlines.set(crisis);
    published.publishEvent(new CrisisChanged(crisis.id()));
    return crisis.id();
  }

  private Instant firstHostilePost(List<Signal> signals) {
    return signals.stream().map(Signal::since).min(Instant::compareTo).orElseGet(clock::instant);
  }

  /** When two stories turn out to be one, their crisis stays with it. */
  void follow(StoriesMerged merged) {
    merged.absorbed().forEach(story -> store.move(merged.brand(), story, merged.into()));
  }

  /** A crisis as it stands in a list. */
  public record Listed(
      CrisisId id,
      BrandId brand,
      String headline,
      Stage stage,
      Tier tier,
      Instant openedAt,
      Instant changedAt) {}

  /** Where crises are kept and what reminds of them. */
  @Component
  record Keeping(
      CrisisStore store,
      Deadlines deadlines,
      Assessments assessments,
      ApplicationEventPublisher events,
      Library library) {}
}
