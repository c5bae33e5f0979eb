package firebreak.desk.authors;

import firebreak.desk.crises.Crises;
import firebreak.desk.listening.PostRow;
import firebreak.desk.platform.Json;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.Reading;
import firebreak.model.StoryId;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.triage.AuthorFacts;
import firebreak.respond.triage.AuthorFacts.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the desk knows about one author. */
@Component
class AuthorPosts {

  private static final int NEWEST = 12;
  private static final String OF_AUTHOR =
      """
      select m.seq, m.at, s.story_id, p.channel, p.external_id, p.author_id, p.handle, p.author_name,
        p.followers, p.verified, p.author_since, p.words, p.permalink, p.language, p.sentiment,
        p.complaint, p.arousal, p.harms, p.vulgar, p.clues
      from post p join mention m on m.channel = p.channel and m.external_id = p.external_id
        left join story_mention s on s.brand_id = m.brand_id and s.seq = m.seq
      where m.brand_id = ? and p.channel = ? and p.author_id = ? and p.deleted_at is null
      order by m.seq desc limit
      """;

  private final JdbcClient db;
  private final Json json;
  private final Crises crises;

  AuthorPosts(JdbcClient db, Json json, Crises crises) {
    this.db = db;
    this.json = json;
    this.crises = crises;
  }

  /** The newest first. */
  List<Heard> of(BrandId brand, AuthorId author) {
    return db.sql(OF_AUTHOR + NEWEST)
        .params(brand.value(), author.channel().value(), author.externalId())
        .query(this::read)
        .list();
  }

  /** Who wrote the mention of that number; empty when there is none or it is gone. */
  Optional<AuthorId> authorOf(BrandId brand, long seq) {
    return db.sql(
            "select p.channel, p.author_id from mention m join post p on p.channel = m.channel and"
                + " p.external_id = m.external_id where m.brand_id = ? and m.seq = ?"
                + " and p.deleted_at is null")
        .params(brand.value(), seq)
        .query((row, number) ->
            new AuthorId(new firebreak.model.ChannelId(row.getString(1)), row.getString(2)))
        .optional();
  }

  AuthorFacts facts(BrandId brand, AuthorId author, List<Heard> posts, Verdicts verdicts) {
    var said =
        posts.stream()
            .map(post -> new Said(post.words(), post.reading(), verdicts.of(post.story())))
            .toList();
    var since = posts.stream().findFirst().flatMap(post -> post.author().since());
    return new AuthorFacts(said, orderFound(brand, author), since);
  }

  /** What the checks of this brand's claims came to; each crisis is looked up once. */
  Verdicts verdicts(BrandId brand) {
    return new Verdicts(brand, crises, new HashMap<>());
  }

  private boolean orderFound(BrandId brand, AuthorId author) {
    return db.sql(
            "select exists (select from care_case where brand_id = ? and channel = ? and author_id"
                + " = ? and (claim in ('VERIFIED', 'PARTLY') or order_facts <> '{}'))")
        .params(brand.value(), author.channel().value(), author.externalId())
        .query(Boolean.class)
        .single();
  }

  private Heard read(ResultSet row, int number) throws SQLException {
    var post = PostRow.of(row, json);
    return new Heard(
        row.getLong("seq"),
        post.author(),
        post.words(),
        post.reading(),
        Optional.ofNullable(row.getString("story_id")).orElse(""),
        row.getTimestamp("at").toInstant());
  }

  /** Verdicts by story, remembered while one page is made. */
  record Verdicts(BrandId brand, Crises crises, Map<String, Optional<ClaimVerdict>> known) {

    Optional<ClaimVerdict> of(String story) {
      return known.computeIfAbsent(
          story,
          id ->
              crises
                  .openFor(brand, Optional.of(id).filter(one -> !one.isEmpty()).map(StoryId::new))
                  .flatMap(crisis -> crisis.verifying().checked())
                  .map(ClaimChecked::verdict));
    }
  }

  /** One post of theirs. */
  record Heard(
      long seq, Author author, String words, Reading reading, String story, java.time.Instant at) {}
}
