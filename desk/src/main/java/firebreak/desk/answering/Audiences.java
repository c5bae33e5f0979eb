package firebreak.desk.answering;

import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.model.StoryId;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can see what: followers as far as the channels told them, and whether harm is spoken of. */
@Component
class Audiences {

  /** So many people must speak of harm before it goes before every number. */
  private static final int SPEAK_OF_HARM = 2;

  private final JdbcClient db;

  Audiences(JdbcClient db) {
    this.db = db;
  }

  /** Followers of the author of a post. */
  OptionalLong of(PostId post) {
    return number(
        db.sql(
                "select followers from post where channel = ? and external_id = ? and followers is"
                    + " not null")
            .params(post.channel().value(), post.externalId())
            .query(Long.class)
            .optional());
  }

  /** Followers of our own account on the channel of that post, by the newest post of ours there. */
  OptionalLong ours(BrandId brand, PostId post) {
    return number(
        db.sql(
                "select p.followers from post p join account a on a.channel = p.channel and"
                    + " lower(a.handle) = lower(p.handle) where a.brand_id = ? and p.channel = ? and"
                    + " p.followers is not null order by p.heard_at desc limit 1")
            .params(brand.value(), post.channel().value())
            .query(Long.class)
            .optional());
  }

  boolean harmIn(BrandId brand, StoryId story) {
    return db.sql(
                "select count(distinct p.author_id) from story_mention s join mention m on m.brand_id"
                    + " = s.brand_id and m.seq = s.seq join post p on p.channel = m.channel and"
                    + " p.external_id = m.external_id where s.brand_id = ? and s.story_id = ? and"
                    + " p.harms && array['INJURY', 'HAZARD', 'DATA_BREACH']::text[]")
            .params(brand.value(), story.value())
            .query(Long.class)
            .single()
        >= SPEAK_OF_HARM;
  }

  private static OptionalLong number(java.util.Optional<Long> value) {
    return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }
}
