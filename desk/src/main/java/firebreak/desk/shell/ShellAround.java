package firebreak.desk.shell;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.platform.KeepsUp;
import firebreak.desk.platform.PageBrand;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every page its header, and asks for it only when a page shows one. */
@ControllerAdvice(annotations = Controller.class)
class ShellAround {

  private final Brands brands;
  private final People people;
  private final ShellWords words;
  private final ObjectProvider<KeepsUp> listeners;

  ShellAround(Brands brands, People people, ShellWords words, ObjectProvider<KeepsUp> listeners) {
    this.brands = brands;
    this.people = people;
    this.words = words;
    this.listeners = listeners;
  }

  @ModelAttribute("shell")
  LazyContextVariable<Shell> shell(HttpServletRequest request, Locale locale) {
    return new LazyContextVariable<>() {
      @Override
      protected Shell loadValue() {
        return reachable(request, locale);
      }
    };
  }

  /** The page that says that the database is away has no header, but it must be shown. */
  private Shell reachable(HttpServletRequest request, Locale locale) {
    try {
      return person(request).map(person -> around(person, request, locale)).orElse(Shell.EMPTY);
    } catch (DataAccessException e) {
      return Shell.EMPTY;
    }
  }

  /** Whether something heard waits because the database does not take it. */
  @ModelAttribute("notKept")
  boolean notKept() {
    return listeners.stream().anyMatch(one -> !one.keepsWhatItHears());
  }

  private Shell around(Person person, HttpServletRequest request, Locale locale) {
    var all = brands.all();
    return words.shell(person, all, current(all, request), locale);
  }

  private Optional<Person> person(HttpServletRequest request) {
    return Optional.ofNullable(request.getUserPrincipal())
        .flatMap(principal -> people.byId(new PersonId(principal.getName())));
  }

  private static Optional<Brand> current(List<Brand> all, HttpServletRequest request) {
    var named =
        PageBrand.of(request)
            .map(BrandId::value)
            .or(() -> inPath(request))
            .or(() -> Optional.ofNullable(request.getParameter("brand")));
    return named
        .flatMap(id -> all.stream().filter(brand -> brand.id().value().equals(id)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static Optional<String> inPath(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> parts
        ? Optional.ofNullable(parts.get("brand")).map(Object::toString)
        : Optional.empty();
  }
}
