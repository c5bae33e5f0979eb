package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class ComposerActsTest extends ComposerDesk {

  @Autowired
  ComposerActsTest(WebApplicationContext desk) {
    super(desk);
  }

  @Test
  void a_forged_request_does_not_pass_the_gate() throws Exception {
    long id = pens.written(brand, pens.storm(brand), ana, Pens.CALM);
    agreeing.send(id, ana);
    agreeing.approve(id, pens.fingerprint(id), jan);

    var forged = send("/replies/" + id + "/publish", jan);

    assertThat(forged.getStatus()).isEqualTo(422);
    assertThat(publications.of(id)).isEmpty();
    clock.forward(AgreeingTest.GATE);
    assertThat(send("/replies/" + id + "/publish", jan).getStatus()).isEqualTo(302);
  }

  @Test
  void nothing_happens_without_the_token_or_the_role() throws Exception {
    long id = waiting();
    var viewer = pens.somebody("Viewer", Role.VIEWER);

    for (var act : new String[] {"send", "words", "keep", "publish", "put-aside", "take-back"}) {
      assertThat(send("/replies/" + id + "/" + act, viewer).getStatus()).as(act).isEqualTo(403);
    }
    assertThat(send("/replies/" + id + "/approve", viewer).getStatus()).isEqualTo(403);
    assertThat(send("/replies/" + id + "/approve", ana).getStatus()).isEqualTo(422);
    assertThat(send("/replies/" + id + "/change", ana).getStatus()).isEqualTo(403);
    assertThat(send("/replies/" + id + "/send-back", ana).getStatus()).isEqualTo(403);
    assertThat(send("/replies/outgoing/stop", ana, "why", "x").getStatus()).isEqualTo(403);
    assertThat(open(pens.question(brand), viewer).getStatus()).isEqualTo(403);
    var bare = web.perform(post("/replies/" + id + "/approve").with(as(jan))).andReturn();
    assertThat(bare.getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void another_person_sees_what_waits_and_agrees() throws Exception {
    long id = waiting();

    assertThat(page("/replies", jan)).contains("Czeka na Ciebie").contains("/replies/" + id);
    assertThat(page("/replies/" + id, jan)).contains("Zatwierdź te słowa").contains("Odeślij");
    assertThat(page("/replies/" + id, ana))
        .contains("Somebody else must read it: ")
        .doesNotContain("Approve these words");

    var agreed = send("/replies/" + id + "/approve", jan, "fingerprint", pens.fingerprint(id));

    assertThat(agreed.getRedirectedUrl()).isEqualTo("/replies/" + id);
    assertThat(publications.of(id)).isPresent();
  }

  @Test
  void a_remark_comes_back_with_the_words() throws Exception {
    long id = waiting();

    send("/replies/" + id + "/send-back", jan, "remark", "Say who <signs>.");

    assertThat(page("/replies/" + id, ana))
        .contains("Jan sent it back:")
        .contains("Say who &lt;signs&gt;.");
  }

  @Test
  void templates_are_filled_strictly() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);
    var at = "/replies/" + id + "/template";

    var blank =
        send(
            at,
            ana,
            "stage",
            "acknowledge",
            "blank-acknowledge-name",
            "Mila",
            "words",
            "",
            "version",
            "1");
    send(
        at,
        ana,
        "stage",
        "acknowledge",
        "blank-acknowledge-name",
        "Mila",
        "blank-acknowledge-what",
        "your charger got hot",
        "blank-acknowledge-signature",
        "Ana",
        "words",
        "",
        "version",
        "1");

    assertThat(blank.getStatus()).isEqualTo(422);
    assertThat(text(blank)).contains("The template still needs: ").contains("value=\"Mila\"");
    assertThat(stored(id)).contains("Mila").contains("your charger got hot").contains("Ana");
    assertThat(send(at, ana, "stage", "nonsense").getStatus()).isEqualTo(404);
  }

  @Test
  void the_switch_is_seen_on_every_page() throws Exception {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);

    assertThat(send("/replies/outgoing/stop", jan, "why", " ").getStatus()).isEqualTo(422);
    send("/replies/outgoing/stop", jan, "why", "our own reply burns");

    assertThat(page("/replies", ana))
        .contains("Outgoing is stopped")
        .contains("our own reply burns");
    assertThat(page("/replies/" + id, ana)).contains("Outgoing is stopped");
    send("/replies/outgoing/resume", jan);
    assertThat(page("/replies", ana)).doesNotContain("Outgoing is stopped");
  }

  @Test
  void a_gate_that_nobody_has_started_to_open_is_not_counted_down() throws Exception {
    var angry = pens.brands().byId(storm.aBrand()).orElseThrow();
    voices.of(angry);
    var post = storm.breaksOutOver(angry.id(), clock.instant()).getFirst().id();
    long id = pens.written(angry, post, ana, Pens.CALM);

    assertThat(page("/replies/" + id, ana))
        .contains("until somebody checks the claim in the room")
        .contains("/crises/")
        .doesNotContain("<span>The verify gate is shut:</span>");
  }

  @Test
  void the_curve_of_the_brand_shows_what_we_said() throws Exception {
    var drill = pens.aDrill();
    long id = pens.written(drill, pens.question(drill), ana, Pens.CALM);
    agreeing.publish(id, ana);
    await().until(() -> publications.of(id).orElseThrow().state() == Publication.State.PUBLIC);

    pens.says(drill, "ola", "A calm word about my Acme lamp", clock.instant());

    assertThat(text(got("/watch/" + drill.id() + "/curve?range=1h", ana)))
        .contains("\"label\":\"@mila we are sorry that your charger got hot.");
  }
}
