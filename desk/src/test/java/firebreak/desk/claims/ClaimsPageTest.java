package firebreak.desk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.respond.claim.Claim;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.CrisisId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The ledger on its page, in the room and in the composer. */
@DeskTest
class ClaimsPageTest {

  static final String ANSWER = "No charger of ours has exploded: the picture is from 2019.";

  @Autowired Rumours rumours;
  @Autowired ClaimStore store;

  final Web web;
  Person ana;
  Person jan;
  Person ola;
  BrandId brand = new BrandId("none-yet");
  CrisisId room = new CrisisId("none-yet");

  ClaimsPageTest(@Autowired WebApplicationContext desk) {
    web = new Web(desk);
  }

  @BeforeEach
  void aRumourGoesAround() {
    ana = rumours.somebody("Ana Lis", Role.RESPONDER, "en");
    jan = rumours.somebody("Jan Nowak", Role.COMMANDER, "pl");
    ola = rumours.somebody("Ola Wit", Role.VIEWER, "en");
    brand = rumours.aBrand();
    room = rumours.aCrisis(brand);
    rumours.declares(room, jan);
  }

  @AfterEach
  void everybodyGoesHome() {
    List.of(ana, jan, ola).forEach(rumours::leaves);
  }

  @Test
  void what_many_people_say_is_offered_and_taken_on_with_one_press() throws Exception {
    assertThat(web.page(claims(), ana)).contains("What people say", "charger exploded");

    web.taken(claims(), ana, "says", "charger exploded");

    await()
        .untilAsserted(() ->
            assertThat(web.page(claims(), ana))
                .contains("One claim is in the ledger.", "40 mentions, 40 people, 2 channels."));
    assertThat(web.page(claims(), ana)).contains("on Bluesky, @author-0.");
    assertThat(web.page(claims(), jan)).contains("40 wzmianek, 40 osób, 2 kanały.");
    assertThat(web.page("/crises/" + room, ana))
        .contains("Ana Lis wrote down a claim that circulates: “charger exploded”");
  }

  @Test
  void a_claim_is_verified_with_evidence_and_answered_by_two_people() throws Exception {
    var claim = taken();

    assertThat(web.refused(act(claim, "judge"), ana, "status", "FALSE", "why", "I think so"))
        .contains("Add evidence first", "I think so");
    refute(claim);

    assertThat(web.refused(act(claim, "approve"), ana, "language", "en", "source", print()))
        .contains("An approver agrees to answers.");
    web.taken(act(claim, "approve"), jan, "language", "en", "source", print());
    assertThat(one().approvedAnswers()).hasSize(1);
    assertThat(web.page("/crises/" + room + "/timeline", ana))
        .contains("Jan Nowak agreed to the answer", "found the claim “charger exploded” false");
  }

  @Test
  void the_composer_stops_what_is_false_and_inserts_the_approved_answer() throws Exception {
    var claim = taken();
    refute(claim);
    web.taken(act(claim, "approve"), jan, "language", "en", "source", print());
    var reply = reply();

    web.send(
        reply + "/words",
        ana,
        "words",
        "We are sorry that the charger exploded.",
        "language",
        "en",
        "version",
        "1",
        "tab",
        "one");
    assertThat(web.page(reply, ana))
        .contains(
            "This repeats a claim that was found false", "Insert the approved answer", ANSWER);

    web.taken(
        reply + "/claims/" + claim,
        ana,
        "words",
        "Hello.",
        "language",
        "en",
        "version",
        "1",
        "tab",
        "one");
    assertThat(web.page(reply, ana))
        .contains("Hello.\n\n" + ANSWER)
        .doesNotContain("This repeats a claim");
  }

  @Test
  void the_composer_quotes_what_we_said_before_when_new_words_do_not_fit() throws Exception {
    rumours.weSaid(room, jan, "About 200 customers are affected.", 5);
    var reply = reply();

    web.send(
        reply + "/words",
        ana,
        "words",
        "2,000 customers are affected.",
        "language",
        "en",
        "version",
        "1",
        "tab",
        "one");

    assertThat(web.page(reply, ana))
        .contains("Another number than before. Jan Nowak,", "About 200 customers are affected.");
  }

  @Test
  void the_room_shows_the_ledger_and_where_our_own_words_clash() throws Exception {
    taken();
    rumours.weSaid(room, jan, "The charger is safe.", 9);
    rumours.weSaid(room, ana, "Please stop using the charger.", 3);

    assertThat(web.page(claims() + "/part", ana))
        .contains("One claim is in the ledger.", "not verified: 1", "Verify the fastest claim")
        .contains("One says the opposite of the other", "The charger is safe.");
    assertThat(web.page(claims() + "/part", jan))
        .contains("W rejestrze jest jedno twierdzenie.", "Jedno zdanie mówi coś przeciwnego");
  }

  @Test
  void the_check_of_the_verify_gate_settles_the_first_claim() throws Exception {
    web.taken(
        "/crises/" + room + "/acts/check", ana, "verdict", "FALSE", "found", "An old picture.");

    assertThat(one().status()).isEqualTo(ClaimVerdict.FALSE);
    assertThat(one().evidence())
        .singleElement()
        .satisfies(proof -> assertThat(proof.what()).isEqualTo("An old picture."));

    web.taken(claims(), ana, "says", "the kitchen burned down");
    web.taken("/crises/" + room + "/acts/check", jan, "verdict", "TRUE", "found", "It was ours.");

    assertThat(store.of(room))
        .extracting(Claim::status)
        .containsExactly(ClaimVerdict.FALSE, ClaimVerdict.UNVERIFIED);
  }

  @Test
  void whoever_only_reads_may_not_write_and_nobody_reaches_into_another_crisis() throws Exception {
    var claim = taken();

    assertThat(web.page(claims(), ola)).contains("charger exploded").doesNotContain("<textarea");
    assertThat(web.send(claims(), ola, "says", "charger exploded").getResponse().getStatus())
        .isEqualTo(403);
    var other = rumours.aCrisis(rumours.aBrand());
    assertThat(
            web.send("/crises/" + other + "/claims/" + claim + "/evidence", ana, "what", "x")
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void hostile_words_are_shown_as_words() throws Exception {
    web.taken(claims(), ana, "says", "<script>alert(1)</script> exploding ' | !charger");

    assertThat(web.page(claims(), ana))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  private String claims() {
    return "/crises/" + room + "/claims";
  }

  private String act(String claim, String act) {
    return claims() + "/" + claim + "/" + act;
  }

  private String taken() throws Exception {
    web.taken(claims(), ana, "says", "charger exploded");
    return one().id().value();
  }

  private Claim one() {
    return store.of(room).getFirst();
  }

  private String print() {
    return one().answer("en").orElseThrow().fingerprint();
  }

  private void refute(String claim) throws Exception {
    web.taken(
        act(claim, "evidence"), ana, "what", "The picture is from 2019.", "source", "archive");
    web.taken(act(claim, "judge"), ana, "status", "FALSE", "why", "An old picture.");
    web.taken(act(claim, "answer"), ana, "language", "en", "words", ANSWER);
  }

  private String reply() throws Exception {
    var asked = "/replies/new?brand=" + brand + "&channel=bluesky&post=" + brand + "-20";
    return web.leads(asked, ana);
  }
}
