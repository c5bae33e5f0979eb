package firebreak.desk.replies;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Composition.Version;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.testkit.MentionBuilder;
import firebreak.respond.crisis.WordsKind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up brands, people who write for them, and somebody who complains. */
@Component
record Pens(
    Brands brands,
    People people,
    Sources sources,
    Intake intake,
    Writing writing,
    Compositions compositions,
    InstantSource clock) {

  /** Words that the guard lets pass. */
  static final String CALM =
      "@mila we are sorry that your charger got hot. This should not have happened. We are looking"
          + " into it now and have written to you in a private message. Ana";

  /** Words that the guard stops: an order number in public. */
  static final String LOOSE =
      "@mila we are sorry. We found your order no. 4411-29384 and are looking into it now; we have"
          + " written to you in a private message. Ana";

  /** Stands in the field of a test before it has a brand. */
  static final Brand NOBODY =
      new Brand(new BrandId("nobody"), "Nobody", ZoneId.of("UTC"), true, false);

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  /** A brand of a drill: it may speak on every channel, and nothing leaves the sandbox. */
  Brand aDrill() {
    return aBrand(true);
  }

  /** A brand that speaks through {@link MoodyVoice}. */
  Brand aBrand() {
    return aBrand(false);
  }

  private Brand aBrand(boolean drill) {
    var id = new BrandId("r" + UUID.randomUUID().toString().substring(0, 8));
    var brand = new Brand(id, "Acme", WARSAW, true, drill);
    brands.save(brand, "test");
    sources.save(source(id), "test");
    return brand;
  }

  Person somebody(String name, Role role) {
    return somebody(name, role, "en");
  }

  Person somebody(String name, Role role, String language) {
    var email = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, email, role, language, WARSAW), "test");
  }

  /** A calm question: an ordinary ticket, which nobody else has to read. */
  PostId question(Brand brand) {
    return says(brand, "mila", "Does your Acme charger fit a bicycle lamp?");
  }

  PostId says(Brand brand, String handle, String words) {
    var id = brand.id() + "-" + UUID.randomUUID();
    return hear(brand, MentionBuilder.aMention().withId(id).by(handle).saying(words));
  }

  PostId says(Brand brand, String handle, String words, Instant at) {
    var id = brand.id() + "-" + UUID.randomUUID();
    return hear(brand, MentionBuilder.aMention().withId(id).by(handle).saying(words).at(at));
  }

  PostId answers(Brand brand, PostId root, String handle, String words) {
    var id = brand.id() + "-" + UUID.randomUUID();
    return hear(
        brand,
        MentionBuilder.aMention().withId(id).by(handle).saying(words).inThread(root.externalId()));
  }

  /**
   * Twelve angry people within half an hour: the story is watched, one other person must read, and
   * nothing goes out for ten minutes.
   */
  PostId storm(Brand brand) {
    var now = clock.instant();
    var last = Optional.<PostId>empty();
    for (int i = 0; i < 12; i++) {
      last = Optional.of(hear(brand, angry(brand, i).at(now.minusSeconds(120L * (12 - i)))));
    }
    return last.orElseThrow();
  }

  private static MentionBuilder angry(Brand brand, int number) {
    return MentionBuilder.aMention()
        .withId(brand.id() + "-" + number)
        .by("mila" + number)
        .saying("Terrible, awful service from Acme, they ruined our holiday. Number " + number)
        .linkingTo("https://example.org/holiday-" + brand.id());
  }

  private PostId hear(Brand brand, MentionBuilder said) {
    Post post = said.post();
    Instant at = post.postedAt();
    intake.accept(
        source(brand.id()),
        List.of(new ChannelEvent.Posted(post, at)),
        new Cursor(post.id().toString(), at));
    return post.id();
  }

  private static Source source(BrandId brand) {
    return new Source("test-" + brand, new ChannelId("replay"), Optional.of(brand), Map.of(), true);
  }

  /** A composition for this post; the page of a test is called by its author's name. */
  long begun(Brand brand, PostId post, Person by) {
    return switch (writing.open(brand, post, by)) {
      case Writing.Opened.At(var id) -> id;
      case Writing.Opened.Answered(var id) -> throw new AssertionError("answered by " + id);
      case Writing.Opened.NoVoice _ -> throw new AssertionError("no voice");
      case Writing.Opened.Silence _ -> throw new AssertionError("a silent voice");
      case Writing.Opened.NoSuchPost _ -> throw new AssertionError("no post");
    };
  }

  /** The same with these words. */
  long written(Brand brand, PostId post, Person by, String words) {
    long id = begun(brand, post, by);
    write(id, by, words);
    return id;
  }

  Answer write(long id, Person by, String words) {
    return write(id, by, words, WordsKind.SUBSTANCE);
  }

  Answer write(long id, Person by, String words, WordsKind kind) {
    var based = compositions.byId(id).orElseThrow().version();
    var written = new Written(words, "en", kind);
    return writing.save(
        id, new Edit(written, new Version(based.number(), by.id().value()), false), by);
  }

  String fingerprint(long id) {
    return compositions.byId(id).orElseThrow().fingerprint();
  }
}
