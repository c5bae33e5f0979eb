package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Brand;
import firebreak.desk.listening.Sources;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class ChannelPageTest {

  /** Nobody listens on this port of this machine. */
  static final String NOWHERE = "ws://127.0.0.1:9/subscribe";

  @Autowired Office office;
  @Autowired Accounts accounts;
  @Autowired Sources sources;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  Web web;
  Person ana;
  Brand brand;
  String here;

  @BeforeEach
  void aBrand() {
    web = new Web(desk);
    ana = office.somebody("Ana", Role.ADMIN, "en");
    brand = office.aBrand();
    here = "/settings/brands/" + brand.id() + "/channels";
  }

  @AfterEach
  void nobodyListensAnyMore() throws Exception {
    web.taken(here + "/bluesky", ana, "enabled", "false", "jetstream", NOWHERE);
  }

  @Test
  void a_password_is_kept_and_never_shown_or_logged_again(CapturedOutput output) throws Exception {
    web.taken(here + "/account", ana, account("@Acme.bsky.social", "abcd-efgh-ijkl-mnop"));

    var known = accounts.of(brand.id(), EarViews.BLUESKY).orElseThrow();
    assertThat(known.account().handle()).isEqualTo("acme.bsky.social");
    assertThat(accounts.secretOf(known.account())).contains("abcd-efgh-ijkl-mnop");
    assertThat(web.page(here, ana))
        .contains("acme.bsky.social", "can reply")
        .doesNotContain("abcd-efgh");
    assertThat(output.getAll()).doesNotContain("abcd-efgh");
    assertThat(
            db.sql("select count(*) from audit where detail like '%abcd-efgh%'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void an_empty_password_leaves_the_one_that_is_kept() throws Exception {
    web.taken(here + "/account", ana, account("acme.bsky.social", "abcd-efgh-ijkl-mnop"));

    web.taken(here + "/account", ana, account("acme.example.org", ""));

    var known = accounts.of(brand.id(), EarViews.BLUESKY).orElseThrow();
    assertThat(known.account().handle()).isEqualTo("acme.example.org");
    assertThat(accounts.secretOf(known.account())).contains("abcd-efgh-ijkl-mnop");
  }

  @Test
  void a_mistake_in_the_account_is_named_and_the_password_is_not_sent_back() throws Exception {
    assertThat(web.refused(here + "/account", ana, account("acme", "secret-word")))
        .contains("A handle looks like a web address")
        .doesNotContain("secret-word");
    assertThat(web.refused(here + "/account", ana, account("acme.bsky.social", "")))
        .contains("Without an app password nothing can be said there.");
    assertThat(web.refused(here + "/account", ana, account("acme.bsky.social", "hasło")))
        .contains("An app password has no spaces or accents.");
    assertThat(
            web.refused(
                here + "/account",
                ana,
                "handle",
                "acme.bsky.social",
                "password",
                "x",
                "service",
                "http://example.org"))
        .contains("begins with https://");
    assertThat(accounts.of(brand.id())).isEmpty();
  }

  @Test
  void an_ear_that_cannot_connect_says_since_when_and_why() throws Exception {
    web.taken(here + "/bluesky", ana, "enabled", "true", "jetstream", NOWHERE);

    await()
        .untilAsserted(() ->
            assertThat(web.page(here + "/ears", ana))
                .contains("data-state=\"bad\"", "Not connected since ", "Restart"));
    assertThat(web.page("/settings", ana)).contains("Bluesky: Not connected since ");
    web.taken(here + "/restart", ana, "source", EarViews.WHOLE_BLUESKY);
    web.taken(here + "/bluesky", ana, "enabled", "false", "jetstream", NOWHERE);

    assertThat(web.page(here + "/ears", ana)).contains("Switched off");
    assertThat(sources.byId(EarViews.WHOLE_BLUESKY).orElseThrow().enabled()).isFalse();
  }

  @Test
  void an_address_that_is_no_stream_is_refused() throws Exception {
    for (var address : new String[] {"https://example.org", "ws://example.org", "wss://a:b@c.de"}) {
      assertThat(web.refused(here + "/bluesky", ana, "enabled", "true", "jetstream", address))
          .as(address)
          .contains("begins with wss://");
    }
  }

  @Test
  void a_source_of_nobody_here_is_not_started_again() throws Exception {
    var answer = web.send(here + "/restart", ana, "source", "nobody");

    assertThat(answer.getFlashMap().get("said")).isEqualTo("settings.bad.source");
  }

  @Test
  void the_page_speaks_polish_and_names_the_command_for_recordings() throws Exception {
    var ola = office.somebody("Ola", Role.ADMIN, "pl");

    assertThat(web.page(here, ola))
        .contains("Hasło aplikacji", "./firebreak replay FILE --brand &quot;Acme&quot;");
  }

  private static String[] account(String handle, String password) {
    return new String[] {"handle", handle, "password", password, "service", ""};
  }
}
