package firebreak.respond.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.respond.care.Authority.Offer;
import firebreak.respond.care.Authority.Place;
import firebreak.respond.care.Authority.Ruling;
import firebreak.respond.care.Copycats.Claim;
import firebreak.respond.care.GoodwillForecast.Claimants;
import firebreak.respond.people.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoodwillTest {

  static final Money ORDER = new Money(199_90, "PLN");
  static final Authority AUTHORITY = Authority.shipped("PLN");
  static final Instant GIVEN = Instant.parse("2026-03-07T22:00:00Z");
  static final ChannelId BLUESKY = new ChannelId("bluesky");

  @Test
  void refund_and_replacement_stand_at_the_top_of_the_ladder() {
    assertThat(List.of(Goodwill.values())).last().isEqualTo(Goodwill.REFUND_AND_REPLACEMENT);
    assertThat(Goodwill.REFUND_AND_REPLACEMENT.costOf(ORDER)).isEqualTo(new Money(319_84, "PLN"));
  }

  @Test
  void every_rung_costs_more_than_the_one_below() {
    var costs = Arrays.stream(Goodwill.values()).map(rung -> rung.costOf(ORDER).cents()).toList();

    assertThat(costs).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_care_agent_gives_a_small_replacement_alone() {
    assertThat(decide(Goodwill.REPLACEMENT, 100_00, Role.CARE_AGENT))
        .isEqualTo(new Ruling.Allowed());
  }

  @Test
  void beyond_the_money_or_the_rung_somebody_with_more_authority_is_asked() {
    assertThat(decide(Goodwill.REPLACEMENT, 100_01, Role.CARE_AGENT))
        .isEqualTo(new Ruling.AskFor(Role.CARE_LEAD));
    assertThat(decide(Goodwill.REFUND, 20_00, Role.CARE_AGENT))
        .isEqualTo(new Ruling.AskFor(Role.CARE_LEAD));
    assertThat(decide(Goodwill.REFUND, 900_00, Role.CARE_LEAD))
        .isEqualTo(new Ruling.AskFor(Role.COMMANDER));
  }

  @Test
  void there_is_a_limit_for_everybody() {
    assertThat(decide(Goodwill.REFUND, 1_000_000_00, Role.EXECUTIVE))
        .isEqualTo(new Ruling.BeyondEverybody());
  }

  @Test
  void nobody_offers_anything_in_public() {
    var offer = new Offer(Goodwill.VOUCHER, new Money(10_00, "PLN"), Place.PUBLIC);

    assertThat(AUTHORITY.decide(offer, Set.of(Role.values())))
        .isEqualTo(new Ruling.OnlyInPrivate());
  }

  @Test
  void money_of_two_currencies_is_never_compared() {
    var offer = new Offer(Goodwill.REFUND, new Money(10_00, "EUR"), Place.PRIVATE);

    assertThatThrownBy(() -> AUTHORITY.decide(offer, Set.of(Role.EXECUTIVE)))
        .hasMessageContaining("EUR");
  }

  @Test
  void foresees_what_it_costs_when_everybody_claims_the_same() {
    var forecast = GoodwillForecast.of(new Money(50_00, "PLN"), new Claimants(12, 40, 90));

    assertThat(forecast.now()).isEqualTo(new Money(600_00, "PLN"));
    assertThat(forecast.low()).isEqualTo(new Money(2_000_00, "PLN"));
    assertThat(forecast.high()).isEqualTo(new Money(4_500_00, "PLN"));
  }

  @Test
  void never_foresees_fewer_than_complain_already() {
    assertThat(new Claimants(12, 4, 9)).isEqualTo(new Claimants(12, 12, 12));
  }

  @Test
  void shows_who_says_the_same_after_somebody_was_given_something() {
    var first = claim("mila", "My Acme charger melted on the desk last night", -3_600);
    var same = claim("bob", "my acme charger melted on the desk, last night!!", 600);
    var earlier = claim("eve", "My Acme charger melted on the desk last night", -60);
    var other = claim("jan", "Where is my parcel? It is a week late now", 600);
    var herself = claim("mila", "My Acme charger melted on the desk last night", 900);
    var short1 = claim("kim", "same here", 900);

    assertThat(Copycats.of(first, GIVEN, List.of(same, earlier, other, herself, short1)))
        .containsExactly(same);
  }

  private static Claim claim(String author, String words, long secondsAfter) {
    return new Claim(
        new PostId(BLUESKY, author + secondsAfter),
        new AuthorId(BLUESKY, author),
        words,
        GIVEN.plusSeconds(secondsAfter));
  }

  private static Ruling decide(Goodwill what, long cents, Role role) {
    return AUTHORITY.decide(new Offer(what, new Money(cents, "PLN"), Place.PRIVATE), Set.of(role));
  }
}
