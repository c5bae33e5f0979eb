package firebreak.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
@TestPropertySource(properties = "firebreak.test-of=staff") // a desk whose administrators we know
class StaffPageTest {

  @Autowired Crowd crowd;
  @Autowired People people;
  @Autowired GreenMail mail;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  Web web;
  Person ana;

  @BeforeEach
  void anAdministrator() {
    web = new Web(desk);
    ana = crowd.somebody("Ana", Role.ADMIN);
  }

  @Test
  void somebody_is_added_and_gets_a_link_by_mail_or_shown_once_when_none_goes_out()
      throws Exception {
    var next =
        web.taken("/settings/people", ana, typed("Jan Nowak", "Jan@Example.org", "APPROVER"));

    var jan = people.byEmail("jan@example.org").orElseThrow();
    assertThat(next).isEqualTo("/settings/people/" + jan.id());
    assertThat(jan.role()).isEqualTo(Role.APPROVER);
    assertThat(Web.words(web.send(next + "/link", ana)))
        .contains("The link is on its way.")
        .doesNotContain("token=");
    mail.stop();
    assertThat(Web.words(web.send(next + "/link", ana)))
        .contains("/sign-in/link?token=", "is not shown again");
    assertThat(web.page(next, ana)).doesNotContain("token=");
    assertThat(acts("link.made", jan)).containsExactly(ana.id().value(), ana.id().value());
  }

  @Test
  void every_mistake_is_named_and_nothing_is_kept() throws Exception {
    int before = people.all().size();

    assertThat(bad(typed(" ", "x@example.org", "VIEWER"))).contains("Say how people call them.");
    assertThat(bad(typed("Jan", "no address", "VIEWER")))
        .contains("This is not an e-mail address.");
    assertThat(bad(typed("Jan", "x@example.org", "KING"))).contains("Choose one of the roles.");
    assertThat(bad(typed("Jan", ana.email(), "VIEWER"))).contains("belongs to somebody already");
    var form = typed("Jan", "x@example.org", "VIEWER");
    form[7] = "de";
    form[9] = "Mars/Olympus";
    assertThat(bad(form))
        .contains("Choose English or Polish.", "There is no time zone called Mars/Olympus.");
    assertThat(people.all()).hasSize(before);
  }

  @Test
  void a_role_is_changed_and_counts_at_the_next_request() throws Exception {
    var jan = crowd.somebody("Jan", Role.VIEWER);
    assertThat(web.status("/settings/people", jan)).isEqualTo(403);

    web.taken("/settings/people/" + jan.id(), ana, typed("Jan", jan.email(), "ADMIN"));

    assertThat(web.status("/settings/people", jan)).isEqualTo(200);
    assertThat(acts("person.changed", jan)).containsExactly(ana.id().value());
  }

  @Test
  void who_has_left_is_refused_at_the_next_request_and_gets_no_link() throws Exception {
    var jan = crowd.somebody("Jan", Role.RESPONDER);
    assertThat(web.status("/settings/me", jan)).isEqualTo(200);

    web.taken("/settings/people/" + jan.id() + "/active", ana, "active", "false");

    assertThat(web.status("/settings/me", jan)).isEqualTo(401);
    var answer = web.send("/settings/people/" + jan.id() + "/link", ana);
    assertThat(Web.words(answer)).doesNotContain("token=").contains("Let them back in first");
    web.taken("/settings/people/" + jan.id() + "/active", ana, "active", "true");
    assertThat(web.status("/settings/me", jan)).isEqualTo(200);
  }

  @Test
  void nobody_ends_their_own_access() throws Exception {
    var other = crowd.somebody("Ola", Role.ADMIN);

    assertThat(web.refused("/settings/people/" + ana.id() + "/active", ana, "active", "false"))
        .contains("You cannot end your own access.");
    assertThat(crowd.again(ana).active()).isTrue();
    assertThat(crowd.again(other).active()).isTrue();
  }

  @Test
  void the_last_administrator_stays_one() throws Exception {
    for (var other : people.all()) {
      if (other.may(Role.ADMIN) && !other.id().equals(ana.id())) {
        web.taken("/settings/people/" + other.id() + "/active", ana, "active", "false");
      }
    }

    assertThat(
            web.refused("/settings/people/" + ana.id(), ana, typed("Ana", ana.email(), "VIEWER")))
        .contains("This is the last administrator.");
    assertThat(crowd.again(ana).may(Role.ADMIN)).isTrue();
  }

  @Test
  void the_pages_speak_polish_to_who_reads_polish() throws Exception {
    var ola = crowd.somebody("Ola", Role.ADMIN, "pl");

    assertThat(web.page("/settings/people", ola)).contains("Dodaj osobę", "Dowodzący");
    assertThat(web.page("/settings/people/" + ana.id(), ola)).contains("Odbierz dostęp: Ana");
  }

  @Test
  void a_person_whom_nobody_knows_is_not_found() throws Exception {
    assertThat(web.status("/settings/people/nobody", ana)).isEqualTo(404);
    assertThat(web.status("/settings/people/ ", ana)).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void only_an_administrator_looks_after_people(Role role) throws Exception {
    var jan = crowd.somebody("Jan", role);
    var here = "/settings/people/" + jan.id();

    assertThat(web.status("/settings/people", jan)).isEqualTo(403);
    assertThat(status("/settings/people", jan, typed("Eva", "eva@example.org", "ADMIN")))
        .isEqualTo(403);
    assertThat(status(here, jan, typed("Jan", jan.email(), "ADMIN"))).isEqualTo(403);
    assertThat(status(here + "/active", jan, "active", "false")).isEqualTo(403);
    assertThat(status("/settings/people/" + ana.id() + "/link", jan)).isEqualTo(403);
    assertThat(crowd.again(jan).role()).isEqualTo(role);
  }

  private int status(String path, Person who, String... fields) throws Exception {
    return web.send(path, who, fields).getResponse().getStatus();
  }

  private String bad(String... fields) throws Exception {
    return web.refused("/settings/people", ana, fields);
  }

  private java.util.List<String> acts(String act, Person about) {
    return db.sql("select who from audit where act = ? and subject = ? and who <> 'test'")
        .params(act, about.id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String[] typed(String name, String email, String role) {
    return new String[] {
      "name", name, "email", email, "role", role, "language", "en", "zone", "Europe/Warsaw"
    };
  }
}
