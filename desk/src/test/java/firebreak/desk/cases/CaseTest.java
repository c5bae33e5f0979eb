package firebreak.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.matrix.Rows;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.respond.matrix.Speaker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class CaseTest {

  static final String WORDS =
      "Dear Mila, we are sorry that your charger melted. We will call you back tomorrow by 18:00.";

  @Autowired Customers customers;
  @Autowired CaseBooks books;
  @Autowired JdbcClient db;
  @Autowired Rows rows;
  final Web web;
  Person ola;
  Person ana;
  Person jan;
  BrandId brand;

  CaseTest(@Autowired WebApplicationContext desk) {
    this.web = new Web(desk);
  }

  @BeforeEach
  void aCustomerComplains() {
    ola = customers.somebody("Ola", Role.RESPONDER, "en");
    ana = customers.somebody("Ana", Role.COMMANDER, "en");
    jan = customers.somebody("Jan", Role.VIEWER, "pl");
    brand = customers.aBrand();
  }

  @AfterEach
  void everybodyGoesHome() {
    customers.leaves(ola);
    customers.leaves(ana);
    customers.leaves(jan);
  }

  @Test
  void a_case_is_opened_from_a_mention_once_and_belongs_to_whoever_opened_it() throws Exception {
    var post = customers.complains(brand, "bluesky", "mila");

    var first = open(post.externalId(), "bluesky");
    var again = open(post.externalId(), "bluesky");

    assertThat(again).isEqualTo(first);
    assertThat(web.page("/cases?show=MINE", ola)).contains("@mila · Bluesky", "charger melted");
    assertThat(web.page(first, ola)).contains("Check whether it happened as @mila says.");
  }

  @Test
  void a_case_is_opened_from_our_words_too() throws Exception {
    var post = customers.complains(brand, "bluesky", "mila");
    long reply =
        db.sql(
                "insert into reply (brand_id, channel, handle, post_id, root_id, language, kind,"
                    + " author_id, writers, state, since) values (?, 'bluesky', 'acme', ?, ?, 'en',"
                    + " 'SUBSTANCE', ?, '{}', 'ASIDE', now()) returning id")
            .params(brand.value(), post.externalId(), post.externalId(), ola.id().value())
            .query(Long.class)
            .single();

    var opened = web.taken("/cases/of-reply/" + reply, ola);

    assertThat(opened).isEqualTo(open(post.externalId(), "bluesky"));
    assertThat(web.send("/cases/of-reply/" + reply, jan).getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void a_mention_of_nobody_opens_nothing() throws Exception {
    var answer =
        web.send("/cases", ola, "brand", brand.value(), "channel", "bluesky", "post", "nothing");

    assertThat(answer.getResponse().getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"take", "claim", "write", "offer", "close", "promise", "order"})
  void nobody_acts_who_may_only_read(String act) throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);

    assertThat(web.send("/cases/" + id + "/" + act, jan).getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void private_words_and_the_order_are_hidden_from_whoever_only_reads() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);
    act(id, "heard", "words", "My name is Mila Kowalska", "token", "h1");
    act(id, "order", "number", "A-4411", "note", "bought in Gdynia");

    assertThat(web.page("/cases/" + id, ola)).contains("Mila Kowalska", "A-4411", "Gdynia");
    assertThat(web.page("/cases/" + id, jan))
        .doesNotContain("Kowalska", "A-4411", "Gdynia")
        .contains("charger melted")
        .doesNotContain("??");
  }

  @Test
  void instagram_carries_one_message_and_then_waits_for_their_answer() throws Exception {
    long id = customers.aCase(brand, "instagram", ola);
    act(id, "write", "words", WORDS, "token", "w1");

    assertThat(refused(id, "write", "words", WORDS, "token", "w2"))
        .contains("carries no further message until they answer", "we are sorry that your charger");

    act(id, "heard", "words", "Thank you", "token", "h1");
    act(id, "write", "words", "Dear Mila, thank you. We are on it. Ola", "token", "w3");
    assertThat(books.messages().of(id)).hasSize(3);
  }

  @Test
  void the_same_form_sent_twice_is_written_down_once() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);

    act(id, "write", "words", WORDS, "token", "w1");
    act(id, "write", "words", WORDS, "token", "w1");

    assertThat(books.messages().of(id)).hasSize(1);
  }

  @Test
  void the_guard_reads_private_words_too() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);

    assertThat(
            refused(id, "write", "words", "You are lying and it is your own fault.", "token", "w"))
        .contains("The guard stops these words.");
    assertThat(Web.words(web.send("/cases/" + id + "/guard", ola, "words", "You are lying.")))
        .contains("id=\"guard\"", "The guard stops these words.");
    assertThat(books.messages().of(id)).isEmpty();
  }

  @Test
  void beyond_their_limit_somebody_with_authority_is_asked() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);
    act(id, "offer", "goodwill", "REFUND_AND_REPLACEMENT", "worth", "199,90", "currency", "PLN");

    assertThat(books.gifts().of(id).orElseThrow().state()).isEqualTo(Gift.State.ASKED);
    assertThat(refused(id, "allow")).contains("It is more than you may allow.");

    web.taken("/cases/" + id + "/allow", ana);
    assertThat(books.gifts().of(id).orElseThrow().state()).isEqualTo(Gift.State.GIVEN);
    assertThat(refused(id, "offer", "goodwill", "VOUCHER", "worth", "10", "currency", "PLN"))
        .contains("Something was given already.");
    assertThat(web.page("/cases/" + id, ola)).contains("319.84").doesNotContain("??");
  }

  @Test
  void who_may_give_how_much_stands_in_the_matrix_row_in_force() throws Exception {
    long before = customers.aCase(brand, "bluesky", ola);
    act(before, "offer", "goodwill", "VOUCHER", "worth", "200", "currency", "PLN");
    assertThat(books.gifts().of(before).orElseThrow().state()).isEqualTo(Gift.State.GIVEN);
    var frugal =
        new Speaker(firebreak.respond.people.Role.CARE_AGENT, 10, Speaker.Latitude.ADAPTED, false);

    rows.speak(brand, List.of(frugal), ana, jan);

    long after = customers.aCase(brand, "mastodon", ola);
    act(after, "offer", "goodwill", "VOUCHER", "worth", "200", "currency", "PLN");
    assertThat(books.gifts().of(after).orElseThrow().state()).isEqualTo(Gift.State.ASKED);
    assertThat(web.page("/cases/" + after, ola)).contains("care agent: up to", " and 10");
  }

  @Test
  void says_what_it_costs_when_everybody_claims_the_same_and_who_does() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);
    act(id, "offer", "goodwill", "VOUCHER", "worth", "100", "currency", "PLN");
    customers.clock().forward(Duration.ofMinutes(20));
    customers.complains(brand, "bluesky", "bob");

    assertThat(web.page("/cases/" + id, ola))
        .contains("2 people complain about the same.")
        .contains("Who has said the same since it was given: 1");
  }

  @Test
  void the_post_is_asked_about_once_after_delivery_and_never_for_anything() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);
    var polite = "Would you consider updating your post? If not, that is fine too. Ola";
    assertThat(lookAgain(id, polite)).contains("It is too early to ask about the post");

    act(id, "offer", "goodwill", "VOUCHER", "worth", "100", "currency", "PLN");
    act(id, "arrived");
    act(id, "confirmed");
    assertThat(lookAgain(id, "We sent a voucher. Would you consider your words in the post again?"))
        .containsAnyOf("speak of money or a gift", "The guard stops these words.");
    act(id, "write", "words", polite, "purpose", "LOOK_AGAIN", "token", "w9");
    assertThat(lookAgain(id, polite)).contains("We have asked about the post before.");

    act(id, "follow-up", "answer", "NO");
    assertThat(lookAgain(id, polite)).contains("They said no. Nobody asks again.");
  }

  @Test
  void nonsense_is_pointed_at_and_changes_nothing() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);

    assertThat(refused(id, "claim", "claim", "MAYBE")).contains("Choose one");
    assertThat(refused(id, "claim", "claim", "VERIFIED")).contains("Say how we know.");
    assertThat(refused(id, "offer", "goodwill", "VOUCHER", "worth", "much", "currency", "PLN"))
        .contains("write what they paid", "value=\"much\"");
    assertThat(refused(id, "promise", "what", "a call", "due", "soon")).contains("Say by when.");
    assertThat(refused(id, "promise", "what", "a call", "due", "2001-01-01T10:00"))
        .contains("That moment has passed already.");
    assertThat(refused(id, "heard", "words", "x".repeat(5_000))).contains("longer than 4,000");
    assertThat(refused(id, "rated", "stars", "9")).contains("from 1 to 5");
    assertThat(web.status("/cases/999999999", ola)).isEqualTo(404);
    assertThat(web.send("/cases/" + id + "/dance", ola).getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void a_shop_that_does_not_answer_is_named_and_the_case_goes_on_by_hand() throws Exception {
    var owner = customers.somebody("Eva", Role.ADMIN, "en");
    long id = customers.aCase(brand, "bluesky", ola);
    web.taken(
        "/settings/brands/" + brand + "/orders",
        owner,
        "kind",
        "REST",
        "address",
        "http://127.0.0.1:1/{number}",
        "mapping",
        "State = /state",
        "seconds",
        "1");

    var answer =
        web.send("/cases/" + id + "/order", ola, "number", "A-4411", "note", "two chargers");

    assertThat(answer.getResponse().getStatus()).isEqualTo(302);
    assertThat(answer.getFlashMap().get("said")).isEqualTo("orders.broken.UNREACHABLE");
    assertThat(web.page("/cases/" + id, ola)).contains("A-4411", "two chargers");
    customers.leaves(owner);
  }

  private String open(String post, String channel) throws Exception {
    return web.taken("/cases", ola, "brand", brand.value(), "channel", channel, "post", post);
  }

  private void act(long id, String act, String... fields) throws Exception {
    web.taken("/cases/" + id + "/" + act, ola, fields);
  }

  private String refused(long id, String act, String... fields) throws Exception {
    return web.refused("/cases/" + id + "/" + act, ola, fields);
  }

  private String lookAgain(long id, String words) throws Exception {
    return refused(id, "write", "words", words, "purpose", "LOOK_AGAIN", "token", "t" + words);
  }
}
