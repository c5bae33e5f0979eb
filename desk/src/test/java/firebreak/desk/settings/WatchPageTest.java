package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Watches;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class WatchPageTest {

  @Autowired Office office;
  @Autowired Watches watches;
  @Autowired WebApplicationContext desk;

  Web web;
  Person ana;
  Brand brand;
  String here;

  @BeforeEach
  void aBrandWithoutWatches() {
    web = new Web(desk);
    ana = office.somebody("Ana", Role.ADMIN, "en");
    brand = office.aBrand();
    here = "/settings/brands/" + brand.id();
  }

  @Test
  void the_first_watch_begins_with_the_name_of_the_brand() throws Exception {
    assertThat(web.page(here + "/watches", ana))
        .contains("How do people speak of Acme?", ">Acme</textarea>");
  }

  @Test
  void a_watch_is_kept_as_it_was_typed() throws Exception {
    web.taken(
        here + "/watches",
        ana,
        typed(
            "names",
            "Acme\nładowarka Acme",
            "tags",
            "@acme #acmefail",
            "without",
            "coyote",
            "required",
            "",
            "language",
            "pl",
            "other",
            "de"));

    assertThat(watches.of(brand.id()))
        .singleElement()
        .satisfies(watch -> {
          assertThat(watch.anyOf())
              .containsExactly(
                  new Term.Words("Acme"),
                  new Term.Words("ładowarka Acme"),
                  new Term.Handle("acme"),
                  new Term.Hashtag("acmefail"));
          assertThat(watch.noneOf()).containsExactly(new Term.Words("coyote"));
          assertThat(watch.languages()).containsExactlyInAnyOrder("pl", "de");
        });
    assertThat(web.page(here + "/watches", ana)).contains("Acme, ładowarka Acme, @acme, #acmefail");
  }

  @Test
  void a_watch_is_changed_and_removed() throws Exception {
    web.taken(here + "/watches", ana, typed("names", "Acme"));
    var id = only().id();

    assertThat(web.page(here + "/watches/" + id, ana)).contains("The watch “Chargers”.");
    web.taken(here + "/watches/" + id, ana, typed("names", "Acme Two"));
    assertThat(only().anyOf()).containsExactly(new Term.Words("Acme Two"));
    web.taken(here + "/watches/" + id + "/remove", ana);

    assertThat(watches.of(brand.id())).isEmpty();
    assertThat(web.status(here + "/watches/" + id, ana)).isEqualTo(404);
  }

  @Test
  void every_mistake_is_named_where_it_was_made() throws Exception {
    assertThat(bad("names", "")).contains("Write at least one name, handle or hashtag");
    assertThat(bad("name", " ")).contains("Give the watch a name.");
    assertThat(bad("tags", "acme")).contains("“acme” needs its sign");
    assertThat(bad("names", "...")).contains("“...” has no letter, digit or symbol");
    assertThat(bad("tags", "@")).contains("“@” needs its sign");
    assertThat(bad("without", "#")).contains("“#” has no letter");
    assertThat(bad("names", "x".repeat(101))).contains("longer than 100 characters");
    assertThat(bad("other", "german")).contains("“german” is no language code");
    assertThat(bad("names", "Acme Care", "without", "acme"))
        .contains("“acme” is in every post with “Acme Care”");
    assertThat(watches.of(brand.id())).isEmpty();
  }

  @Test
  void trying_says_which_term_decided_and_where_it_stands_with_or_without_polish_tails()
      throws Exception {
    var words = "Czy ktoś ma problem z ladowarka ACME? Moja parzy!";

    assertThat(tried(words, "names", "ładowarka Acme"))
        .contains("This post would be caught.", "By “ładowarka Acme”.")
        .contains("<mark>ladowarka ACME</mark>");
    assertThat(tried("Moja ŁADOWARKA acme parzy", "names", "ladowarka acme"))
        .contains("<mark>ŁADOWARKA acme</mark>");
    assertThat(tried("Moja łódka tonie", "names", "ładowarka Acme"))
        .contains("would not be caught", "None of the names");
  }

  @Test
  void trying_says_what_keeps_a_post_out() throws Exception {
    assertThat(tried("Acme and the coyote", "names", "Acme", "without", "coyote"))
        .contains("would not be caught", "“coyote” is in it", "<mark>coyote</mark>");
    assertThat(tried("Acme is late", "names", "Acme", "required", "charger"))
        .contains("It lacks “charger”");
    assertThat(
            tried(
                "Acme jest dziś wyjątkowo powolne i nikt nie odbiera telefonu",
                "names",
                "Acme",
                "language",
                "en"))
        .contains("It reads as Polish");
  }

  @Test
  void trying_keeps_nothing_and_executes_nothing() throws Exception {
    assertThat(tried("Acme <script>alert(1)</script>", "names", "Acme"))
        .contains("<mark>Acme</mark> &lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(tried("Acme", "names", "")).contains("Write at least one name");
    assertThat(watches.of(brand.id())).isEmpty();
  }

  @Test
  void trying_counts_what_it_would_have_caught_of_what_was_kept() throws Exception {
    office.hears(brand, "Acme melted", "my zażółć broke", "nothing at all");

    assertThat(tried("", "names", "zazolc")).containsPattern("caught 1 of the last [\\d,]+ posts");
    assertThat(web.page(here + "/new-watch", ana)).contains("Pick a post that was heard");
  }

  private Watch only() {
    var all = watches.of(brand.id());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private String bad(String... changed) throws Exception {
    return web.refused(here + "/watches", ana, typed(changed));
  }

  private String tried(String post, String... changed) throws Exception {
    var fields = new ArrayList<>(List.of(typed(changed)));
    fields.addAll(List.of("post", post));
    return Web.words(web.send(here + "/try", ana, fields.toArray(String[]::new)));
  }

  /** A sound form with some boxes filled in otherwise. */
  private static String[] typed(String... changed) {
    var form = new java.util.LinkedHashMap<String, String>();
    for (var box : List.of("tags", "required", "without", "language", "other")) {
      form.put(box, "");
    }
    form.put("name", "Chargers");
    form.put("names", "Acme");
    for (int i = 0; i < changed.length; i += 2) {
      form.put(changed[i], changed[i + 1]);
    }
    return form.entrySet().stream()
        .flatMap(box -> java.util.stream.Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }
}
