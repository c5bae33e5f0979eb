package firebreak.desk.watching;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.testkit.MentionBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the public speak in a test: a brand of its own and posts about it, through the intake. */
class Talk {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Brands brands;
  private final Sources sources;
  private final Intake intake;

  private final JdbcClient db;

  Talk(ApplicationContext desk) {
    this.brands = desk.getBean(Brands.class);
    this.sources = desk.getBean(Sources.class);
    this.intake = desk.getBean(Intake.class);
    this.db = desk.getBean(JdbcClient.class);
  }

  /** A brand that no other test knows, and a source that speaks of nothing else. */
  BrandId newBrand() {
    var id = new BrandId("watched-" + NUMBER.incrementAndGet());
    brands.save(new Brand(id, "Acme " + id, ZoneId.of("Europe/Warsaw"), true, false), "test");
    sources.save(
        new Source(id.value(), new ChannelId("bluesky"), Optional.of(id), Map.of(), true), "test");
    return id;
  }

  void hear(BrandId brand, Post... posts) {
    accept(
        brand,
        Arrays.stream(posts)
            .<ChannelEvent>map(post -> new ChannelEvent.Posted(post, post.postedAt()))
            .toList());
  }

  void accept(BrandId brand, List<ChannelEvent> events) {
    var source = sources.byId(brand.value()).orElseThrow();
    intake.accept(source, events, new Cursor("1", Instant.EPOCH));
  }

  String storyOf(BrandId brand, String post) {
    return db.sql(
            "select story_id from story_mention join mention using (brand_id, seq)"
                + " where brand_id = ? and external_id = ?")
        .params(brand.value(), post)
        .query((row, number) -> row.getString(1))
        .single();
  }

  /** A post that belongs to one brand's test alone. */
  static MentionBuilder post(BrandId brand, String id) {
    return MentionBuilder.aMention().of(brand.value()).withId(brand + "/" + id).by("author-" + id);
  }
}
