package firebreak.desk.testkit;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import firebreak.desk.people.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** A real browser in front of the desk, for what only a browser can show. */
public final class Browser implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final String desk;
  private final ArrayList<BrowserContext> opened = new ArrayList<>();

  /** In front of the desk on that port. */
  public Browser(int port) {
    desk = "http://localhost:" + port;
  }

  /** One Chromium for all tests: the one that {@code FIREBREAK_CHROMIUM} names, or the system's. */
  private static final class Chromium {

    static final com.microsoft.playwright.Browser RUNNING = launch();

    private static com.microsoft.playwright.Browser launch() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      var path =
          Optional.ofNullable(System.getenv("FIREBREAK_CHROMIUM")).orElse("/usr/bin/chromium");
      return Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(path)).setArgs(FLAGS));
    }
  }

  /** A page of that look on which this person is signed in by a one-time link. */
  public Page signedIn(Person person, OneTimeTokenService tokens, Look look) {
    var page = open(look);
    follow(page, person, tokens);
    return page;
  }

  /** A page of that look on which nobody is signed in. */
  public Page open(Look look) {
    var context =
        Chromium.RUNNING.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setTimezoneId("Europe/Warsaw"));
    opened.add(context);
    var page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.addInitScript(
        "localStorage.setItem('firebreak-theme', '" + (look.dark() ? "dark" : "light") + "')");
    return page;
  }

  /** Signs this person in by a one-time link. */
  public void follow(Page page, Person person, OneTimeTokenService tokens) {
    var token = tokens.generate(new GenerateOneTimeTokenRequest(person.id().value()));
    page.navigate(address("/sign-in/link?token=" + token.getTokenValue()));
    page.locator("main button[type=submit]").click();
  }

  /** The whole address of a path of the desk. */
  public String address(String path) {
    return desk + path;
  }

  /**
   * What axe finds wrong in one of the looks of a page. Read are the light desk and the dark phone,
   * so both schemes and both widths; the other two are only looked at, because reading is slow.
   */
  public static List<String> seriousFindings(Page page, Look look) {
    boolean isRead = look.dark() == (look.width() < Look.DESK.width());
    return isRead ? seriousFindings(page) : List.of();
  }

  /** What axe finds wrong and calls serious or critical. */
  public static List<String> seriousFindings(Page page) {
    var onlyWhatIsWrong = new AxeRunOptions();
    onlyWhatIsWrong.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(onlyWhatIsWrong).analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(Browser::told)
            .toList();
  }

  /** What is wrong with the page as it stands, of which a whole picture is kept. */
  public static List<String> findings(Page page, Look look, String name) {
    var file = Path.of("target/screens", name + "-" + look.name() + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    var found = new ArrayList<String>();
    seriousFindings(page, look).forEach(one -> found.add(look.name() + " " + name + " " + one));
    boolean tooWide =
        (boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (tooWide) {
      found.add(look.name() + " " + name + " is wider than its screen");
    }
    return found;
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }

  /** Keeps a picture of the page in {@code target/screens}. */
  public static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
  }

  /** Closes what this test opened; the browser itself goes on for the next one. */
  @Override
  public void close() {
    opened.forEach(BrowserContext::close);
    opened.clear();
  }

  /** How large a screen is and whether it is dark. */
  public record Look(String name, int width, int height, boolean dark) {

    public static final List<Look> ALL =
        List.of(
            new Look("desk-light", 1440, 900, false),
            new Look("desk-dark", 1440, 900, true),
            new Look("phone-light", 390, 844, false),
            new Look("phone-dark", 390, 844, true));

    public static final Look DESK = ALL.getFirst();
  }
}
