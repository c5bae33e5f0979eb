package firebreak.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import firebreak.desk.platform.Audit;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class GuessingTest {

  static final String GOOD = "four words in row";
  static final String WRONG = "/sign-in?error";
  static final String WAIT = "/sign-in?wait";

  @Autowired Crowd crowd;
  @Autowired Passwords passwords;
  @Autowired SignedInPeople people;
  @Autowired Audit audit;
  @Autowired JdbcClient db;
  @Autowired SettableClock clock;
  @Autowired OneTimeTokenService tokens;
  @Autowired GreenMail mail;

  final MockMvc web;

  @Autowired
  GuessingTest(WebApplicationContext desk) {
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
  }

  String jan = "";

  @BeforeEach
  void somebodyWithAPassword() {
    jan = someone();
  }

  @Test
  void a_good_password_lets_in_and_forgets_the_wrong_ones() throws Exception {
    for (int round = 0; round < 3; round++) {
      guess(jan, 4);
      assertThat(enter(jan, GOOD)).isEqualTo("/");
    }
  }

  @Test
  void after_five_wrong_passwords_even_the_good_one_waits_a_minute() throws Exception {
    guess(jan, 5);

    assertThat(enter(jan, GOOD)).isEqualTo(WAIT);
    clock.forward(Duration.ofSeconds(61));
    assertThat(enter(jan, GOOD)).isEqualTo("/");
  }

  @Test
  void the_wait_doubles_up_to_a_quarter_of_an_hour() throws Exception {
    guess(jan, 5);
    for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
      clock.forward(Duration.ofMinutes(minutes).minusSeconds(20));
      assertThat(enter(jan, "wrong")).as("before %d minutes", minutes).isEqualTo(WAIT);
      clock.forward(Duration.ofSeconds(21));
      assertThat(enter(jan, "wrong")).as("after %d minutes", minutes).isEqualTo(WRONG);
    }
  }

  @Test
  void a_quiet_quarter_of_an_hour_is_forgotten() throws Exception {
    guess(jan, 4);
    clock.forward(Duration.ofMinutes(16));

    guess(jan, 4);

    assertThat(enter(jan, GOOD)).isEqualTo("/");
  }

  @Test
  void a_restart_does_not_forget() throws Exception {
    guess(jan, 5);

    var restarted = new PasswordBrake(db, people, audit, clock);

    assertThat(restarted.lets(jan)).isFalse();
  }

  @Test
  void the_address_and_the_id_of_a_person_are_one_account() throws Exception {
    guess(jan.toUpperCase(Locale.ROOT), 3);
    guess(people.named(jan).orElseThrow().id().value(), 2);

    assertThat(enter(jan, GOOD)).isEqualTo(WAIT);
  }

  @Test
  void a_stranger_and_somebody_without_a_password_are_told_the_same() throws Exception {
    var bare = crowd.somebody("Bare", Role.VIEWER).email();
    var stranger = UUID.randomUUID() + "@example.org";

    for (var name : List.of(bare, stranger)) {
      guess(name, 5);
      assertThat(enter(name, "wrong")).as(name).isEqualTo(WAIT);
    }
  }

  @Test
  void a_hundred_at_once_are_no_quicker() throws Exception {
    var guesses = new ArrayList<Callable<String>>();
    for (int i = 0; i < 20; i++) {
      guesses.add(() -> enter(jan, "wrong"));
    }

    var answers = new ArrayList<String>();
    try (var many = Executors.newFixedThreadPool(8)) {
      for (var answer : many.invokeAll(guesses)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).filteredOn(WRONG::equals).hasSize(5);
    assertThat(answers).filteredOn(WAIT::equals).hasSize(15);
  }

  @Test
  void a_one_time_link_still_lets_in() throws Exception {
    guess(jan, 5);
    assertThat(enter(jan, GOOD)).isEqualTo(WAIT);
    var token = tokens.generate(new GenerateOneTimeTokenRequest(jan)).getTokenValue();

    var answer = web.perform(post("/sign-in/link").with(csrf()).param("token", token)).andReturn();

    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void the_first_refusal_is_written_down_once() throws Exception {
    guess(jan, 5);
    enter(jan, "wrong");
    enter(jan, "wrong");

    var written =
        db.sql("select count(*) from audit where act = 'password.braked' and subject = ?")
            .param(people.named(jan).orElseThrow().id().value())
            .query(Integer.class)
            .single();
    assertThat(written).isOne();
  }

  @Test
  void the_page_says_what_to_do_in_both_languages() throws Exception {
    assertThat(page(Locale.ENGLISH)).contains("Wait up to 15 minutes", "one-time link");
    assertThat(page(Locale.of("pl"))).contains("Odczekaj do 15 minut");
  }

  @Test
  void at_most_five_letters_an_hour_go_to_one_address_and_the_answer_is_the_same()
      throws Exception {
    for (int i = 0; i < 7; i++) {
      assertThat(asksForALink(jan)).isEqualTo("/sign-in?sent");
    }
    assertThat(letters()).isEqualTo(5);

    clock.forward(Duration.ofMinutes(61));
    asksForALink(jan);

    assertThat(letters()).isEqualTo(6);
  }

  private String someone() {
    var person = crowd.somebody("Jan", Role.VIEWER);
    passwords.set(person.id(), GOOD);
    return person.email();
  }

  private void guess(String name, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      assertThat(enter(name, "wrong " + i)).as(name).isEqualTo(WRONG);
    }
  }

  private String enter(String name, String password) throws Exception {
    var form = post("/sign-in").with(csrf()).param("username", name).param("password", password);
    return String.valueOf(web.perform(form).andReturn().getResponse().getRedirectedUrl());
  }

  private String asksForALink(String name) throws Exception {
    var form = post("/sign-in/send").with(csrf()).param("username", name);
    return String.valueOf(web.perform(form).andReturn().getResponse().getRedirectedUrl());
  }

  private String page(Locale locale) throws Exception {
    var page = web.perform(get("/sign-in?wait").locale(locale)).andReturn();
    return page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private long letters() throws Exception {
    long count = 0;
    for (var letter : mail.getReceivedMessages()) {
      if (letter.getAllRecipients()[0].toString().equals(jan)) {
        count++;
      }
    }
    return count;
  }
}
