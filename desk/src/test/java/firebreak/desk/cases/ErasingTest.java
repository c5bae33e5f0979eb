package firebreak.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class ErasingTest {

  static final List<String> PERSONAL =
      List.of(
          "mila.kowalska.77",
          "they ruined our holiday in Sopot",
          "kowalska@example.org",
          "ORDER-55512",
          "my daughter Zosia cried",
          "Dear Mila Kowalska");

  @Autowired Customers customers;
  @Autowired CaseBooks books;
  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired JdbcClient db;
  final Web web;
  Person ola;
  Person ana;
  BrandId brand;
  CrisisId room;
  PostId post;
  long id;

  ErasingTest(@Autowired WebApplicationContext desk) {
    this.web = new Web(desk);
  }

  @BeforeEach
  void weKnowAlotAboutACustomer() throws Exception {
    ola = customers.somebody("Ola", Role.RESPONDER, "en");
    ana = customers.somebody("Ana", Role.COMMANDER, "pl");
    brand = storm.aBrand();
    storm.breaksOutOver(brand, customers.clock().instant());
    room =
        crises.all().stream()
            .filter(one -> one.brand().equals(brand))
            .findFirst()
            .orElseThrow()
            .id();
    post =
        customers.says(
            brand, "bluesky", "mila.kowalska.77", "Acme, they ruined our holiday in Sopot, awful");
    id = customers.opening().open(brand, post, ola).orElseThrow();
    crises.decide(room, new Command.Note(ola.id(), "@mila.kowalska.77 has called us"));
    act("contact", "contact", "kowalska@example.org");
    act("order", "number", "ORDER-55512", "note", "for the holiday");
    act("heard", "words", "It was awful and my daughter Zosia cried", "token", "h");
    act("write", "words", "Dear Mila Kowalska, we are sorry. We will call you back by 18:00. Ola");
  }

  @AfterEach
  void everybodyGoesHome() {
    customers.leaves(ola);
    customers.leaves(ana);
  }

  @Test
  void after_it_nothing_personal_is_left_anywhere_in_the_database() throws Exception {
    assertThat(PERSONAL).allSatisfy(trace -> assertThat(placesOf(trace)).isNotEmpty());

    web.taken("/cases/" + id + "/erase", ana, "why", "request of 3 May");

    assertThat(PERSONAL).allSatisfy(trace -> assertThat(placesOf(trace)).isEmpty());
  }

  @Test
  void what_we_thought_of_them_goes_too() throws Exception {
    long seq =
        db.sql("select seq from mention where brand_id = ? and external_id = ?")
            .params(brand.value(), post.externalId())
            .query(Long.class)
            .single();
    web.taken("/authors/" + brand + "/" + seq, ola, "sort", "RAGER", "why", "mila shouts");
    assertThat(marks()).isEqualTo(1);

    web.taken("/cases/" + id + "/erase", ana, "why", "request of 3 May");

    assertThat(marks()).isZero();
    assertThat(web.status("/authors/" + brand + "/" + seq, ola)).isEqualTo(404);
  }

  private long marks() {
    return db.sql("select count(*) from author_mark where brand_id = ?")
        .param(brand.value())
        .query(Long.class)
        .single();
  }

  @Test
  void what_happened_stays_with_its_times_and_hashes() throws Exception {
    var digest = Messages.digest("It was awful and my daughter Zosia cried");
    var entries = entries();

    web.taken("/cases/" + id + "/erase", ana, "why", "request of 3 May");

    assertThat(books.messages().of(id)).hasSize(2).allMatch(one -> one.words().isEmpty());
    assertThat(texts("care_message")).anyMatch(row -> row.contains(digest));
    assertThat(entries()).containsAll(entries);
    assertThat(texts("erased_entry")).anyMatch(row -> row.contains(room.value()));
    assertThat(texts("care_erasure")).anyMatch(row -> row.contains("request of 3 May"));
    assertThat(web.page("/crises/" + room + "/timeline", ola)).contains("[…] has called us");
    assertThat(web.page("/cases/" + id, ana)).contains("usunięty klient").doesNotContain("??");
  }

  @Test
  void the_timeline_still_only_grows_for_everybody_else() {
    assertThatThrownBy(() -> db.sql("update crisis_event set body = '{}'").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> db.sql("delete from crisis_event").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() ->
            db.sql(
                    "with on_ as (select set_config('firebreak.erasing', 'on', true))"
                        + " update crisis_event set kind = 'Noted' from on_")
                .update())
        .hasMessageContaining("keeps everything but its words");
  }

  @Test
  void nothing_new_is_written_about_somebody_who_was_erased() throws Exception {
    web.taken("/cases/" + id + "/erase", ana, "why", "request");

    assertThat(web.refused("/cases/" + id + "/heard", ola, "words", "It is Mila again"))
        .contains("This customer was erased.");
    assertThat(web.refused("/cases/" + id + "/erase", ana, "why", "again")).isNotBlank();
    assertThat(customers.opening().open(brand, post, ola)).contains(id);
  }

  @Test
  void says_before_what_will_go_and_is_for_commanders() throws Exception {
    assertThat(web.page("/cases/" + id + "/erase", ana))
        .contains("Wpisy tej osoby", "<dd>1</dd>", "<dd>2</dd>")
        .doesNotContain("??");
    assertThat(web.status("/cases/" + id + "/erase", ola)).isEqualTo(403);
    assertThat(web.refused("/cases/" + id + "/erase", ana, "why", " ")).contains("Napisz dlaczego");
    assertThat(books.messages().of(id)).noneMatch(one -> one.words().isEmpty());
  }

  @Test
  void an_export_has_the_times_and_the_matter_and_nothing_personal() throws Exception {
    act("heard", "words", "=1+1, write to kowalska@example.org or +48 601 702 803", "token", "h2");

    var file = web.page("/cases/" + id + "/export.csv", ola);

    assertThat(file)
        .contains("customer", "private", "daughter", "\"'=1+1")
        .doesNotContain("mila.kowalska", "kowalska@", "601 702");
  }

  private void act(String act, String... fields) throws Exception {
    web.taken("/cases/" + id + "/" + act, ola, fields);
  }

  private List<String> placesOf(String trace) {
    return strings("select tablename from pg_tables where schemaname = current_schema()").stream()
        .filter(table -> texts(table).stream().anyMatch(row -> holds(row, trace)))
        .toList();
  }

  private static boolean holds(String row, String trace) {
    return row.toLowerCase(java.util.Locale.ROOT)
        .contains(trace.toLowerCase(java.util.Locale.ROOT));
  }

  private List<String> texts(String table) {
    return strings("select t::text from " + table + " t");
  }

  private List<String> strings(String sql) {
    return db.sql(sql).query((row, number) -> row.getString(1)).list();
  }

  private List<String> entries() {
    return strings("select crisis_id || ' ' || n || ' ' || kind || ' ' || at from crisis_event");
  }
}
