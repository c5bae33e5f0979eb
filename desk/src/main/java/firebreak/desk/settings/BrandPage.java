package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.platform.Mistakes;
import firebreak.desk.platform.PlainName;
import firebreak.desk.platform.Zones;
import firebreak.model.BrandId;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where brands are added and changed. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class BrandPage {

  private static final String ALL = "/settings/brands";
  private static final String ONE = ALL + "/{brand}";

  private final Owned owned;
  private final Caught caught;

  BrandPage(Owned owned, Caught caught) {
    this.owned = owned;
    this.caught = caught;
  }

  @GetMapping(ALL)
  ModelAndView all(Principal me) {
    var speech = owned.by(me);
    var zone = speech.person().zone().getId();
    return all(new BrandForm("", zone, true), new Mistakes(), speech);
  }

  @PostMapping(ALL)
  ModelAndView add(@Valid BrandForm typed, Principal me, RedirectAttributes redirect) {
    var speech = owned.by(me);
    var mistakes = typed.mistakes();
    if (!mistakes.none()) {
      return all(typed, mistakes, speech);
    }
    var id = freeId(typed.name());
    owned.brands().save(typed.as(id), speech.person().id().value());
    redirect.addFlashAttribute("said", "settings.said.brand");
    return new ModelAndView("redirect:" + ALL + "/" + id + "/watches");
  }

  @GetMapping(ONE)
  ModelAndView one(@PathVariable String brand, Principal me) {
    var known = owned.brand(brand);
    return one(known, BrandForm.of(known), new Mistakes(), owned.by(me));
  }

  @PostMapping(ONE)
  ModelAndView change(
      @PathVariable String brand,
      @Valid BrandForm typed,
      Principal me,
      RedirectAttributes redirect) {
    var speech = owned.by(me);
    var known = owned.brand(brand);
    var mistakes = typed.mistakes();
    if (!mistakes.none()) {
      return one(known, typed, mistakes, speech);
    }
    owned.brands().save(typed.as(known.id()), speech.person().id().value());
    redirect.addFlashAttribute("said", "settings.said.saved");
    return new ModelAndView("redirect:" + ALL + "/" + known.id());
  }

  private ModelAndView all(BrandForm typed, Mistakes mistakes, Speech speech) {
    return Owned.form("settings/brands", mistakes, speech)
        .addObject("brands", caught.rows(owned.all(), speech))
        .addObject("typed", typed)
        .addObject("zones", Zones.with(typed.zone()));
  }

  private ModelAndView one(Brand brand, BrandForm typed, Mistakes mistakes, Speech speech) {
    return Owned.form("settings/brand", mistakes, speech)
        .addObject("brand", brand)
        .addObject("typed", typed)
        .addObject("zones", Zones.with(typed.zone()));
  }

  private BrandId freeId(String name) {
    var first = PlainName.of(name, "brand");
    var id = new BrandId(first);
    for (int n = 2; owned.brands().byId(id).isPresent(); n++) {
      id = new BrandId(first + "-" + n);
    }
    return id;
  }
}
