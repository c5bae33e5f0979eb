package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Signal;
import firebreak.model.Signal.Measure.ActingTogether;
import firebreak.model.Signal.Measure.NegativeBurst;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final String SLOGAN = "nobody should ever buy from this shop again";

  private final Detector detector = Detector.fresh(ACME, SHIPPED);
  private final List<Signal> heard = new ArrayList<>();
  private int number;

  @Test
  void the_same_words_by_twelve_accounts_within_seconds_are_told_without_a_name() {
    for (int account = 0; account < 12; account++) {
      say("puppet" + account, SLOGAN, SATURDAY_NIGHT.plusMillis(account * 500L));
    }

    var last = together().getLast();
    assertThat(last.accounts()).isGreaterThanOrEqualTo(5);
    assertThat(last.posts()).isEqualTo(5);
    assertThat(last.toString()).doesNotContain("puppet");
  }

  @Test
  void the_same_words_by_twelve_accounts_within_the_hour_are_twelve_people() {
    for (int account = 0; account < 12; account++) {
      say("fan" + account, SLOGAN, SATURDAY_NIGHT.plusSeconds(account * 240L));
    }

    assertThat(together()).isEmpty();
  }

  @Test
  void accounts_that_share_three_links_within_seconds_of_each_other_act_together() {
    for (int link = 0; link < 5; link++) {
      for (int account = 0; account < 6; account++) {
        var at = SATURDAY_NIGHT.plusSeconds(link * 300L + account);
        say("puppet" + account, "acme https://rumours.example/" + link, at);
      }
    }

    assertThat(together()).isNotEmpty();
  }

  @Test
  void a_link_that_many_people_share_in_the_same_minute_is_only_a_link() {
    for (int account = 0; account < 60; account++) {
      say("reader" + account, "acme https://news.example/1", SATURDAY_NIGHT.plusSeconds(account));
    }

    assertThat(together()).isEmpty();
  }

  @Test
  void the_curve_says_how_much_is_left_without_them_and_how_little_it_may_be() {
    for (int account = 0; account < 20; account++) {
      say("puppet" + account, SLOGAN, SATURDAY_NIGHT.plusMillis(account * 100L));
    }
    say("somebody", "my parcel came late and nobody answers", SATURDAY_NIGHT.plusSeconds(50));

    var point = detector.curve(Duration.ofHours(1), SATURDAY_NIGHT, after(60)).points().getFirst();
    assertThat(point.mentions()).isEqualTo(21);
    assertThat(point.authentic().mentions()).isEqualTo(8);
    assertThat(point.authentic().atLeast()).isEqualTo(2);
  }

  @Test
  void accounts_that_act_together_do_not_make_it_serious() {
    for (int account = 0; account < 200; account++) {
      say("puppet" + account, SLOGAN, SATURDAY_NIGHT.plusMillis(account * 40L));
    }

    assertThat(heard).noneMatch(signal -> signal.measure() instanceof NegativeBurst);
    assertThat(detector.standing(after(1)).negativeAuthors()).isLessThan(10);
  }

  @Test
  void hearing_a_post_twice_proves_nothing() {
    for (int again = 0; again < 20; again++) {
      number = 0;
      say("one", SLOGAN, SATURDAY_NIGHT);
      say("two", SLOGAN, SATURDAY_NIGHT.plusSeconds(1));
    }

    assertThat(together()).isEmpty();
  }

  @Test
  void posts_out_of_order_are_found_all_the_same() {
    var accounts = new ArrayList<Integer>();
    for (int account = 0; account < 20; account++) {
      accounts.add(account);
    }
    Collections.shuffle(accounts, new java.util.Random(7));
    say("somebody", "thank you", SATURDAY_NIGHT.plusSeconds(600));

    accounts.forEach(
        account -> say("puppet" + account, SLOGAN, SATURDAY_NIGHT.plusMillis(account * 400L)));

    assertThat(together()).isNotEmpty();
  }

  @Test
  void people_who_speak_for_themselves_never_act_together() {
    var chance = new SplittableRandom(5);

    for (var line : new Stir(chance).talk(20_000, 2, 0.3)) {
      heard.addAll(line.tell(detector).signals());
    }

    assertThat(together()).isEmpty();
  }

  @Test
  void posts_that_come_hours_late_raise_nothing() {
    say("somebody", "thank you", SATURDAY_NIGHT.plus(Duration.ofHours(5)));
    for (int account = 0; account < 12; account++) {
      say("puppet" + account, SLOGAN, SATURDAY_NIGHT.plusMillis(account * 500L));
    }

    assertThat(together()).isEmpty();
  }

  private void say(String author, String words, Instant at) {
    var said = aMention().withId("p" + number++).by(author).saying(words).at(at).build();
    heard.addAll(detector.observe(said, words.startsWith("thank") ? CALM : ANGRY).signals());
  }

  private static Instant after(long minutes) {
    return SATURDAY_NIGHT.plus(Duration.ofMinutes(minutes));
  }

  private List<ActingTogether> together() {
    return heard.stream()
        .map(Signal::measure)
        .filter(ActingTogether.class::isInstance)
        .map(ActingTogether.class::cast)
        .toList();
  }
}
