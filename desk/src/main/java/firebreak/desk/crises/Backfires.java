package firebreak.desk.crises;

import firebreak.model.PostId;
import firebreak.respond.crisis.Command.ReportBackfire;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.DoubleCrisis;
import firebreak.respond.crisis.Outcome;
import firebreak.respond.crisis.Stage;
import firebreak.respond.matrix.Means;
import firebreak.respond.matrix.Paging;
import firebreak.respond.matrix.Rung;
import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at how people take our own public words, and wakes the commander when they backfire. */
@Component
class Backfires {

  private static final Logger log = LoggerFactory.getLogger(Backfires.class);
  private static final Duration LOOKED_AT_FOR = Duration.ofHours(6);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Bilingual HEADLINE =
      new Bilingual("people are angry about our own words", "ludzi złości to, co sami napisaliśmy");

  private final JdbcClient db;
  private final Crises crises;
  private final ApplicationEventPublisher events;
  private final Shell shell;

  Backfires(JdbcClient db, Crises crises, ApplicationEventPublisher events, Shell shell) {
    this.db = db;
    this.crises = crises;
    this.events = events;
    this.shell = shell;
  }

  @Scheduled(fixedDelay = 20_000, scheduler = "housekeeping")
  void look() {
    for (var listed : crises.all()) {
      if (Set.of(Stage.DECLARED, Stage.CONTAINED, Stage.SUSPECTED).contains(listed.stage())) {
        carefully(listed.id());
      }
    }
  }

  private void carefully(CrisisId id) {
    try {
      look(id);
    } catch (RuntimeException e) { // one broken room must not hide what happens in the others
      log.error("backfire.failed: crisis {} will be looked at again", id, e);
    }
  }

  void look(CrisisId id) {
    var from = shell.clock().instant().minus(LOOKED_AT_FOR);
    crises.byId(id).stream()
        .flatMap(crisis -> crisis.timeline().all(WordsPublished.class).stream())
        .filter(words -> words.at().isAfter(from))
        .forEach(words -> look(id, words.post()));
  }

  private void look(CrisisId id, PostId post) {
    var people = answering(id, post);
    if (DoubleCrisis.isOne(people.against(), people.all())) {
      shell.transaction().executeWithoutResult(status -> tell(id, post, people));
    }
  }

  private void tell(CrisisId id, PostId post, Answering people) {
    var outcome = crises.decide(id, new ReportBackfire(post, people.against(), people.all()));
    if (outcome instanceof Outcome.Happened(var happened) && !happened.isEmpty()) {
      wake(id, post);
    }
  }

  private void wake(CrisisId id, PostId post) {
    var crisis = crises.byId(id).orElseThrow();
    var beginning = crisis.timeline().beginning();
    var who = crisis.crew().commander().isPresent() ? Role.COMMANDER : Role.DUTY;
    var rung = new Rung(Set.of(who, Role.COMMUNICATIONS_LEAD), Means.PHONE, PATIENCE);
    events.publishEvent(
        new PeopleNeeded(
            "backfire " + id + " " + post,
            beginning.brand(),
            beginning.story(),
            Optional.of(id),
            crisis.tier(),
            new Paging(List.of(rung), 1, Paging.Ending.RING_EVERYONE, true),
            new PeopleNeeded.About(HEADLINE, shell.clock().instant())));
  }

  /** People, not posts: somebody who is angry ten times is one. */
  private Answering answering(CrisisId crisis, PostId ours) {
    return db.sql(
            "select count(distinct p.author_id) filter (where m.hostile), count(distinct"
                + " p.author_id) from post p join crisis c on c.id = ? join mention m on"
                + " m.brand_id = c.brand_id and m.channel = p.channel and m.external_id ="
                + " p.external_id where p.channel = ? and (p.reply_to = ? or p.quotes_id = ?)"
                + " and p.deleted_at is null")
        .params(crisis.value(), ours.channel().value(), ours.externalId(), ours.externalId())
        .query((row, number) -> new Answering(row.getLong(1), row.getLong(2)))
        .single();
  }

  private record Answering(long against, long all) {}

  /** What it needs from the world. */
  @Component
  record Shell(TransactionTemplate transaction, InstantSource clock) {}
}
