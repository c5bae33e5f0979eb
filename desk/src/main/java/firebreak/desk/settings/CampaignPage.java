package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Campaign;
import firebreak.desk.detecting.Campaigns;
import firebreak.desk.platform.Mistakes;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people say when a brand will be louder than usual. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CampaignPage {

  private static final String HERE = "/settings/brands/{brand}/campaigns";
  private static final int MOST_OPEN = 50;

  private final Owned owned;
  private final Campaigns campaigns;

  CampaignPage(Owned owned, Campaigns campaigns) {
    this.owned = owned;
    this.campaigns = campaigns;
  }

  @GetMapping(HERE)
  ModelAndView all(@PathVariable String brand, Principal me) {
    return page(owned.brand(brand), CampaignForm.EMPTY, new Mistakes(), owned.by(me));
  }

  @PostMapping(HERE)
  ModelAndView announce(
      @PathVariable String brand,
      @Valid CampaignForm typed,
      Principal me,
      RedirectAttributes redirect) {
    var known = owned.brand(brand);
    var speech = owned.by(me);
    var mistakes = typed.mistakes(known.zone(), speech.now());
    mistakes.check(open(known, speech.now()) < MOST_OPEN, "name", "settings.wrong.campaigns");
    if (!mistakes.none()) {
      return page(known, typed, mistakes, speech);
    }
    campaigns.add(known.id(), typed.campaign(known.zone()), speech.person().id().value());
    return back(known, "settings.said.campaign", redirect);
  }

  @PostMapping(HERE + "/{id}/off")
  ModelAndView callOff(
      @PathVariable String brand,
      @PathVariable long id,
      Principal me,
      RedirectAttributes redirect) {
    var known = owned.brand(brand);
    boolean ended = campaigns.callOff(known.id(), id, owned.by(me).person().id().value());
    return back(known, ended ? "settings.said.called-off" : "settings.bad.campaign", redirect);
  }

  @PostMapping(HERE + "/holidays")
  ModelAndView holidays(
      @PathVariable String brand,
      @RequestParam String country,
      Principal me,
      RedirectAttributes redirect) {
    var known = owned.brand(brand);
    if (!country.isEmpty() && !campaigns.countries().contains(country)) {
      return back(known, "settings.bad.country", redirect);
    }
    var chosen = Optional.of(country).filter(code -> !code.isEmpty());
    campaigns.celebrate(known.id(), chosen, owned.by(me).person().id().value());
    return back(known, "settings.said.saved", redirect);
  }

  private long open(Brand brand, Instant now) {
    return campaigns.of(brand.id()).stream().filter(one -> one.until().isAfter(now)).count();
  }

  private ModelAndView page(Brand brand, CampaignForm typed, Mistakes mistakes, Speech speech) {
    var running = campaigns.runningAt(brand.id(), speech.now());
    return Owned.form("settings/campaigns", mistakes, speech)
        .addObject("brand", brand)
        .addObject("typed", typed)
        .addObject("running", running.stream().map(Campaign::name).toList())
        .addObject("rows", rows(brand, speech))
        .addObject("countries", countries(speech.locale()))
        .addObject("country", campaigns.country(brand.id()).orElse(""));
  }

  private List<Row> rows(Brand brand, Speech speech) {
    return campaigns.of(brand.id()).stream()
        .map(one ->
            new Row(
                one.id(),
                one.name(),
                speech.span(one.from(), one.until(), brand.zone()),
                one.hashtags().stream().sorted().map(tag -> "#" + tag).toList(),
                state(one, speech.now())))
        .toList();
  }

  private static String state(Campaign campaign, Instant now) {
    if (campaign.runsAt(now)) {
      return "runs";
    }
    return campaign.until().isAfter(now) ? "ahead" : "over";
  }

  private List<Country> countries(Locale reader) {
    return campaigns.countries().stream()
        .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(reader)))
        .sorted(Comparator.comparing(Country::name))
        .toList();
  }

  private static ModelAndView back(Brand brand, String said, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", said);
    return new ModelAndView("redirect:/settings/brands/" + brand.id() + "/campaigns");
  }

  /**
   * A campaign in the list.
   *
   * @param state runs, ahead or over
   */
  record Row(long id, String name, String when, List<String> hashtags, String state) {}

  /** A country whose holidays are known. */
  record Country(String code, String name) {}
}
