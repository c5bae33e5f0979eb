package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.desk.platform.Mistakes;
import firebreak.model.BrandId;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The brands that are set up here, those of exercises left out, and who reads about them. */
@Component
record Owned(Brands brands, Me me, MessageSource words, InstantSource clock) {

  List<Brand> all() {
    return brands.all().stream().filter(brand -> !brand.drill()).toList();
  }

  /** Answers "not found" for a brand that nobody knows. */
  Brand brand(String id) {
    return Optional.of(id)
        .filter(given -> !given.isBlank())
        .flatMap(given -> brands.byId(new BrandId(given)))
        .filter(brand -> !brand.drill())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no brand " + id));
  }

  Speech by(Principal principal) {
    return new Speech(me.of(principal), words, clock.instant());
  }

  /** A page with a form; with mistakes the answer says that nothing was changed. */
  static ModelAndView form(String view, Mistakes mistakes, Speech speech) {
    var page = new ModelAndView(view);
    page.setStatus(mistakes.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("mistakes", speech.told(mistakes));
  }
}
