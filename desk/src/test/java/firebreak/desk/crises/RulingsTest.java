package firebreak.desk.crises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.model.VerifyGate;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.playbook.Lane;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class RulingsTest {

  static final PersonId ANA = new PersonId("ana");

  @Autowired Storm storm;
  @Autowired Rulings rulings;
  @Autowired Crises crises;
  @Autowired SettableClock clock;

  @Test
  void a_post_that_nobody_assessed_is_a_ticket_that_waits_for_nobody() {
    var ruling = rulings.rulingFor(storm.aBrand(), somewhere());

    assertThat(ruling.crisis()).isEmpty();
    assertThat(ruling.tier()).isEqualTo(Tier.T0);
    assertThat(ruling.gate()).isInstanceOf(VerifyGate.NotRequired.class);
    assertThat(ruling.path().others()).isZero();
  }

  @Test
  void a_watched_story_waits_ten_minutes_from_its_assessment() {
    var brand = storm.aBrand();
    var posts = storm.gathersOver(brand, clock.instant());

    var ruling = rulings.rulingFor(brand, posts.getLast().id());

    assertThat(ruling.crisis()).isEmpty();
    assertThat(ruling.tier()).isEqualTo(Tier.T1);
    assertThat(ruling.gate().permits(posts.getLast().postedAt())).isFalse();
    assertThat(ruling.gate().permits(posts.getLast().postedAt().plus(Duration.ofMinutes(10))))
        .isTrue();
    assertThat(ruling.path().others()).isEqualTo(1);
  }

  @Test
  void a_post_of_a_crisis_waits_until_somebody_has_checked() {
    var brand = storm.aBrand();
    var post = storm.breaksOutOver(brand, clock.instant()).getFirst().id();
    var crisis = rulings.rulingFor(brand, post).crisis().orElseThrow();

    var before = rulings.rulingFor(brand, post);
    crises.decide(crisis, new Command.StartVerifying(ANA));
    crises.decide(crisis, new Command.RecordCheck(ANA, ClaimVerdict.TRUE, "one hotel overbooked"));
    var after = rulings.rulingFor(brand, post);

    assertThat(before.tier().atLeast(Tier.T2)).isTrue();
    assertThat(before.gate().permits(clock.instant())).isFalse();
    assertThat(after.gate()).isInstanceOf(VerifyGate.Checked.class);
    assertThat(after.gate().permits(clock.instant())).isTrue();
  }

  @Test
  void a_gate_that_nobody_opened_stays_shut_however_long_nobody_looks() {
    var brand = storm.aBrand();
    var post = storm.breaksOutOver(brand, clock.instant()).getFirst().id();

    clock.forward(Duration.ofHours(1));

    assertThat(rulings.rulingFor(brand, post).gate().permits(clock.instant())).isFalse();
  }

  @Test
  void words_that_keep_people_safe_never_wait() {
    var brand = storm.aBrand();
    var post = storm.breaksOutOver(brand, clock.instant()).getFirst().id();

    var ruling = rulings.rulingFor(brand, post, Lane.SAFETY);

    assertThat(ruling.gate()).isInstanceOf(VerifyGate.NotRequired.class);
    assertThat(ruling.path()).isEqualTo(rulings.rulingFor(brand, post).path());
  }

  @Test
  void a_small_team_needs_one_other_reader_and_no_title() {
    var brand = storm.aBrand();
    var post = storm.breaksOutOver(brand, clock.instant()).getFirst().id();

    var path = rulings.rulingFor(brand, post).path();

    assertThat(path.others()).isEqualTo(1);
    assertThat(path.including()).isEmpty();
  }

  @Test
  void a_dismissed_crisis_leaves_its_posts_without_a_room() {
    var brand = storm.aBrand();
    var post = storm.breaksOutOver(brand, clock.instant()).getFirst().id();
    var crisis = rulings.rulingFor(brand, post).crisis().orElseThrow();

    crises.decide(crisis, new Command.Dismiss(ANA, "an old joke"));

    assertThat(rulings.rulingFor(brand, post).crisis()).isEmpty();
  }

  @Test
  void nothing_can_be_ruled_for_a_brand_that_does_not_exist() {
    var nobody = new BrandId("nobody");

    assertThatThrownBy(() -> rulings.rulingFor(nobody, somewhere()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
  }

  private static PostId somewhere() {
    return new PostId(new ChannelId("bluesky"), "nowhere");
  }
}
