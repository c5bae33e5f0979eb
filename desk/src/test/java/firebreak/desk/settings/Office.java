package firebreak.desk.settings;

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
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.testkit.MentionBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up administrators and brands of a test's own. */
@Component
record Office(Brands brands, People people, Sources sources, Intake intake, SettableClock clock) {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  Brand aBrand() {
    var id = new BrandId("s" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(id, "Acme", WARSAW, true, false), "test");
    return brands.byId(id).orElseThrow();
  }

  Person somebody(String name, Role role, String language) {
    var email = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, email, role, language, WARSAW), "test");
  }

  /** Lets the public say these things of a brand right now. */
  void hears(Brand brand, String... words) {
    var source = "heard-" + brand.id();
    sources.save(
        new Source(source, new ChannelId("bluesky"), Optional.of(brand.id()), Map.of(), false),
        "test");
    var now = clock.instant();
    var events =
        Arrays.stream(words)
            .<ChannelEvent>map(said -> new ChannelEvent.Posted(post(brand, said, now), now));
    intake.accept(
        sources.byId(source).orElseThrow(), events.toList(), new Cursor("1", Instant.EPOCH));
  }

  private static Post post(Brand brand, String words, Instant at) {
    return MentionBuilder.aMention()
        .of(brand.id().value())
        .withId(brand.id() + "/" + words)
        .saying(words)
        .at(at)
        .post();
  }
}
