package firebreak.desk.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.playbooks.Grant.Message;
import firebreak.desk.playbooks.Grant.Place;
import firebreak.desk.playbooks.Grant.Scope;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Tier;
import firebreak.respond.template.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class PreauthorisedTest {

  static final ChannelId BLUESKY = new ChannelId("bluesky");
  static final BrandId BRAND = new BrandId("a-brand-of-grants");
  static final Message HOLDING = new Message("viral-complaint", Stage.HOLDING, "en");
  static final String WORDS =
      "We are looking into the kettle right now. We do not have all answers yet. Our next update"
          + " comes here at 18:00.";

  @Autowired Preauthorised preauthorised;
  @Autowired People people;
  @Autowired InstantSource clock;
  Person ana;

  @BeforeEach
  void somebodyWhoGrants() {
    var zone = ZoneId.of("Europe/Warsaw");
    var mail = UUID.randomUUID() + "@example.org";
    ana = people.add(new People.NewPerson("Ana Lis", mail, Role.COMMANDER, "en", zone), "test");
    preauthorised.all().forEach(grant -> preauthorised.withdraw(grant.id(), ana.id()));
  }

  @Test
  void covers_the_words_of_its_template_and_no_others() {
    grant(Optional.empty(), Tier.T3, Duration.ofDays(180));

    assertThat(preauthorised.covering(WORDS, "en", at(Tier.T2))).isPresent();
    assertThat(preauthorised.covering(WORDS + " It is your fault.", "en", at(Tier.T2))).isEmpty();
    assertThat(preauthorised.covering(WORDS, "pl", at(Tier.T2))).isEmpty();
  }

  @Test
  void holds_only_where_it_was_meant_for() {
    grant(Optional.of(new ChannelId("mastodon")), Tier.T3, Duration.ofDays(180));

    assertThat(preauthorised.covering(WORDS, "en", at(Tier.T2))).isEmpty();
  }

  @Test
  void does_not_reach_above_its_tier() {
    grant(Optional.of(BLUESKY), Tier.T2, Duration.ofDays(180));

    assertThat(preauthorised.now(at(Tier.T2))).hasSize(1);
    assertThat(preauthorised.now(at(Tier.T3))).isEmpty();
  }

  @Test
  void can_be_read_but_not_used_once_it_ran_out_or_was_taken_back() {
    grant(Optional.empty(), Tier.T4, Duration.ofSeconds(-1));
    var other = grant(Optional.empty(), Tier.T4, Duration.ofDays(1));
    preauthorised.withdraw(other.id(), ana.id());

    assertThat(preauthorised.now(at(Tier.T2))).isEmpty();
    assertThat(preauthorised.all()).hasSize(1);
  }

  private Grant grant(Optional<ChannelId> channel, Tier upTo, Duration time) {
    var scope = new Scope(Optional.empty(), channel, upTo);
    return preauthorised.grant(HOLDING, scope, clock.instant().plus(time), ana.id());
  }

  private static Place at(Tier tier) {
    return new Place(BRAND, BLUESKY, tier);
  }
}
