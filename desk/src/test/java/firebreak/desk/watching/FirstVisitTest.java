package firebreak.desk.watching;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
@TestPropertySource(properties = "firebreak.test-of=the first visit") // a desk without any brand
class FirstVisitTest {

  @Autowired People people;
  @Autowired WebApplicationContext desk;

  Web web;

  @BeforeEach
  void aDesk() {
    web = new Web(desk);
  }

  @Test
  void an_administrator_chooses_a_crisis_to_look_at_or_a_brand_of_ones_own() throws Exception {
    assertThat(web.page("/", somebody(Role.ADMIN, "en")))
        .contains("action=\"/drill/start\"", "See a crisis unfold", "href=\"/settings/brands\"")
        .doesNotContain("An administrator has to add");
  }

  @Test
  void somebody_who_may_not_add_a_brand_is_told_who_has_to() throws Exception {
    assertThat(web.page("/watch", somebody(Role.COMMANDER, "en")))
        .contains("action=\"/drill/start\"", "An administrator has to add a brand")
        .doesNotContain("href=\"/settings/brands\"");
  }

  @Test
  void a_viewer_is_offered_nothing_that_would_be_refused() throws Exception {
    assertThat(web.page("/watch", somebody(Role.VIEWER, "pl")))
        .contains("administrator musi najpierw dodać markę")
        .doesNotContain("action=\"/drill/start\"", "href=\"/settings/brands\"");
  }

  private Person somebody(Role role, String language) {
    var email = role + "@first.example";
    return people
        .byEmail(email)
        .orElseGet(() ->
            people.add(
                new People.NewPerson("Ana", email, role, language, ZoneId.of("Europe/Warsaw")),
                "test"));
  }
}
