package firebreak.desk.claims;

import firebreak.desk.platform.KeptBriefly;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.Search;
import firebreak.respond.claim.Spread;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how many people carry a claim, and finds the posts that show it. */
@Component
class Spreads {

  /*
   * The index of the search knows which mentions hold the words of a claim; only those are counted,
   * at most fifty thousand of them. The index follows the intake within seconds, so a count may lag
   * by as much in a flood. What was found is kept for ten seconds, because every open page of a
   * room asks for the same.
   */

  static final int HOURS = 12;
  private static final int MOST = 50_000;
  private static final Duration KEPT = Duration.ofSeconds(10);

  private static final String HIT =
      """
      with hit as materialized (
        select m.seq, m.at, m.channel, m.external_id
        from mention_words w
        join mention m on m.brand_id = :brand and m.seq = w.seq
        %s
        where w.words @@ :search::tsquery and m.at >= :since::timestamptz
        limit %d
      )
      """;
  private static final String OF_STORY =
      "join story_mention s on s.brand_id = m.brand_id and s.seq = m.seq and s.story_id = :story";
  private static final String COUNTED =
      """
      , said as materialized (
        select hit.*, p.author_id, p.handle, p.permalink from hit
        join post p on p.channel = hit.channel and p.external_id = hit.external_id
      )
      select -1 as ago, count(*) as mentions,
        (select count(*) from (select distinct channel, author_id from said) people) as people,
        count(distinct channel) as channels, null::timestamptz as at, '' as channel, '' as handle,
        null as permalink
      from said
      union all
      select floor(extract(epoch from (:now::timestamptz - at)) / 3600)::int, count(*), 0, 0, null, '', '', null
      from said where at > :now::timestamptz - interval '12 hours' and at <= :now::timestamptz group by 1
      union all
      (select -2, 0, 0, 0, at, channel, handle, permalink from said order by at, seq limit 1)
      """;
  private static final String SHOWN =
      """
      select p.channel, p.handle, p.words, p.posted_at, p.permalink from hit
      join post p on p.channel = hit.channel and p.external_id = hit.external_id
      where p.deleted_at is null order by p.followers desc nulls last, hit.at desc limit 5
      """;

  private final JdbcClient db;
  private final KeptBriefly<String, Spread> spreads = new KeptBriefly<>(KEPT);
  private final KeptBriefly<String, List<Shown>> shown = new KeptBriefly<>(KEPT);

  Spreads(JdbcClient db) {
    this.db = db;
  }

  Spread of(Claim claim, Place place, Instant now) {
    return spreads.get(key(claim, place), () -> counted(claim, place, now));
  }

  private static String key(Claim claim, Place place) {
    return claim.id() + " " + place + " " + claim.wordings();
  }

  Spread counted(Claim claim, Place place, Instant now) {
    var rows =
        query(claim, place, COUNTED).param("now", Timestamp.from(now)).query(Spreads::row).list();
    var hourly = new ArrayList<>(Collections.nCopies(HOURS, 0L));
    rows.stream()
        .filter(row -> row.ago() >= 0 && row.ago() < HOURS)
        .forEach(row -> hourly.set(HOURS - 1 - row.ago(), row.mentions()));
    var all = rows.stream().filter(row -> row.ago() == -1).findFirst().orElseThrow();
    var first = rows.stream().flatMap(row -> row.first().stream()).findFirst();
    return new Spread(all.mentions(), all.people(), all.channels(), first, hourly);
  }

  /** Up to five posts that carry it, of those whom most follow. */
  List<Shown> posts(Claim claim, Place place) {
    return shown.get(key(claim, place), () -> carrying(claim, place));
  }

  private List<Shown> carrying(Claim claim, Place place) {
    return query(claim, place, SHOWN)
        .query((row, number) ->
            new Shown(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                Optional.ofNullable(row.getString(5)).filter(link -> link.matches("https?://.+"))))
        .list();
  }

  private JdbcClient.StatementSpec query(Claim claim, Place place, String rest) {
    var sql = HIT.formatted(place.story().isPresent() ? OF_STORY : "", MOST) + rest;
    var spec =
        db.sql(sql)
            .param("brand", place.brand().value())
            .param("search", Search.of(claim))
            .param("since", Timestamp.from(place.since()));
    return place.story().map(story -> spec.param("story", story.value())).orElse(spec);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    int ago = row.getInt("ago");
    var first =
        ago == -2
            ? Optional.of(
                new Spread.First(
                    row.getTimestamp("at").toInstant(),
                    row.getString("channel"),
                    row.getString("handle"),
                    Optional.ofNullable(row.getString("permalink"))
                        .filter(link -> link.matches("https?://.+"))))
            : Optional.<Spread.First>empty();
    return new Row(
        ago, row.getLong("mentions"), row.getLong("people"), row.getLong("channels"), first);
  }

  /**
   * Where a claim is looked for.
   *
   * @param story absent when the crisis is about the whole brand
   * @param since the first moment that belongs to it
   */
  record Place(BrandId brand, Optional<StoryId> story, Instant since) {}

  /** A post that carries a claim. */
  record Shown(
      String channel, String handle, String words, Instant at, Optional<String> permalink) {}

  private record Row(
      int ago, long mentions, long people, long channels, Optional<Spread.First> first) {}
}
