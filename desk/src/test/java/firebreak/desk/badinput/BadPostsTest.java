package firebreak.desk.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.Post;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Posts whose words, names or clocks are bad. */
@DeskTest
class BadPostsTest {

  private static final String ATTACK = "\"><script>alert('acme')</script><img src=x onerror=a()>";

  private final WebApplicationContext desk;
  private final Acme acme;
  private final Instant now;

  @Autowired
  BadPostsTest(WebApplicationContext desk, InstantSource clock) {
    this.desk = desk;
    this.acme = new Acme(desk);
    this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Test
  void scripts_in_words_handles_and_links_are_shown_and_never_run() throws Exception {
    acme.hear(
        now,
        acme.post("x")
            .saying("terrible acme " + ATTACK)
            .by(ATTACK)
            .linkingTo("javascript:alert(1)", "https://a.example/" + ATTACK)
            .at(now)
            .post());

    var answer =
        webAppContextSetup(desk)
            .apply(springSecurity())
            .build()
            .perform(get("/watch/" + acme.brand).with(user("owner").roles("VIEWER")))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("&lt;script&gt;alert(")
        .doesNotContain("<script>alert(")
        .doesNotContain("<img src=x")
        .doesNotContain("href=\"javascript:");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("script-src 'self'")
        .doesNotContain("unsafe-eval");
  }

  @Test
  void ten_megabytes_of_words_are_kept_cut_and_the_next_post_too() {
    var endless = "awful acme ".repeat(1_000_000);

    acme.hear(
        now,
        acme.post("long").saying(endless).at(now).post(),
        acme.post("next").saying("acme again").at(now).post());

    assertThat(acme.words()).hasSize(2);
    assertThat(acme.words().getFirst()).startsWith("awful acme").hasSize(20_000);
    assertThat(acme.words().getLast()).isEqualTo("acme again");
  }

  @Test
  void nul_and_halves_of_characters_in_ids_names_and_words_are_replaced() {
    var bad = "a\0b\ud800c\udc00";

    acme.hear(
        now,
        acme.post(bad).saying("acme " + bad).by(bad).inThread(bad).linkingTo(bad).at(now).post(),
        acme.post("next").saying("acme again").at(now).post());

    assertThat(acme.words()).containsExactly("acme a\uFFFDb\uFFFDc\uFFFD", "acme again");
    assertThat(acme.quarantined()).isEmpty();
  }

  @Test
  void one_event_that_no_database_takes_is_put_aside_and_holds_back_nobody() {
    var impossible = new ChannelEvent.Gap(Instant.MIN, Instant.MAX, "before all time");
    var batch = new ArrayList<ChannelEvent>();
    batch.add(posted("before"));
    batch.add(impossible);
    batch.add(posted("after"));

    acme.accept(batch, new Cursor("7", now));

    assertThat(acme.words()).containsExactly("acme before", "acme after");
    assertThat(acme.quarantined())
        .singleElement()
        .satisfies(item -> assertThat(item.reason()).startsWith("it cannot be kept"));
  }

  @Test
  void a_post_from_tomorrow_counts_now_and_takes_nobody_along() {
    var tomorrow = now.plus(Duration.ofDays(1));

    acme.hear(now, acme.post("tomorrow").saying("acme tomorrow").at(tomorrow).post());
    acme.hear(now, angry(60, now));

    assertThat(acme.times()).allMatch(at -> !at.isAfter(now));
    assertThat(acme.countSignals()).as("a storm of today is still seen").isPositive();
  }

  @Test
  void yesterdays_storm_raises_nothing_today() {
    var yesterday = now.minus(Duration.ofDays(1));

    acme.hear(now, acme.post("today").saying("a lovely day at acme").at(now).post());
    acme.hear(now, angry(60, yesterday));

    assertThat(acme.words()).as("kept and searchable").hasSize(61);
    assertThat(acme.countSignals()).isZero();
  }

  private ChannelEvent posted(String words) {
    return new ChannelEvent.Posted(acme.post(words).saying("acme " + words).at(now).post(), now);
  }

  private Post[] angry(int people, Instant until) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < people; i++) {
      posts.add(
          acme.post("angry-" + i)
              .saying("Terrible, awful service from Acme, they ruined our holiday. Number " + i)
              .at(until.minusSeconds(20L * (people - i)))
              .post());
    }
    return posts.toArray(Post[]::new);
  }
}
