package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Watches;
import firebreak.desk.platform.Mistakes;
import firebreak.desk.platform.PlainName;
import firebreak.model.Watch;
import firebreak.model.WatchId;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a brand's watches are added, changed, tried and removed. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class WatchPage {

  private static final String BRAND = "/settings/brands/{brand}";
  private static final String ALL = BRAND + "/watches";
  private static final String ONE = ALL + "/{id}";

  private final Owned owned;
  private final Watches watches;
  private final WatchViews views;

  WatchPage(Owned owned, Watches watches, WatchViews views) {
    this.owned = owned;
    this.watches = watches;
    this.views = views;
  }

  /** All watches, or an empty form while there is none. */
  @GetMapping(ALL)
  ModelAndView all(@PathVariable String brand, Principal me) {
    var known = owned.brand(brand);
    return watches.of(known.id()).isEmpty()
        ? views.fresh(known, WatchForm.named(known.name()), new Mistakes(), owned.by(me))
        : views.all(known, owned.by(me));
  }

  @GetMapping(BRAND + "/new-watch")
  ModelAndView fresh(@PathVariable String brand, Principal me) {
    var known = owned.brand(brand);
    return views.fresh(known, WatchForm.named(known.name()), new Mistakes(), owned.by(me));
  }

  @PostMapping(ALL)
  ModelAndView add(
      @PathVariable String brand,
      @Valid WatchForm typed,
      Principal me,
      RedirectAttributes redirect) {
    var known = owned.brand(brand);
    var mistakes = typed.mistakes();
    if (!mistakes.none()) {
      return views.fresh(known, typed, mistakes, owned.by(me));
    }
    watches.save(typed.watch(freeId(known, typed.name()), known.id()), by(me));
    return back(known, "settings.said.watch", redirect);
  }

  @GetMapping(ONE)
  ModelAndView one(@PathVariable String brand, @PathVariable String id, Principal me) {
    var known = owned.brand(brand);
    var watch = watch(known, id);
    return views.one(watch, WatchForm.of(watch), new Mistakes(), owned.by(me));
  }

  @PostMapping(ONE)
  ModelAndView change(
      Place place, @Valid WatchForm typed, Principal me, RedirectAttributes redirect) {
    var known = owned.brand(place.brand());
    var watch = watch(known, place.id());
    var mistakes = typed.mistakes();
    if (!mistakes.none()) {
      return views.one(watch, typed, mistakes, owned.by(me));
    }
    watches.save(typed.watch(watch.id(), known.id()), by(me));
    return back(known, "settings.said.watch", redirect);
  }

  @PostMapping(ONE + "/remove")
  ModelAndView remove(Place place, Principal me, RedirectAttributes redirect) {
    var known = owned.brand(place.brand());
    watches.remove(known.id(), watch(known, place.id()).id(), by(me));
    return back(known, "settings.said.removed", redirect);
  }

  /** Says what the watch as it is typed would do, without keeping it. */
  @PostMapping(BRAND + "/try")
  ModelAndView tryIt(
      @PathVariable String brand,
      @Valid WatchForm typed,
      @RequestParam(defaultValue = "") String post,
      Principal me) {
    return views.tried(typed.trial(owned.brand(brand).id()), typed, post, owned.by(me));
  }

  private String by(Principal me) {
    return owned.by(me).person().id().value();
  }

  private Watch watch(Brand brand, String id) {
    return watches.of(brand.id()).stream()
        .filter(watch -> watch.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no watch " + id));
  }

  private WatchId freeId(Brand brand, String name) {
    var taken = watches.of(brand.id()).stream().map(watch -> watch.id().value()).toList();
    var first = PlainName.of(name, "watch");
    var id = first;
    for (int n = 2; taken.contains(id); n++) {
      id = first + "-" + n;
    }
    return new WatchId(id);
  }

  private static ModelAndView back(Brand brand, String said, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", said);
    return new ModelAndView("redirect:/settings/brands/" + brand.id() + "/watches");
  }

  /** Which watch of which brand an address names. */
  record Place(String brand, String id) {}
}
