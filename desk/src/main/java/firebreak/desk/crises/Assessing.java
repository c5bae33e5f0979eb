package firebreak.desk.crises;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Assessments.Made;
import firebreak.desk.crises.PeopleNeeded.About;
import firebreak.desk.detecting.Detecting;
import firebreak.desk.detecting.Signals;
import firebreak.desk.detecting.SignalsRaised;
import firebreak.desk.detecting.StoriesMerged;
import firebreak.desk.matrix.Matrices;
import firebreak.desk.platform.Live;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Situation;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the matrix about every story that raised a signal, in the transaction that raised it: the
 * assessment, the room and the page either all exist or none of them does.
 */
@Component
class Assessing {

  private final Matrices matrices;
  private final Records records;
  private final Sight sight;
  private final Crises crises;
  private final ApplicationEventPublisher events;

  Assessing(Matrices matrices, Records records, Sight sight, Crises crises) {
    this.matrices = matrices;
    this.records = records;
    this.sight = sight;
    this.crises = crises;
    this.events = records.events();
  }

  @EventListener
  void on(SignalsRaised raised) {
    var byStory = new LinkedHashMap<Subject, Signal>();
    for (var signal : raised.signals()) {
      byStory.merge(Subject.of(signal), signal, (a, b) -> b.at().isAfter(a.at()) ? b : a);
    }
    byStory.forEach((subject, latest) -> assess(subject, latest.at()));
  }

  @EventListener
  void on(StoriesMerged merged) {
    crises.follow(merged);
  }

  private void assess(Subject subject, Instant now) {
    var brand = sight.brands().byId(subject.brand()).orElseThrow();
    var assessment = matrices.assess(situation(brand, subject.story(), now));
    var crisis =
        assessment.tier().atLeast(Tier.T2)
            ? Optional.of(crises.measured(assessment, headline(subject, now)))
            : Optional.<CrisisId>empty();
    boolean told = assessment.announcement().isPresent();
    long id = records.assessments().save(made(assessment, crisis), brand.zone(), told);
    crisis.ifPresent(found -> records.fitting().look(found, brand.id(), subject.story()));
    if (told && assessment.tier().atLeast(Tier.T1)) {
      events.publishEvent(
          new PeopleNeeded(
              "assessment " + id,
              brand.id(),
              subject.story(),
              crisis,
              assessment.tier(),
              assessment.answer().paging(),
              new About(headline(subject, now), now)));
    }
    records.live().changed("crises");
  }

  /**
   * Looks at a crisis again although nothing new was heard: only a window in which somebody looked
   * counts as quiet, and without quiet windows no crisis could end.
   */
  void lookAgain(Watched watched, Instant now) {
    var brand = sight.brands().byId(watched.brand()).orElseThrow();
    var assessment = matrices.assess(situation(brand, watched.story(), now));
    var because = assessment.reads(new Wording(Language.ENGLISH, ZoneOffset.UTC));
    crises.decide(watched.crisis(), new Command.Measure(assessment.tier(), because));
    records
        .assessments()
        .save(made(assessment, Optional.of(watched.crisis())), brand.zone(), false);
    records.fitting().look(watched.crisis(), brand.id(), watched.story());
  }

  private Situation situation(Brand brand, Optional<StoryId> story, Instant now) {
    var matrix = matrices.at(brand.id(), now).matrix();
    var weighing = new Weighing(brand, matrix.rules());
    var since = weighing.signalsCountFrom(now);
    var signals = weighing.counting(story, sight.signals().of(brand.id(), since), now);
    var facts = sight.facts().of(brand, now);
    var told = new ArrayList<>(sight.facts().toldOf(facts, matrix, now));
    told.addAll(
        records.assessments().announcements(brand.id(), story, weighing.toldCountsFrom(now)));
    var around = sight.surroundings().of(brand, signals, now);
    return weighing.situation(story, new Weighing.Lately(signals, told, facts, around), now);
  }

  private Made made(Assessment assessment, Optional<CrisisId> crisis) {
    var inputs = assessment.inputs();
    return new Made(assessment, crisis, matrices.at(inputs.brand(), inputs.now()).sha256());
  }

  /** What was said first, else what sets the story apart, else that the whole talk departed. */
  private Bilingual headline(Subject subject, Instant now) {
    return subject
        .story()
        .flatMap(story ->
            sight
                .posts()
                .firstHostileWords(subject.brand(), story)
                .map(Headline::of)
                .or(() -> sight.labelOf(subject.brand(), story, now)))
        .map(label -> new Bilingual(label, label))
        .orElse(new Bilingual("Everything people say about us", "Wszystko, co o nas mówią"));
  }

  /** A story, or the whole talk about a brand. */
  private record Subject(BrandId brand, Optional<StoryId> story) {

    static Subject of(Signal signal) {
      return new Subject(signal.brand(), signal.story());
    }
  }

  /** A crisis that goes on, and what it is about. */
  record Watched(CrisisId crisis, BrandId brand, Optional<StoryId> story) {}

  /** What the assessing looks at. */
  @Component
  record Sight(
      Brands brands,
      Signals signals,
      Detecting detecting,
      StoryPosts posts,
      Surroundings surroundings,
      KnownFacts facts) {

    Optional<String> labelOf(BrandId brand, StoryId story, Instant now) {
      return detecting.ask(
          brand,
          detector ->
              detector
                  .story(story, now)
                  .map(view -> String.join(" ", view.label()))
                  .filter(label -> !label.isBlank()));
    }
  }

  /** Where decisions are written down and made known. */
  @Component
  record Records(
      Assessments assessments, ApplicationEventPublisher events, Live live, Fitting fitting) {}
}
