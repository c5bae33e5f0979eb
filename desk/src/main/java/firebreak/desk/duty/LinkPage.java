package firebreak.desk.duty;

import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a signed link leads: what it is about, and one button. Nobody needs to sign in. */
@Controller
class LinkPage {

  private final SignedLinks links;
  private final Pages pages;
  private final Alarms alarms;
  private final InstantSource clock;

  LinkPage(SignedLinks links, Pages pages, Alarms alarms, InstantSource clock) {
    this.links = links;
    this.pages = pages;
    this.alarms = alarms;
    this.clock = clock;
  }

  /** Changes nothing, so that a mail scanner that follows links answers for nobody. */
  @GetMapping("/p/{token}")
  String show(@PathVariable String token, Model model, HttpServletResponse answer, Locale locale) {
    return known(token).map(page -> show(page, model, locale)).orElseGet(() -> over(model, answer));
  }

  @PostMapping("/p/{token}")
  String acknowledge(@PathVariable String token, Model model, HttpServletResponse answer) {
    var page = known(token);
    if (page.isEmpty()) {
      return over(model, answer);
    }
    boolean first = alarms.answer(page.get().alarm(), page.get().person());
    model.addAttribute("state", first ? "thanks" : "answered");
    page.get().crisis().ifPresent(crisis -> model.addAttribute("crisis", crisis));
    return "duty/page";
  }

  private Optional<About> known(String token) {
    return links.pageOf(token, clock.instant()).flatMap(pages::about);
  }

  private static String show(About page, Model model, Locale locale) {
    var headline = page.headline();
    boolean polish = locale.getLanguage().equals("pl");
    model.addAttribute("state", page.isOpen() ? "open" : "answered");
    model.addAttribute("headline", polish ? headline.polish() : headline.english());
    page.tier().ifPresent(tier -> model.addAttribute("tier", tier));
    return "duty/page";
  }

  /** Says the same of a forged link as of an old one. */
  private static String over(Model model, HttpServletResponse answer) {
    answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
    model.addAttribute("state", "over");
    return "duty/page";
  }

  /**
   * All that a link tells to whoever holds it.
   *
   * @param tier absent for a test
   * @param crisis whose room it leads to, if there is one
   */
  record About(
      long alarm,
      PersonId person,
      Bilingual headline,
      Optional<Tier> tier,
      Optional<String> crisis,
      boolean isOpen) {}

  /** Finds what a page is about. */
  @Component
  record Pages(JdbcClient db) {

    Optional<About> about(long number) {
      return db.sql(
              "select a.id, p.person_id, a.english, a.polish, a.tier, a.brand_id, a.crisis_id,"
                  + " a.ended_at"
                  + " from duty_page p join duty_alarm a on a.id = p.alarm_id where p.n = ?")
          .param(number)
          .query((row, index) -> {
            boolean hasBrand = row.getString("brand_id") != null;
            return new About(
                row.getLong("id"),
                new PersonId(row.getString("person_id")),
                new Bilingual(row.getString("english"), row.getString("polish")),
                Optional.of(Tier.valueOf(row.getString("tier"))).filter(tier -> hasBrand),
                Optional.ofNullable(row.getString("crisis_id")),
                row.getTimestamp("ended_at") == null);
          })
          .optional();
    }
  }
}
