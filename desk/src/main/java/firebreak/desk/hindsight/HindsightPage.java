package firebreak.desk.hindsight;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.model.BrandId;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a brand's past would have brought at other strictnesses, and which one is in force. */
@Controller
class HindsightPage {

  static final String PAST = "/watch/{brand}/past";

  private final Asking asking;
  private final PastViews past;
  private final DialViews dial;
  private final Runs runs;

  HindsightPage(Asking asking, PastViews past, DialViews dial, Runs runs) {
    this.asking = asking;
    this.past = past;
    this.dial = dial;
    this.runs = runs;
  }

  @GetMapping(PAST)
  ModelAndView page(@PathVariable String brand, Principal me) {
    var known = asking.brand(brand);
    var reader = asking.reader(me);
    var page = past.of(new ModelAndView("hindsight/past"), known, reader);
    return dial.of(page, known, reader);
  }

  /** The table alone, for a page that waits for it. */
  @GetMapping(PAST + "/tried")
  ModelAndView tried(@PathVariable String brand, Principal me) {
    return past.of(
        new ModelAndView("hindsight/parts :: tried"), asking.brand(brand), asking.reader(me));
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping(PAST + "/tries")
  String tryIt(@PathVariable String brand, RedirectAttributes redirect) {
    var known = asking.brand(brand);
    if (!runs.start(known)) {
      redirect.addFlashAttribute("said", "hindsight.said.bad.full");
    }
    return "redirect:" + address(known);
  }

  static String address(Brand brand) {
    return "/watch/" + brand.id() + "/past";
  }

  /** Who asks, and about which brand. */
  @Component
  record Asking(Brands brands, Me me, JudgedSignals.Telling telling) {

    Brand brand(String id) {
      return Optional.of(id)
          .filter(given -> !given.isBlank())
          .flatMap(given -> brands.byId(new BrandId(given)))
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no brand " + id));
    }

    HindsightReader reader(Principal principal) {
      return telling.to(me.of(principal));
    }
  }
}
