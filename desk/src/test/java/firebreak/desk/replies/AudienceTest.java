package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.crises.Rulings;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.PostId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whom the words are for: what they believe, what they are to us, and whether to answer at all. */
@DeskTest
class AudienceTest extends ComposerDesk {

  @Autowired JdbcClient db;
  @Autowired Rulings rulings;

  @Autowired
  AudienceTest(WebApplicationContext desk) {
    super(desk);
  }

  @Test
  void beside_the_words_stands_what_people_believe_and_what_is_not_answered_yet() throws Exception {
    var root = threeWhoSayThatWeKnew();
    long id = pens.begun(brand, root, ana);

    assertThat(page("/replies/" + id, ana))
        .contains("What they believe")
        .contains("They knew about it.")
        .contains("3 of 3 people believe: “They knew about it.”")
        .contains("Say since when we know and what we did then.")
        .contains("Answer at all?");
    assertThat(page("/replies/" + id, jan))
        .contains("Tak uważa 3 z 3 osób: „Wiedzieli o tym.”")
        .contains("Czy w ogóle odpowiadać?");
  }

  @Test
  void a_text_that_answers_is_told_so_with_the_words_that_do() throws Exception {
    long id = pens.begun(brand, threeWhoSayThatWeKnew(), ana);

    var open = text(typed(id, ana, "@mila we are sorry. Ana", 1));
    var met = text(typed(id, ana, "@mila we are sorry. We learned of it on Friday. Ana", 2));

    assertThat(open).contains("believe: “They knew about it.”");
    assertThat(met).doesNotContain("believe: “They knew about it.”").contains("We learned");
  }

  @Test
  void an_ordinary_question_has_no_map_and_no_advice_beside_it() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);

    assertThat(page("/replies/" + id, ana))
        .doesNotContain("id=\"beliefs\"")
        .doesNotContain("Answer at all?");
  }

  @Test
  void what_a_person_takes_out_of_the_map_is_no_longer_asked_and_can_be_put_back()
      throws Exception {
    var root = threeWhoSayThatWeKnew();
    long id = pens.begun(brand, root, ana);
    var map = mapOf(root);

    var unexplained = send(map + "/strike", ana, "item", "knew", "words", " ");
    var struck = send(map + "/strike", ana, "item", "knew", "words", "a joke of theirs");

    assertThat(unexplained.getStatus()).isEqualTo(422);
    assertThat(text(unexplained)).contains("Say why.");
    assertThat(struck.getStatus()).isEqualTo(302);
    assertThat(page("/replies/" + id, ana)).doesNotContain("believe: “They knew about it.”");
    assertThat(page(map, jan)).contains("Wykreślone").contains("a joke of theirs").contains("Ana");

    send(map + "/restore", jan, "item", "knew", "words", "no joke");
    assertThat(page("/replies/" + id, ana)).contains("believe: “They knew about it.”");
    assertThat(page(map, ana)).contains("put back into").contains("struck out of");
  }

  @Test
  void a_line_that_a_person_writes_stands_in_the_map_and_on_the_timeline() throws Exception {
    storm.breaksOutOver(brand.id(), clock.instant());
    var post = new PostId(new firebreak.model.ChannelId("bluesky"), brand.id() + "-0");
    var room = rulings.rulingFor(brand.id(), post).crisis().orElseThrow();
    var map = mapOf(post);

    send(map + "/lines", ana, "quadrant", "THINK", "words", "<b>We sold</b> the hotel");

    assertThat(page(map, ana)).contains("&lt;b&gt;We sold&lt;/b&gt; the hotel");
    assertThat(page("/crises/" + room + "/timeline", ana))
        .contains("Ana added to the empathy map (version 1), “Think”: &lt;b&gt;We sold");
    assertThat(page("/crises/" + room + "/timeline", jan)).contains("dopisano do mapy empatii");
  }

  @Test
  void who_only_reads_changes_nothing_and_nonsense_is_refused() throws Exception {
    var vera = pens.somebody("Vera", Role.VIEWER);
    var map = mapOf(threeWhoSayThatWeKnew());

    assertThat(page(map, vera)).contains("They knew about it.").doesNotContain("name=\"item\"");
    assertThat(send(map + "/strike", vera, "item", "knew", "words", "so").getStatus())
        .isEqualTo(403);
    assertThat(send(map + "/strike", ana, "item", "nothing", "words", "so").getStatus())
        .isEqualTo(422);
    assertThat(send(map + "/restore", ana, "item", "knew", "words", "so").getStatus())
        .isEqualTo(422);
    assertThat(send(map + "/lines", ana, "quadrant", "DREAM", "words", "so").getStatus())
        .isEqualTo(400);
    assertThat(send(map + "/lines", ana, "quadrant", "FEEL", "words", "x".repeat(301)).getStatus())
        .isEqualTo(422);
    assertThat(got("/watch/nobody/empathy", ana).getStatus()).isEqualTo(404);
  }

  @Test
  void a_reply_to_a_marked_troll_is_stopped_until_somebody_says_otherwise() throws Exception {
    var root = pens.says(brand, "mila", "Terrible, awful service from Acme");
    long id = pens.begun(brand, root, ana);
    var author = authorOf(root);

    assertThat(text(typed(id, ana, Pens.CALM, 1))).doesNotContain("marked as a troll");
    assertThat(send(author, ana, "sort", "TROLL", "why", "").getStatus()).isEqualTo(422);
    send(author, ana, "sort", "TROLL", "why", "posts this under everybody");

    assertThat(page("/replies/" + id, ana))
        .contains("This author is marked as a troll")
        .contains("data-sort=\"TROLL\"");
    assertThat(page(author, jan)).contains("posts this under everybody").contains("Strażnik");
    assertThat(page("/watch/" + brand.id(), ana)).contains("data-sort=\"TROLL\"");

    send(author, jan, "sort", "UNHAPPY_CUSTOMER", "why", "found the order");
    assertThat(page("/replies/" + id, ana))
        .doesNotContain("This author is marked as a troll")
        .contains("data-sort=\"UNHAPPY_CUSTOMER\"");
  }

  @Test
  void what_an_author_is_to_us_is_for_our_own_eyes() throws Exception {
    var author = authorOf(pens.says(brand, "mila", "Terrible, awful service from Acme"));
    var vera = pens.somebody("Vera", Role.VIEWER);

    var stranger = web.perform(MockMvcRequestBuilders.get(author)).andReturn().getResponse();

    assertThat(stranger.getStatus()).isEqualTo(401);
    assertThat(text(stranger)).doesNotContain("mila");
    assertThat(send(author, vera, "sort", "FAKE", "why", "so").getStatus()).isEqualTo(403);
    assertThat(send(author, ana, "sort", "SAINT", "why", "so").getStatus()).isEqualTo(400);
    assertThat(got("/authors/" + brand.id() + "/0", ana).getStatus()).isEqualTo(404);
  }

  @Test
  void the_step_that_asks_whether_to_answer_tells_how_far_it_goes() throws Exception {
    var post = storm.breaksOutOver(brand.id(), clock.instant()).getFirst().id();
    var room = rulings.rulingFor(brand.id(), post).crisis().orElseThrow();

    send(
        "/crises/" + room + "/playbook",
        ana,
        "playbook",
        "quarrel",
        "because",
        "they quarrel",
        "instead",
        "true");

    assertThat(page("/crises/" + room + "/playbook", ana))
        .contains("Still to come when we say nothing:")
        .contains("Still to come when we answer in public:")
        .contains("What an answer does is not known here yet")
        .contains("Not known: ");
    assertThat(page("/crises/" + room + "/playbook", jan)).contains("jeśli odpowiemy publicznie:");
  }

  private PostId threeWhoSayThatWeKnew() {
    var root = pens.says(brand, "mila", "Terrible. Acme, they knew about this awful charger");
    pens.answers(brand, root, "boris", "Awful. They must have known, terrible company Acme");
    pens.answers(brand, root, "celina", "Acme, you knew. Disgusting, horrible, the worst ever");
    return root;
  }

  private String mapOf(PostId post) {
    return db.sql(
            "select s.story_id from story_mention s join mention m using (brand_id, seq)"
                + " where m.brand_id = ? and m.channel = ? and m.external_id = ?")
        .params(brand.id().value(), post.channel().value(), post.externalId())
        .query(
            (row, number) -> "/watch/" + brand.id() + "/stories/" + row.getString(1) + "/empathy")
        .single();
  }

  private String authorOf(PostId post) {
    return db.sql("select seq from mention where brand_id = ? and channel = ? and external_id = ?")
        .params(brand.id().value(), post.channel().value(), post.externalId())
        .query((row, number) -> "/authors/" + brand.id() + "/" + row.getLong(1))
        .single();
  }
}
