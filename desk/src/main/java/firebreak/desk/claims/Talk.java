package firebreak.desk.claims;

import firebreak.desk.claims.Spreads.Place;
import firebreak.desk.platform.KeptBriefly;
import firebreak.respond.claim.Phrases;
import firebreak.respond.claim.Phrases.Candidate;
import firebreak.respond.claim.Phrases.Said;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public says in a crisis that could be a claim. */
@Component
class Talk {

  private static final int MOST_POSTS = 1_000;
  private static final int MOST_CANDIDATES = 6;

  private static final Duration KEPT = Duration.ofSeconds(10);

  private final JdbcClient db;
  private final KeptBriefly<Place, List<Candidate>> candidates = new KeptBriefly<>(KEPT);

  Talk(JdbcClient db) {
    this.db = db;
  }

  /** Phrases of the newest posts of the crisis that the brand's other mentions do not have. */
  List<Candidate> candidates(Place place) {
    return candidates.get(place, () -> found(place));
  }

  private List<Candidate> found(Place place) {
    return place
        .story()
        .map(story ->
            Phrases.in(
                said("s.story_id = ?", place, story.value()),
                said("(s.story_id is null or s.story_id <> ?)", place, story.value()),
                MOST_CANDIDATES))
        .orElseGet(() -> Phrases.in(of(place, true), of(place, false), MOST_CANDIDATES));
  }

  private List<Said> said(String which, Place place, String story) {
    return db.sql(
            "select p.author_id, p.words from mention m left join story_mention s on s.brand_id ="
                + " m.brand_id and s.seq = m.seq join post p on p.channel = m.channel and"
                + " p.external_id = m.external_id where m.brand_id = ? and "
                + which
                + " and p.deleted_at is null order by m.at desc, m.seq desc limit "
                + MOST_POSTS)
        .params(place.brand().value(), story)
        .query((row, number) -> new Said(row.getString(1), row.getString(2)))
        .list();
  }

  private List<Said> of(Place place, boolean during) {
    return db.sql(
            "select p.author_id, p.words from mention m join post p on p.channel = m.channel and"
                + " p.external_id = m.external_id where m.brand_id = ? and m.at "
                + (during ? ">=" : "<")
                + " ? and p.deleted_at is null order by m.at desc, m.seq desc limit "
                + MOST_POSTS)
        .params(place.brand().value(), Timestamp.from(place.since()))
        .query((row, number) -> new Said(row.getString(1), row.getString(2)))
        .list();
  }
}
