package firebreak.desk.cases;

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
import firebreak.desk.testkit.Farewell;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.testkit.MentionBuilder;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up customers of made-up brands, and the people who look after them. */
@Component
record Customers(
    Brands brands,
    People people,
    Sources sources,
    Intake intake,
    Opening opening,
    SettableClock clock) {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  BrandId aBrand() {
    return aBrand(false);
  }

  BrandId aDrill() {
    return aBrand(true);
  }

  private BrandId aBrand(boolean drill) {
    var id = new BrandId("c" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(id, "Acme", WARSAW, true, drill), "test");
    sources.save(source(id), "test");
    return id;
  }

  Person somebody(String name, Role role, String language) {
    var email = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, email, role, language, WARSAW), "test");
  }

  void leaves(Person person) {
    people.change(Farewell.to(person), "test");
  }

  PostId complains(BrandId brand, String channel, String handle) {
    return says(brand, channel, handle, "My Acme charger melted on my desk last night, awful");
  }

  PostId says(BrandId brand, String channel, String handle, String words) {
    var at = clock.instant().minus(Duration.ofMinutes(10));
    var post =
        MentionBuilder.aMention()
            .on(channel)
            .withId(brand + "-" + UUID.randomUUID())
            .by(handle)
            .saying(words)
            .at(at)
            .post();
    intake.accept(
        source(brand),
        List.of(new ChannelEvent.Posted(post, at)),
        new Cursor(post.id().toString(), at));
    return post.id();
  }

  long aCase(BrandId brand, String channel, Person by) {
    return opening.open(brand, complains(brand, channel, "mila"), by).orElseThrow();
  }

  private static Source source(BrandId brand) {
    return new Source("test-" + brand, new ChannelId("replay"), Optional.of(brand), Map.of(), true);
  }
}
