package firebreak.desk.crises;

import firebreak.desk.matrix.PastSituations;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.matrix.Announcement;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Situation;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every assessment with its inputs, the version of the matrix and the row that decided. */
@Component
class Assessments implements PastSituations {

  private final JdbcClient db;
  private final Json json;

  Assessments(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  /** One that nobody was told of counts for no later cooldown. */
  long save(Made made, ZoneId zone, boolean told) {
    var assessment = made.assessment();
    var inputs = assessment.inputs();
    return db.sql(
            "insert into assessment (brand_id, story_id, crisis_id, tier, row_id, matrix, at,"
                + " english, polish, announced, rows_held, inputs, matrix_sha256) values (?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, string_to_array(?, ','), ?::jsonb, ?) returning id")
        .param(inputs.brand().value())
        .param(inputs.story().map(StoryId::value).orElse(null))
        .param(made.crisis().map(CrisisId::value).orElse(null))
        .param(assessment.tier().name())
        .param(assessment.deciding().map(ground -> ground.row().id()).orElse("-"))
        .param(assessment.matrixVersion())
        .param(Timestamp.from(inputs.now()))
        .param(assessment.reads(new Wording(Language.ENGLISH, zone)))
        .param(assessment.reads(new Wording(Language.POLISH, zone)))
        .param(told)
        .param(String.join(",", rowsOf(assessment)))
        .param(json.write(inputs))
        .param(made.sha256())
        .query(Long.class)
        .single();
  }

  private static List<String> rowsOf(Assessment assessment) {
    return assessment.grounds().stream().map(ground -> ground.row().id()).distinct().toList();
  }

  /** When people were told of this story since that moment. */
  List<Announcement> announcements(BrandId brand, Optional<StoryId> story, Instant since) {
    return db.sql(
            "select at, tier, array_to_string(rows_held, ',') from assessment where brand_id = ?"
                + " and story_id is not distinct from ? and announced and at >= ? order by at")
        .param(brand.value())
        .param(story.map(StoryId::value).orElse(null))
        .param(Timestamp.from(since))
        .query((row, number) ->
            new Announcement(
                row.getTimestamp(1).toInstant(),
                Tier.valueOf(row.getString(2)),
                Set.of(row.getString(3).split(","))))
        .list();
  }

  /** The latest assessment of a story or of the whole brand since that moment, highest first. */
  Optional<Assessed> highest(BrandId brand, Optional<StoryId> story, Instant since) {
    return db.sql(
            "select tier, at, english, polish from assessment where brand_id = ? and at >= ?"
                + " and (story_id is null or story_id = ?) order by tier desc, at desc limit 1")
        .param(brand.value())
        .param(Timestamp.from(since))
        .param(story.map(StoryId::value).orElse(""))
        .query((row, number) ->
            new Assessed(
                Tier.valueOf(row.getString(1)),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4)))
        .optional();
  }

  /** Somebody saw it differently than the matrix did last: it is kept beside that assessment. */
  void overridden(CrisisId crisis, List<CrisisEvent> events) {
    for (var event : events) {
      Overruled.in(event).ifPresent(one -> write(crisis, one));
    }
  }

  private void write(CrisisId crisis, Overruled one) {
    db.sql(
            "insert into assessment_override (assessment_id, crisis_id, person_id, at, act, tier,"
                + " why) select id, crisis_id, ?, ?, ?, ?, ? from assessment where crisis_id = ?"
                + " order by at desc, id desc limit 1")
        .param(one.by().value())
        .param(Timestamp.from(one.at()))
        .param(one.act())
        .param(one.tier().map(Tier::name).orElse(null))
        .param(one.why())
        .param(crisis.value())
        .update();
  }

  @Override
  public void since(BrandId brand, Instant moment, Consumer<Past> show) {
    db.sql(
            "select inputs, tier from (select id, at, inputs, tier from assessment where brand_id ="
                + " ? and at >= ? order by at desc, id desc limit ?) latest order by at, id")
        .params(brand.value(), Timestamp.from(moment), MOST)
        .query(
            (RowCallbackHandler)
                row ->
                    show.accept(
                        new Past(
                            json.read(row.getString(1), Situation.class),
                            Tier.valueOf(row.getString(2)))));
  }

  /**
   * An assessment and where it belongs.
   *
   * @param sha256 of the matrix that made it
   */
  record Made(Assessment assessment, Optional<CrisisId> crisis, String sha256) {}

  /** One past decision. */
  record Assessed(Tier tier, Instant at, String english, String polish) {}
}
