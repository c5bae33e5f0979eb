package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.testkit.DeskTest;
import firebreak.model.PostId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class ComposerPageTest extends ComposerDesk {

  @Autowired
  ComposerPageTest(WebApplicationContext desk) {
    super(desk);
  }

  @Test
  void reply_beside_a_mention_leads_to_one_page_for_everybody() throws Exception {
    var post = pens.question(brand);

    var first = opened(post, ana);

    assertThat(first).startsWith("/replies/");
    assertThat(opened(post, jan)).isEqualTo(first);
    assertThat(page(first, ana))
        .contains("Write one calm reply to @mila.")
        .contains("bicycle lamp")
        .contains("Publish these words");
    assertThat(page(first, jan)).contains("Napisz jedną spokojną odpowiedź do @mila.");
  }

  @Test
  void what_nobody_heard_cannot_be_answered() throws Exception {
    var missing = new PostId(new firebreak.model.ChannelId("bluesky"), "nowhere");

    assertThat(open(missing, ana).getStatus()).isEqualTo(404);
    assertThat(got("/replies/999999", ana).getStatus()).isEqualTo(404);
    assertThat(got("/replies/new?brand=nobody&channel=bluesky&post=x", ana).getStatus())
        .isEqualTo(404);
    assertThat(got("/replies/new", ana).getStatus()).isEqualTo(404);
  }

  @Test
  void a_brand_without_an_account_is_told_so() throws Exception {
    var mute = pens.aBrand();

    var page = got(address(mute, pens.question(mute)), ana);

    assertThat(page.getContentAsString(StandardCharsets.UTF_8))
        .contains("Acme cannot speak on Bluesky from here.");
  }

  @Test
  void the_guard_reads_along() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);

    var stopped = typed(id, ana, Pens.LOOSE, 1);
    var calm = typed(id, ana, Pens.CALM, 2);

    assertThat(stopped.getStatus()).isEqualTo(200);
    assertThat(text(stopped))
        .contains("data-severity=\"BLOCK\"")
        .contains("4411-29384")
        .contains("One thing stops these words.")
        .contains("name=\"version\" form=\"draft\" value=\"2\"");
    assertThat(text(calm)).doesNotContain("data-severity=\"BLOCK\"").contains("Nothing stops");
    assertThat(stored(id)).isEqualTo(Pens.CALM);
  }

  @Test
  void an_empty_page_has_no_findings_and_its_templates_stand_right_under_the_words()
      throws Exception {
    long id = pens.begun(brand, pens.storm(brand), ana);

    var blank = page("/replies/" + id, ana);
    typed(id, ana, Pens.CALM, 1);
    var written = page("/replies/" + id, ana);

    assertThat(blank)
        .contains("The guard reads along while you write.")
        .doesNotContain("class=\"finding\"");
    assertThat(blank.indexOf("id=\"templates\""))
        .isBetween(blank.indexOf("id=\"words\""), blank.indexOf("id=\"guard\""));
    assertThat(written.indexOf("id=\"templates\"")).isGreaterThan(written.indexOf("id=\"guard\""));
    assertThat(written).containsOnlyOnce("id=\"templates\"").contains("class=\"finding\"");
  }

  @Test
  void a_long_thread_shows_ten_posts_beside_the_answered_one_and_leads_to_the_rest()
      throws Exception {
    var root = pens.question(brand);
    for (int i = 0; i < 14; i++) {
      pens.answers(brand, root, "petra" + i, "And a lamp of mine from Acme?");
    }

    var page = page("/replies/" + pens.begun(brand, root, ana), ana);

    assertThat(page.split("<li class=\"mention\"", -1)).hasSize(1 + 11);
    assertThat(page)
        .contains("you answer this", "and 4 more")
        .containsPattern("id=\"thread-more\"><a href=\"/watch/" + brand.id() + "/stories/[^\"]+");
    var story = page.replaceAll("(?s).*id=\"thread-more\"><a href=\"([^\"]+)\".*", "$1");
    assertThat(got(story, ana).getStatus()).isEqualTo(200);
  }

  @Test
  void only_a_channel_that_sets_a_limit_counts_the_characters_left() throws Exception {
    var drill = pens.aDrill();

    assertThat(page("/replies/" + pens.begun(brand, pens.question(brand), ana), ana))
        .contains("data-limit=", "characters left");
    assertThat(page("/replies/" + pens.begun(drill, pens.question(drill), ana), ana))
        .doesNotContain("data-limit=", "characters left");
  }

  @Test
  void two_windows_do_not_lose_each_others_words() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);
    typed(id, ana, Pens.CALM, 1);

    var late =
        send("/replies/" + id + "/words", jan, "words", "Inne", "version", "1", "tab", "other");

    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(text(late)).contains("w innym oknie").contains(Pens.CALM.substring(6, 40));
    assertThat(stored(id)).isEqualTo(Pens.CALM);
    var over = send("/replies/" + id + "/keep", jan, "words", "Inne", "version", "1", "over", "2");
    assertThat(over.getStatus()).isEqualTo(302);
    assertThat(stored(id)).isEqualTo("Inne");
  }

  @Test
  void a_megabyte_is_refused_with_its_length_and_given_back() throws Exception {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    var much = "a".repeat(1_000_000);

    var refused = typed(id, ana, much, 2);
    var sent = send("/replies/" + id + "/send", ana, "words", much, "version", "2");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("1000000 characters").contains("10000");
    assertThat(sent.getStatus()).isEqualTo(422);
    assertThat(text(sent)).contains("1000000 characters").contains(much);
    assertThat(stored(id)).isEqualTo(Pens.CALM);
  }

  @Test
  void public_words_and_ours_are_words_and_never_markup() throws Exception {
    var evil = "<script>alert(1)</script> acme ${7*7} [[${7*7}]]";
    var post = pens.says(brand, "\"><img src=x>", evil);
    long id = pens.written(brand, post, ana, "<b>no</b> </textarea><script>alert(2)</script>");

    assertThat(page("/replies/" + id, ana))
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x>")
        .doesNotContain("<b>no</b>")
        .contains("${7*7}");
    assertThat(page("/replies", ana)).doesNotContain("<b>no</b>");
  }
}
