package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Accounts.Identity;
import firebreak.desk.crises.Rulings;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Done;
import firebreak.desk.replies.Answer.Refused;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Publication.State;
import firebreak.model.Account;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.testkit.MentionBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A brand whose people post by hand on X, and the public there. */
abstract class ByHandDesk extends ComposerDesk {

  static final ChannelId X = new ChannelId("x");

  @Autowired Accounts accounts;
  @Autowired Intake intake;
  @Autowired Handworks handworks;

  @Autowired Rulings rulings;

  ByHandDesk(WebApplicationContext desk) {
    super(desk);
  }

  @BeforeEach
  void peoplePostByHandThere() {
    brand = pens.aBrand();
    accounts.save(new Identity(new Account(brand.id(), X, "AcmeCare"), ""), "", "test");
    ana = pens.somebody("Ana", Role.APPROVER);
  }

  final long handed(PostId post) {
    long id = pens.written(brand, post, ana, Pens.CALM);
    agreeing.publish(id, ana);
    waitFor(id, State.HANDED);
    return id;
  }

  final PostId question() {
    return hear(post("mila").saying("Does your Acme charger fit a bicycle lamp?"));
  }

  /** One more angry post of a story for which a room was opened. */
  final PostId inARoom() {
    storm.breaksOutOver(brand.id(), clock.instant());
    return hear(
        post("mila")
            .saying("Terrible, awful service from Acme, they ruined our holiday. Number 61")
            .linkingTo("https://example.org/holiday-" + brand.id()));
  }

  final PostId storm() {
    var now = clock.instant();
    var last = new ArrayList<PostId>();
    for (int i = 0; i < 12; i++) {
      var angry =
          post("mila" + i)
              .saying("Terrible, awful service from Acme, they ruined our holiday. Number " + i)
              .linkingTo("https://example.org/holiday-" + brand.id());
      last.add(hear(angry.at(now.minusSeconds(120L * (12 - i)))));
    }
    return last.getLast();
  }

  final PostId weSay(PostId root, String words) {
    return says(root, "AcmeCare", words);
  }

  final PostId says(PostId root, String handle, String words) {
    return hear(post(handle).saying(words).inThread(root.externalId()));
  }

  final MentionBuilder post(String handle) {
    var id = Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1);
    return MentionBuilder.aMention().on("x").withId(id).by(handle).at(clock.instant());
  }

  final PostId hear(MentionBuilder said) {
    var post = withAddress(said.post());
    intake.accept(
        new Source(
            "test-" + brand.id(), new ChannelId("replay"), Optional.of(brand.id()), Map.of(), true),
        List.of(new ChannelEvent.Posted(post, post.postedAt())),
        new Cursor(post.id().toString(), post.postedAt()));
    return post.id();
  }

  static Post withAddress(Post post) {
    var where =
        URI.create("https://x.com/" + post.author().handle() + "/status/" + post.id().externalId());
    var facts = post.facts();
    return new Post(
        post.id(),
        post.author(),
        post.words(),
        post.postedAt(),
        post.thread(),
        post.engagement(),
        new PostFacts(
            facts.declaredLanguage(),
            Optional.of(where),
            facts.links(),
            facts.pictures(),
            facts.stars()));
  }

  final Handwork work(long id) {
    return handworks.of(publications.of(id).orElseThrow().id()).orElseThrow();
  }

  final Publication waitFor(long reply, State state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> publications.of(reply).map(Publication::state).equals(Optional.of(state)));
    return publications.of(reply).orElseThrow();
  }

  static Said said(Answer answer) {
    assertThat(answer).isInstanceOf(Done.class);
    return ((Done) answer).said();
  }

  static Why why(Answer answer) {
    assertThat(answer).isInstanceOf(Refused.class);
    return ((Refused) answer).why();
  }
}
