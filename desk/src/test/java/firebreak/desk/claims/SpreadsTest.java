package firebreak.desk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.claims.Spreads.Place;
import firebreak.desk.crises.Storm;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.StoryId;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.ClaimEvent;
import firebreak.respond.claim.ClaimId;
import firebreak.respond.claim.Spread;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How far a claim has come, counted where very many people talk; nothing of it is kept. */
@DeskTest
class SpreadsTest {

  static final int MENTIONS = 50_000;

  /** Every fifth says it, in two forms; every author speaks twice; a mention every second. */
  static final String FLOOD =
      """
      with flood as (
        select i, :brand::text || '-' || i as id, 'author-' || i / 2 as author,
          case when i %% 5 = 0 then 'The charger ' || case when i %% 2 = 0 then 'exploded' else
            'explodes' end || ' again ' else 'Parcel number ' end || i as words,
          :now::timestamptz - i * interval '1 second' as at
        from generate_series(0, %d - 1) as i
      ), posts as (
        insert into post (channel, external_id, author_id, handle, words, posted_at, heard_at,
          root_id, links, language, sentiment, complaint, arousal, harms, vulgar, clues)
        select 'bluesky', id, author, author, words, at, at, id, '{}', 'en', 0, 0, 0, '{}', false,
          '[]' from flood
      ), mentions as (
        insert into mention (brand_id, channel, external_id, watches, at, heard_at, hostile)
        select :brand::text, 'bluesky', id, '{}', at, at, false from flood order by i desc
        returning seq, external_id
      ), stories as (
        insert into story_mention (brand_id, seq, story_id) select :brand::text, seq, 'one' from mentions
      )
      insert into mention_words (seq, words)
      select m.seq, folded_words(f.words) from mentions m join flood f on f.id = m.external_id
      """
          .formatted(MENTIONS);

  @Autowired Spreads spreads;
  @Autowired Storm storm;
  @Autowired JdbcClient db;
  @Autowired SettableClock clock;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_claim_is_counted_among_fifty_thousand_mentions() {
    var brand = storm.aBrand();
    var now = clock.instant();
    var place = new Place(brand, Optional.of(new StoryId("one")), Instant.EPOCH);

    var spread = inAFlood(brand, now, place);

    assertThat(spread.mentions()).isEqualTo(MENTIONS / 5);
    assertThat(spread.people()).isEqualTo(MENTIONS / 5);
    assertThat(spread.lastHour()).isEqualTo(720);
    assertThat(spread.first().orElseThrow().at()).isBefore(now.minus(Duration.ofHours(13)));
  }

  private Spread inAFlood(BrandId brand, Instant now, Place place) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          db.sql(FLOOD).param("brand", brand.value()).param("now", Timestamp.from(now)).update();
          db.sql("analyze post, mention, story_mention, mention_words").update();
          return spreads.counted(claim(), place, now);
        }));
  }

  private static Claim claim() {
    var said =
        new ClaimEvent.TakenOn(Instant.EPOCH, new PersonId("ana"), List.of("the charger explodes"));
    return new Claim(new ClaimId("1"), List.of(said));
  }
}
