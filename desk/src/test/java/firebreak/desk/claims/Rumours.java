package firebreak.desk.claims;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Storm;
import firebreak.desk.listening.Sources;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Farewell;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.model.testkit.MentionBuilder;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.WordsKind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up people who say that a made-up brand's chargers explode. */
@Component
record Rumours(
    Storm storm,
    Brands brands,
    Sources sources,
    Crises crises,
    People people,
    SettableClock clock) {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  Person somebody(String name, Role role, String language) {
    var mail = UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, mail, role, language, WARSAW), "test");
  }

  void leaves(Person person) {
    people.change(Farewell.to(person), "test");
  }

  /** A brand of a drill: it may speak on every channel, and nothing leaves the sandbox. */
  BrandId aBrand() {
    var brand = new BrandId("c" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", WARSAW, true, true), "test");
    sources.save(
        new Sources.Source(
            "test-" + brand, new ChannelId("replay"), Optional.of(brand), Map.of(), true),
        "test");
    return brand;
  }

  /** Forty angry people within a quarter of an hour on two channels; the matrix opens a room. */
  CrisisId aCrisis(BrandId brand) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < 40; i++) {
      posts.add(
          MentionBuilder.aMention()
              .on(i % 2 == 0 ? "bluesky" : "mastodon")
              .withId(brand + "-" + i)
              .by("author-" + i)
              .followedBy(i == 20 ? 250_000 : 120)
              .saying("Terrible! The Acme charger exploded in our kitchen. Awful. Number " + i)
              .linkingTo("https://example.org/charger-" + brand)
              .at(clock.instant().minusSeconds(20L * (40 - i)))
              .post());
    }
    storm.hear(brand, posts);
    return crises.all().stream()
        .filter(room -> room.brand().equals(brand))
        .map(Crises.Listed::id)
        .findFirst()
        .orElseThrow();
  }

  void declares(CrisisId crisis, Person by) {
    crises.decide(crisis, new Command.Declare(by.id(), Tier.T3, by.id()));
  }

  /** We said this in public some minutes ago. */
  void weSaid(CrisisId crisis, Person by, String words, int minutesAgo) {
    var id = UUID.randomUUID().toString();
    crises.decide(
        crisis,
        new Command.RecordWords(
            by.id(),
            WordsKind.UPDATE,
            new DraftId(id),
            new PostId(new ChannelId("bluesky"), id),
            words,
            clock.instant().minus(Duration.ofMinutes(minutesAgo))));
  }
}
