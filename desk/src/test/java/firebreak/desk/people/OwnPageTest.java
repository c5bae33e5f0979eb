package firebreak.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class OwnPageTest {

  static final String GOOD = "four words in row";

  @Autowired Crowd crowd;
  @Autowired Passwords passwords;
  @Autowired WebApplicationContext desk;

  Web web;
  Person jan;

  @BeforeEach
  void somebodyWithoutAnyRights() {
    web = new Web(desk);
    jan = crowd.somebody("Jan", Role.VIEWER);
  }

  @Test
  void everybody_changes_their_own_name_language_and_zone_and_nothing_else() throws Exception {
    web.taken(
        "/settings/me",
        jan,
        "name",
        "Jan Nowak",
        "language",
        "pl",
        "zone",
        "Asia/Tokyo",
        "role",
        "ADMIN",
        "email",
        "other@example.org");

    var now = crowd.again(jan);
    assertThat(now.name()).isEqualTo("Jan Nowak");
    assertThat(now.zone().getId()).isEqualTo("Asia/Tokyo");
    assertThat(now.role()).isEqualTo(Role.VIEWER);
    assertThat(now.email()).isEqualTo(jan.email());
    assertThat(web.page("/settings/me", jan)).contains("Twoje konto, Jan Nowak.");
  }

  @Test
  void a_mistake_is_sent_back_with_what_was_typed() throws Exception {
    assertThat(web.refused("/settings/me", jan, "name", "", "language", "en", "zone", "UTC"))
        .contains("Say how people call them.");
    assertThat(
            web.refused(
                "/settings/me", jan, "name", "x".repeat(81), "language", "en", "zone", "UTC"))
        .contains("Keep the name to 80 characters.");
  }

  @Test
  void the_first_password_needs_no_other_and_the_second_needs_the_first() throws Exception {
    web.taken("/settings/me/password", jan, "current", "", "fresh", GOOD);
    assertThat(passwords.matches(jan.id(), GOOD)).isTrue();

    assertThat(web.refused("/settings/me/password", jan, "current", "", "fresh", "another one ok"))
        .contains("This is not the password you have now.")
        .doesNotContain("another one ok");
    web.taken("/settings/me/password", jan, "current", GOOD, "fresh", "another one ok");

    assertThat(passwords.matches(jan.id(), "another one ok")).isTrue();
  }

  @Test
  void a_password_that_is_too_short_or_too_long_is_refused() throws Exception {
    assertThat(web.refused("/settings/me/password", jan, "current", "", "fresh", "short"))
        .contains("Use at least 10 characters.");
    assertThat(web.refused("/settings/me/password", jan, "current", "", "fresh", "ż".repeat(37)))
        .contains("Use at most 72 characters");
    assertThat(passwords.hashOf(jan.id())).isEmpty();
  }

  @Test
  void a_passkey_of_somebody_else_cannot_be_removed() throws Exception {
    var answer = web.send("/settings/me/passkeys/remove", jan, "passkey", "AAAA");

    assertThat(answer.getFlashMap().get("said")).isEqualTo("people.bad.passkey");
  }
}
