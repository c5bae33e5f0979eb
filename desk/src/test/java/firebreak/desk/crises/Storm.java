package firebreak.desk.crises;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.testkit.MentionBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up people who are angry with a made-up brand of a test's own. */
@Component
public record Storm(Brands brands, Sources sources, Intake intake) {

  /** A new brand that listens; its team is small. */
  public BrandId aBrand() {
    var brand = new BrandId("b" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), true, false), "test");
    sources.save(source(brand), "test");
    return brand;
  }

  /** Sixty angry people on two channels within twenty minutes, one with very many followers. */
  public List<Post> breaksOutOver(BrandId brand, Instant now) {
    var posts = angryPosts(brand, now);
    hear(brand, posts);
    return posts;
  }

  /** A dozen angry people on one channel within half an hour: somebody should look. */
  public List<Post> gathersOver(BrandId brand, Instant now) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < 12; i++) {
      posts.add(angryPost(brand, i).on("bluesky").at(now.minusSeconds(120L * (12 - i))).post());
    }
    hear(brand, posts);
    return posts;
  }

  /** Lets the desk hear these posts of a brand. */
  public void hear(BrandId brand, List<Post> posts) {
    var events =
        posts.stream()
            .<ChannelEvent>map(post -> new ChannelEvent.Posted(post, post.postedAt()))
            .toList();
    var last = posts.getLast().postedAt();
    intake.accept(source(brand), events, new Cursor(last.toString(), last));
  }

  private static List<Post> angryPosts(BrandId brand, Instant now) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < 60; i++) {
      posts.add(
          angryPost(brand, i)
              .followedBy(i == 40 ? 250_000 : 120)
              .at(now.minusSeconds(20L * (60 - i)))
              .post());
    }
    return posts;
  }

  private static MentionBuilder angryPost(BrandId brand, int number) {
    return MentionBuilder.aMention()
        .on(List.of("bluesky", "mastodon").get(number % 2))
        .withId(brand + "-" + number)
        .by("author-" + number)
        .saying("Terrible, awful service from Acme, they ruined our holiday. Number " + number)
        .linkingTo("https://example.org/holiday-" + brand);
  }

  private static Sources.Source source(BrandId brand) {
    return new Sources.Source(
        "test-" + brand, new ChannelId("replay"), Optional.of(brand), Map.of(), true);
  }
}
