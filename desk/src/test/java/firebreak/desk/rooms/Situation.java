package firebreak.desk.rooms;

import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import firebreak.model.testkit.MentionBuilder;
import firebreak.respond.crisis.ClaimVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** One kind of trouble as the public begins it, and the steps by which it differs from others. */
enum Situation {
  VIRAL_COMPLAINT(ClaimVerdict.TRUE, "read-post", "make-it-good", "set-right"),
  REVIEW_BOMBING(ClaimVerdict.UNVERIFIED, "keep-silent", "match-orders", "set-right"),
  PRODUCT_HAZARD(ClaimVerdict.UNVERIFIED, "keep-people-safe", "decide-recall", "find-order"),
  DATA_BREACH(
      ClaimVerdict.TRUE,
      "start-clock-gdpr-article-33",
      "tell-authority-gdpr-article-33",
      "find-order"),
  MISINFORMATION(ClaimVerdict.FALSE, "ask-who-knows", "gather-proof", "own-the-grain"),
  DOUBLE_CRISIS(ClaimVerdict.TRUE, "read-post", "make-it-good", "set-right");

  private static final ChannelId BLUESKY = new ChannelId("bluesky");

  private final ClaimVerdict verdict;
  private final String first;
  private final String own;
  private final String leftOut;

  Situation(ClaimVerdict verdict, String first, String own, String leftOut) {
    this.verdict = verdict;
    this.first = first;
    this.own = own;
    this.leftOut = leftOut;
  }

  /** What the check of the claim finds. */
  ClaimVerdict verdict() {
    return verdict;
  }

  /** A step that can be done at once. */
  String first() {
    return first;
  }

  /** A step that this path asks for. */
  String own() {
    return own;
  }

  /** A step that it does not ask for. */
  String leftOut() {
    return leftOut;
  }

  /** The playbook that the desk must choose by itself. */
  String playbook() {
    return this == DOUBLE_CRISIS ? "viral-complaint" : written();
  }

  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Forty people within a quarter of an hour; one of them very many others follow. */
  List<Post> breaksOut(String brand, Instant now) {
    var posts = new ArrayList<Post>();
    var said = said(written());
    for (int i = 0; i < 40; i++) {
      var post =
          MentionBuilder.aMention()
              .on(BLUESKY.value())
              .withId(brand + "-" + i)
              .by("author-" + i)
              .followedBy(i == 30 ? 250_000 : 150)
              .saying(said.get(i % said.size()))
              .linkingTo("https://example.org/kettle-" + brand)
              .at(now.minusSeconds(20L * (40 - i)))
              .post();
      posts.add(this == REVIEW_BOMBING ? oneStar(post) : post);
    }
    return posts;
  }

  /** Seven people who are angry about what we said. */
  static List<Post> answersTo(PostId ours, String brand, Instant now) {
    var posts = new ArrayList<Post>();
    var said = said("answers");
    for (int i = 0; i < said.size(); i++) {
      var post =
          MentionBuilder.aMention()
              .on(ours.channel().value())
              .withId(brand + "-answer-" + i)
              .by("critic-" + i)
              .saying(said.get(i))
              .linkingTo("https://example.org/kettle-" + brand)
              .at(now.minusSeconds(10L * (said.size() - i)))
              .post();
      var place = new ThreadPlace(ours, Optional.of(ours), Optional.empty());
      posts.add(at(post, place, post.facts()));
    }
    return posts;
  }

  private static Post oneStar(Post post) {
    var plain = post.facts();
    var facts =
        new PostFacts(
            plain.declaredLanguage(),
            plain.permalink(),
            plain.links(),
            plain.pictures(),
            OptionalDouble.of(1));
    return at(post, post.thread(), facts);
  }

  private static Post at(Post post, ThreadPlace place, PostFacts facts) {
    return new Post(
        post.id(), post.author(), post.words(), post.postedAt(), place, post.engagement(), facts);
  }

  private static List<String> said(String situation) {
    try (var stream = Situation.class.getResourceAsStream("situations.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("situations.tsv is missing");
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n"))
          .filter(line -> line.startsWith(situation + "\t"))
          .map(line -> line.substring(situation.length() + 1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
