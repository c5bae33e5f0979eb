package firebreak.desk.orders;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.platform.Mistakes;
import firebreak.model.BrandId;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Where an administrator says where orders are kept, and tries it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class OrdersPage {

  private static final String PAGE = "/settings/brands/{brand}/orders";
  private static final int LONGEST_NUMBER = 100;

  private final OrderSources sources;
  private final Orders orders;
  private final Brands brands;
  private final MessageSource words;

  OrdersPage(OrderSources sources, Orders orders, Brands brands, MessageSource words) {
    this.sources = sources;
    this.orders = orders;
    this.brands = brands;
    this.words = words;
  }

  @GetMapping(PAGE)
  ModelAndView show(@PathVariable String brand, Locale locale) {
    var known = known(brand);
    return page(known, OrdersForm.of(sources.of(known.id())), new Mistakes(), locale);
  }

  @PostMapping(PAGE)
  ModelAndView save(
      @PathVariable String brand,
      @Valid OrdersForm typed,
      Principal me,
      RedirectAttributes redirect) {
    var known = known(brand);
    var mistakes = mistakes(known, typed);
    if (!mistakes.none()) {
      return page(known, typed, mistakes, LocaleContextHolder.getLocale());
    }
    sources.save(known.id(), typed.source(), typed.typedSecret(), me.getName());
    redirect.addFlashAttribute("said", "orders.said.saved");
    return new ModelAndView("redirect:/settings/brands/" + known.id() + "/orders");
  }

  /** Asks with what stands in the form, so that it can be tried before it is kept. */
  @PostMapping(PAGE + "/try")
  ModelAndView tryIt(
      @PathVariable String brand,
      @Valid OrdersForm typed,
      @RequestParam(defaultValue = "") String number,
      Locale locale) {
    var known = known(brand);
    var mistakes = mistakes(known, typed);
    boolean askable = !number.isBlank() && number.length() <= LONGEST_NUMBER;
    mistakes.check(askable, "number", "orders.wrong.number");
    var page = page(known, typed, mistakes, locale).addObject("number", number);
    if (mistakes.none()) {
      page.addObject("tried", orders.find(typed.source(), secret(known, typed), number.strip()));
    }
    return page;
  }

  private Mistakes mistakes(Brand brand, OrdersForm typed) {
    return typed.mistakes(sources.of(brand.id()), sources.hasSecret(brand.id()));
  }

  private Optional<String> secret(Brand brand, OrdersForm typed) {
    return typed.typedSecret().isEmpty()
        ? sources.secretOf(brand.id())
        : sources.resolved(typed.typedSecret());
  }

  private ModelAndView page(Brand brand, OrdersForm typed, Mistakes mistakes, Locale locale) {
    var page = new ModelAndView("orders/settings");
    page.setStatus(mistakes.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("brand", brand)
        .addObject("typed", typed)
        .addObject("hasSecret", sources.hasSecret(brand.id()))
        .addObject("mistakes", mistakes.in(words, locale));
  }

  private Brand known(String id) {
    return Optional.of(id)
        .filter(given -> !given.isBlank())
        .flatMap(given -> brands.byId(new BrandId(given)))
        .filter(brand -> !brand.drill())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no brand " + id));
  }
}
