package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import java.time.Duration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class SignedLinkTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Post mailboxes;
  @Autowired Outbox outbox;
  @Autowired TestPages tests;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  MockMvc web;
  Person ana;
  Person jan;
  BrandId brand;

  @BeforeEach
  void aBrandWithTwoPeopleOnDuty() {
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
    brand = crew.aBrand();
    ana = crew.somebody("Ana", Role.RESPONDER);
    jan = crew.somebody("Jan", Role.RESPONDER);
    crew.alwaysOnDuty(brand, ana, jan);
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    crew.leaves(ana);
    crew.leaves(jan);
  }

  @Test
  void opening_the_link_shows_the_headline_and_changes_nothing() throws Exception {
    long alarm = night.wakes(brand, Tier.T2);

    web.perform(get(linkTo(ana)))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("hotel overbooked")))
        .andExpect(content().string(Matchers.containsString("Issue")))
        .andExpect(content().string(Matchers.not(Matchers.containsString(brand.value()))))
        .andExpect(content().string(Matchers.not(Matchers.containsString(ana.name()))));

    assertThat(night.isOpen(alarm)).isTrue();
  }

  @Test
  void one_press_answers_for_the_person_the_page_was_for() throws Exception {
    long alarm = night.wakes(brand, Tier.T2);

    web.perform(post(linkTo(ana)).with(csrf())).andExpect(status().isOk());

    assertThat(night.isOpen(alarm)).isFalse();
    assertThat(answeredBy(alarm)).isEqualTo(ana.id().value());
  }

  @Test
  void a_link_works_once() throws Exception {
    night.wakes(brand, Tier.T2);
    var link = linkTo(ana);
    web.perform(post(link).with(csrf()));

    web.perform(post(link).with(csrf()))
        .andExpect(content().string(Matchers.containsString("Somebody has answered already.")));
  }

  @Test
  void a_link_without_the_form_s_token_answers_nothing() throws Exception {
    long alarm = night.wakes(brand, Tier.T2);

    web.perform(post(linkTo(ana))).andExpect(status().isForbidden());

    assertThat(night.isOpen(alarm)).isTrue();
  }

  @Test
  void a_forged_link_opens_nothing() throws Exception {
    long alarm = night.wakes(brand, Tier.T2);
    var link = linkTo(ana);
    for (int at = "/p/".length(); at < link.length(); at += 5) {
      var other = link.charAt(at) == 'A' ? 'B' : 'A';
      var forged = link.substring(0, at) + other + link.substring(at + 1);

      web.perform(post(forged).with(csrf())).andExpect(status().isNotFound());
    }
    web.perform(get("/p/x")).andExpect(status().isNotFound());

    assertThat(night.isOpen(alarm)).isTrue();
  }

  @Test
  void a_link_expires_after_a_day() throws Exception {
    night.wakes(brand, Tier.T2);
    var link = linkTo(ana);

    night.clock().forward(SignedLinks.VALID);

    web.perform(get(link))
        .andExpect(status().isNotFound())
        .andExpect(content().string(Matchers.not(Matchers.containsString("hotel"))));
  }

  @Test
  void a_test_page_is_answered_like_any_other_and_its_time_is_kept() throws Exception {
    tests.send(ana);
    var link = linkTo(ana);
    night.clock().forward(Duration.ofSeconds(40));

    web.perform(post(link).with(csrf())).andExpect(status().isOk());

    assertThat(tests.lastAnswer(ana.id()))
        .hasValueSatisfying(
            time -> assertThat(time).isGreaterThanOrEqualTo(Duration.ofSeconds(40)));
  }

  private String linkTo(Person person) {
    await()
        .until(() -> {
          outbox.look();
          return !mailboxes.of(person).isEmpty();
        });
    return Post.link(mailboxes.of(person).getLast());
  }

  private String answeredBy(long alarm) {
    return db.sql("select answered_by from duty_alarm where id = ?")
        .param(alarm)
        .query((row, number) -> row.getString(1))
        .single();
  }
}
