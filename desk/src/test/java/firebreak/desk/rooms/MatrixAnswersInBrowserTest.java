package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Stage;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class MatrixAnswersInBrowserTest {

  static final Look PHONE = Look.ALL.getLast();

  @Autowired Guests guests;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  Person ana;
  Person ola;
  CrisisId room;

  MatrixAnswersInBrowserTest(@LocalServerPort int port, @Autowired Guests guests) {
    browser = new Browser(port);
    ana = guests.somebody("Ana Lis", Role.COMMANDER);
    ola = guests.somebody("Ola", Role.COMMANDER, "pl");
    room = guests.aCrisis();
  }

  @BeforeEach
  void somebodyCommands() {
    guests.happens(room, new Command.Declare(ola.id(), Tier.T3, ola.id()));
  }

  @AfterEach
  void everybodyGoesToBed() {
    browser.close();
    guests.leaves(ana);
    guests.leaves(ola);
  }

  @Test
  void people_are_told_first_evidence_is_kept_and_the_end_is_judged() {
    var found = new ArrayList<String>();
    var desk = browser.signedIn(ana, tokens, Look.DESK);
    desk.navigate(browser.address("/crises/" + room));
    desk.locator("#before summary").click();
    desk.getByLabel("They know: customer care").click();
    desk.getByText("Ana Lis told them first: customer care.").first().waitFor();
    found.addAll(Browser.findings(desk, Look.DESK, "matrix-answers-room"));
    desk.navigate(browser.address("/crises/" + room + "/evidence"));
    desk.getByLabel("Where it is kept: the author and the order").fill("in the safe");
    desk.getByLabel("We have it: the author and the order").click();
    desk.getByText("in the safe").waitFor();
    found.addAll(Browser.findings(desk, Look.DESK, "matrix-answers-evidence"));

    guests.happens(room, new Command.Contain(ola.id(), "no new posts"));
    guests.itStaysQuiet();
    var phone = browser.signedIn(ola, tokens, PHONE);
    phone.navigate(browser.address("/crises/" + room + "/evidence"));
    found.addAll(Browser.findings(phone, PHONE, "matrix-answers-evidence"));
    phone.navigate(browser.address("/crises/" + room + "/acts/recover"));
    phone.getByLabel("dwa ciche okna z rzędu").check();
    phone.locator("#f-why").fill("sklep jest zamknięty");
    found.addAll(Browser.findings(phone, PHONE, "matrix-answers-recover"));
    phone.locator("main form button.primary").click();
    phone.waitForURL("**/crises/" + room);

    assertThat(guests.crisis(room).stage()).isEqualTo(Stage.RECOVERED);
    assertThat(found).isEmpty();
  }
}
