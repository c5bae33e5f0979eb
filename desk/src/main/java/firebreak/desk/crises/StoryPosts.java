package firebreak.desk.crises;

import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.model.StoryId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which story of a brand a post belongs to. */
@Component
public class StoryPosts {

  private final JdbcClient db;

  StoryPosts(JdbcClient db) {
    this.db = db;
  }

  /** Empty when the post is no mention of that brand, or no story was told of it. */
  public Optional<StoryId> storyOf(BrandId brand, PostId post) {
    return db.sql(
            "select s.story_id from mention m join story_mention s on s.brand_id = m.brand_id and"
                + " s.seq = m.seq where m.brand_id = ? and m.channel = ? and m.external_id = ?")
        .params(brand.value(), post.channel().value(), post.externalId())
        .query(String.class)
        .optional()
        .map(StoryId::new);
  }

  /** What the first person who was hostile said in that story. */
  Optional<String> firstHostileWords(BrandId brand, StoryId story) {
    return db.sql(
            "select p.words from story_mention s join mention m on m.brand_id = s.brand_id and"
                + " m.seq = s.seq join post p on p.channel = m.channel and p.external_id ="
                + " m.external_id where s.brand_id = ? and s.story_id = ? and m.hostile and p.words"
                + " <> '' order by m.at, m.seq limit 1")
        .params(brand.value(), story.value())
        .query(String.class)
        .optional();
  }
}
