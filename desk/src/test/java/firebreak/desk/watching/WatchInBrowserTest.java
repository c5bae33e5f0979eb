package firebreak.desk.watching;

import static firebreak.desk.watching.Talk.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import firebreak.channel.ChannelEvent;
import firebreak.desk.people.People;
import firebreak.desk.people.People.NewPerson;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Post;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class WatchInBrowserTest {

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  final Talk talk;
  final People people;
  final OneTimeTokenService tokens;
  final Instant now;
  final Browser browser;

  @Autowired
  WatchInBrowserTest(
      ApplicationContext desk, OneTimeTokenService tokens, @LocalServerPort int port) {
    this.talk = new Talk(desk);
    this.people = desk.getBean(People.class);
    this.now = desk.getBean(InstantSource.class).instant();
    this.tokens = tokens;
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_mention_arrives_by_itself_while_the_page_is_open() {
    var brand = talk.newBrand();
    talk.hear(brand, said(brand, "first", "I saw an acme phone on the bus", 120));
    var page = open("/watch/" + brand, someone("en"), Look.DESK);
    assertThat(page.locator("#mentions .mention").count()).isEqualTo(1);

    talk.hear(brand, said(brand, "second", "My acme charger caught fire last night", 5));

    page.locator("#mentions").getByText("caught fire").waitFor();
    assertThat(page.locator("#mentions .mention").count()).isEqualTo(2);
    assertThat(page.locator("#mentions .mention").first().textContent()).contains("caught fire");
  }

  @Test
  void a_mention_waits_behind_a_bar_while_someone_reads_the_others() {
    var brand = talk.newBrand();
    talk.hear(brand, said(brand, "first", "I saw an acme phone on the bus", 120));
    var page = open("/watch/" + brand, someone("pl"), Look.DESK);
    page.locator("#mentions .mention").first().hover();

    talk.hear(brand, said(brand, "second", "Ładowarka acme zaczęła dymić", 5));

    var bar = page.locator(".new-bar");
    bar.getByText("1 nowa").waitFor();
    assertThat(page.locator("#mentions .mention").count()).isEqualTo(1);
    bar.click();
    page.locator("#mentions").getByText("dymić").waitFor();
    assertThat(bar.isHidden()).isTrue();
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    var brand = talk.newBrand();
    talk.hear(brand, anEvening(brand));
    talk.accept(brand, List.of(unreadable("{\"did\":\"did:plc:x\",\"text\":", "line 4113")));
    talk.accept(brand, List.of(unreadable("2017-06-12 14:03;\"never again", "line 4114")));
    var story = talk.storyOf(brand, brand + "/fire0");

    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var reader = someone(look.dark() ? "pl" : "en");
      look(found, look, "watch", open("/watch/" + brand, reader, look));
      look(found, look, "story", open("/watch/" + brand + "/stories/" + story, reader, look));
      look(found, look, "search", open("/watch/" + brand + "?q=ladow&show=harm", reader, look));
      look(found, look, "quarantine", open("/quarantine", reader, look));
    }

    assertThat(found).isEmpty();
  }

  private static void look(List<String> found, Look look, String name, Page page) {
    Browser.keep(page, name + "-" + look.name());
    Browser.seriousFindings(page, look)
        .forEach(one -> found.add(look.name() + " " + name + " " + one));
    boolean tooWide =
        (boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (tooWide) {
      found.add(look.name() + " " + name + " is wider than its screen");
    }
    page.context().close();
  }

  private Page open(String path, Person reader, Look look) {
    var page = browser.signedIn(reader, tokens, look);
    page.navigate(browser.address(path));
    if (page.locator("[data-curve]").count() > 0) {
      page.locator("[data-drawn]").waitFor();
      page.locator(".curve-plot svg").first().waitFor();
    }
    return page;
  }

  private ChannelEvent unreadable(String raw, String place) {
    return new ChannelEvent.Unreadable(raw, place, "Expected 7 columns, found 3", now);
  }

  private Person someone(String language) {
    int number = PEOPLE.incrementAndGet();
    return people.add(
        new NewPerson(
            "Ola Wolska " + number,
            "ola-" + number + "@example.org",
            Role.RESPONDER,
            language,
            ZoneId.of("Europe/Warsaw")),
        "test");
  }

  private Post said(BrandId brand, String id, String words, int secondsAgo) {
    return post(brand, id).saying(words).at(now.minusSeconds(secondsAgo)).post();
  }

  /** Two quiet days, and then a charger. */
  private Post[] anEvening(BrandId brand) {
    var said = new ArrayList<Post>();
    for (int i = 288; i > 4; i--) {
      said.add(said(brand, "calm" + i, "Day " + i % 7 + " with my acme headphones " + i, i * 600));
    }
    for (int i = 0; i < 14; i++) {
      said.add(
          post(brand, "fire" + i)
              .on(i % 3 == 0 ? "tiktok" : "bluesky")
              .followedBy(48_000 / (i + 1))
              .inThread(brand + "/fire0")
              .saying(
                  i % 2 == 0
                      ? "My acme charger melted in my hand and support tells me to try another socket."
                          + " Shame on you, my kid sleeps next to this thing"
                      : "To samo u mnie, ładowarka zaczęła dymić po godzinie. Ktoś z acme to czyta?")
              .at(now.minusSeconds(1500 - 100 * i))
              .post());
    }
    said.add(
        said(brand, "thanks", "Honestly I love my acme headphones, great sound, thank you", 40));
    return said.toArray(Post[]::new);
  }
}
