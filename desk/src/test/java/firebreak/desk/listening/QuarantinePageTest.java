package firebreak.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import firebreak.channel.ChannelEvent.Unreadable;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.people.People;
import firebreak.desk.people.People.NewPerson;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class QuarantinePageTest {

  private static final Instant AT = Instant.parse("2026-03-07T20:41:00Z");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  final int number = NUMBER.incrementAndGet();
  final BrandId brand = new BrandId("quarantined-" + number);
  final MockMvc mvc;
  final Intake intake;
  final Sources sources;
  final JdbcClient db;
  final MentionLog log;
  final People people;

  @Autowired
  QuarantinePageTest(WebApplicationContext desk) {
    mvc = webAppContextSetup(desk).apply(springSecurity()).build();
    intake = desk.getBean(Intake.class);
    sources = desk.getBean(Sources.class);
    db = desk.getBean(JdbcClient.class);
    log = desk.getBean(MentionLog.class);
    people = desk.getBean(People.class);
    desk.getBean(Brands.class)
        .save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), true, false), "test");
  }

  @Test
  void shows_what_came_with_its_reason_as_words_and_never_as_markup() throws Exception {
    put("bluesky", "{\"text\":\"<script>alert(1)</script>\"}");

    assertThat(page("/quarantine?source=" + source("bluesky"), someone(Role.VIEWER, "en")))
        .contains("line 17", "the time is missing", "&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert")
        .doesNotContain("/dismiss");
  }

  @Test
  void counts_in_polish_as_poles_do() throws Exception {
    db.sql("update quarantine set state = 'dismissed'").update();
    assertThat(page("/quarantine", someone(Role.VIEWER, "pl")))
        .contains("Wszystko udało się odczytać.");
    put("bluesky", "a");
    assertThat(page("/quarantine", someone(Role.VIEWER, "pl")))
        .contains("Jednego wpisu nie udało się odczytać.");
    put("bluesky", "b");
    assertThat(page("/quarantine", someone(Role.VIEWER, "pl")))
        .contains("2 wpisów nie udało się odczytać.");
  }

  @Test
  void takes_in_what_was_repaired_by_hand_and_leaves_the_place_in_the_stream() throws Exception {
    long id = put("bluesky", "{\"did\":");
    var responder = someone(Role.RESPONDER, "en");

    var answer = act(post("/quarantine/" + id + "/repair").param("raw", jetstream("a")), responder);

    assertThat(answer.getRedirectedUrl()).isEqualTo("/quarantine");
    assertThat(log.find(brand, postId("a")))
        .hasValueSatisfying(heard ->
            assertThat(heard.mention().post().words()).isEqualTo("my acme charger melted"));
    assertThat(stateOf(id)).isEqualTo("replayed");
    assertThat(sources.cursorOf(source("bluesky"))).contains(new Cursor("9", AT));
    assertThat(audited(id)).contains("quarantine.replayed", "quarantine.repaired");
  }

  @Test
  void says_why_and_keeps_what_was_typed_while_it_still_cannot_be_read() throws Exception {
    long id = put("bluesky", "{\"did\":");
    var request =
        post("/quarantine/" + id + "/repair").param("raw", "{\"still\": broken").with(csrf());

    var flash =
        mvc.perform(
                request.with(user(someone(Role.RESPONDER, "en").id().value()).roles("RESPONDER")))
            .andReturn()
            .getFlashMap();

    assertThat(flash.get("typed")).isEqualTo("{\"still\": broken");
    assertThat(String.valueOf(flash.get("notice"))).contains("It still cannot be read:");
    assertThat(stateOf(id)).isEqualTo("waiting");
  }

  @Test
  void takes_nothing_in_twice_when_two_people_repair_the_same_thing() throws Exception {
    long id = put("bluesky", "{\"did\":");

    for (int i = 0; i < 2; i++) {
      act(
          post("/quarantine/" + id + "/repair").param("raw", jetstream("twice")),
          someone(Role.RESPONDER, "en"));
    }

    assertThat(log.find(brand, postId("twice"))).isPresent();
    assertThat(audited(id)).containsOnlyOnce("quarantine.replayed");
  }

  @Test
  void admits_that_nobody_can_read_what_came_from_a_recording() throws Exception {
    long id = put("replay", "17;broken");
    var responder = someone(Role.RESPONDER, "en");

    var notice =
        mvc.perform(
                post("/quarantine/" + id + "/replay")
                    .with(csrf())
                    .with(user(responder.id().value()).roles("RESPONDER")))
            .andReturn()
            .getFlashMap()
            .get("notice");

    assertThat(String.valueOf(notice)).contains("Nothing here can read what came from this source");
    assertThat(stateOf(id)).isEqualTo("waiting");
  }

  @Test
  void reads_everything_that_waits_again_and_says_how_much_it_could() throws Exception {
    put("bluesky", jetstream("now-readable"));
    put("bluesky", "{\"never\":");

    act(
        post("/quarantine/replay").param("source", source("bluesky")),
        someone(Role.RESPONDER, "en"));

    assertThat(log.find(brand, postId("now-readable"))).isPresent();
  }

  @Test
  void puts_aside_for_a_responder_and_for_nobody_less() throws Exception {
    long id = put("bluesky", "{");

    assertThat(act(post("/quarantine/" + id + "/dismiss"), someone(Role.VIEWER, "en")).getStatus())
        .isEqualTo(403);
    assertThat(stateOf(id)).isEqualTo("waiting");
    act(post("/quarantine/" + id + "/dismiss"), someone(Role.RESPONDER, "en"));
    assertThat(stateOf(id)).isEqualTo("dismissed");
  }

  private long put(String channel, String raw) {
    var source =
        new Source(source(channel), new ChannelId(channel), Optional.of(brand), Map.of(), false);
    sources.save(source, "test");
    var unreadable = new Unreadable(raw, "line 17", "the time is missing", AT);
    intake.accept(source, List.of(unreadable), new Cursor("9", AT));
    return db.sql("select max(id) from quarantine where source_id = ?")
        .param(source.id())
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private String source(String channel) {
    return channel + "-" + brand;
  }

  private PostId postId(String key) {
    return new PostId(
        new ChannelId("bluesky"), "at://did:plc:q" + number + "/app.bsky.feed.post/" + key);
  }

  private String jetstream(String key) {
    return """
    {"did":"did:plc:q%d","time_us":1772916060000000,"kind":"commit","commit":{"rev":"3l",
    "operation":"create","collection":"app.bsky.feed.post","rkey":"%s","record":{
    "$type":"app.bsky.feed.post","createdAt":"2026-03-07T20:41:00Z",
    "text":"my acme charger melted"},"cid":"bafyreib"}}\
    """
        .formatted(number, key);
  }

  private String stateOf(long id) {
    return db.sql("select state from quarantine where id = ?")
        .param(id)
        .query((row, n) -> row.getString(1))
        .single();
  }

  private List<String> audited(long id) {
    return db.sql("select act from audit where act like 'quarantine.%' and subject = ?")
        .param(Long.toString(id))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private Person someone(Role role, String language) {
    var email = "q" + NUMBER.incrementAndGet() + "@example.org";
    return people.add(
        new NewPerson("Reader", email, role, language, ZoneId.of("Europe/Warsaw")), "test");
  }

  private String page(String address, Person reader) throws Exception {
    return mvc.perform(get(address).with(user(reader.id().value()).roles(reader.role().name())))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletResponse act(MockHttpServletRequestBuilder request, Person person)
      throws Exception {
    return mvc.perform(
            request.with(csrf()).with(user(person.id().value()).roles(person.role().name())))
        .andReturn()
        .getResponse();
  }
}
