package firebreak.desk.people;

import firebreak.desk.platform.Mistakes;
import firebreak.model.PersonId;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Optional;
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

/** Where administrators look after the people of the desk. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class StaffPage {

  private static final String ALL = "/settings/people";
  private static final String ONE = ALL + "/{id}";
  private static final String SAID = "said";

  private final People people;
  private final Staff staff;
  private final StaffViews views;
  private final SignInLinks links;

  StaffPage(People people, Staff staff, StaffViews views, SignInLinks links) {
    this.people = people;
    this.staff = staff;
    this.views = views;
    this.links = links;
  }

  @GetMapping(ALL)
  ModelAndView all(Principal principal) {
    var me = me(principal);
    return views.all(me, PersonForm.emptyBy(me), new Mistakes());
  }

  @PostMapping(ALL)
  ModelAndView add(@Valid PersonForm typed, Principal principal, RedirectAttributes redirect) {
    var me = me(principal);
    var mistakes = staff.add(typed, me);
    if (!mistakes.none()) {
      return views.all(me, typed, mistakes);
    }
    redirect.addFlashAttribute(SAID, "people.said.added");
    return new ModelAndView(
        "redirect:" + ALL + "/" + people.byEmail(typed.email()).orElseThrow().id());
  }

  @GetMapping(ONE)
  ModelAndView one(@PathVariable String id, Principal principal) {
    var person = person(id);
    return views.one(me(principal), person, PersonForm.of(person), new Mistakes());
  }

  @PostMapping(ONE)
  ModelAndView change(
      @PathVariable String id,
      @Valid PersonForm typed,
      Principal principal,
      RedirectAttributes redirect) {
    var me = me(principal);
    var person = person(id);
    var mistakes = staff.change(person, typed, me);
    if (!mistakes.none()) {
      return views.one(me, person, typed, mistakes);
    }
    redirect.addFlashAttribute(SAID, "people.said.saved");
    return new ModelAndView("redirect:" + ALL);
  }

  @PostMapping(ONE + "/active")
  ModelAndView active(
      @PathVariable String id,
      @RequestParam boolean active,
      Principal principal,
      RedirectAttributes redirect) {
    var me = me(principal);
    var person = person(id);
    var mistakes = staff.setActive(person, active, me);
    if (!mistakes.none()) {
      return views.one(me, person, PersonForm.of(person), mistakes);
    }
    redirect.addFlashAttribute(SAID, active ? "people.said.back" : "people.said.left");
    return new ModelAndView("redirect:" + ALL);
  }

  /** Mails a sign-in link, or shows it this once where no mail can go out. */
  @PostMapping(ONE + "/link")
  ModelAndView link(@PathVariable String id, Principal principal) {
    var me = me(principal);
    var person = person(id);
    var page = views.one(me, person, PersonForm.of(person), new Mistakes());
    if (!person.active()) {
      return page.addObject(SAID, "people.bad.left");
    }
    staff.linkMadeFor(person, me);
    if (links.mailLinkTo(person)) {
      return page.addObject(SAID, "people.said.mailed");
    }
    return page.addObject("link", links.newLinkFor(person));
  }

  private Person me(Principal principal) {
    return new Me(people).of(principal);
  }

  private Person person(String id) {
    return Optional.of(id)
        .filter(given -> !given.isBlank())
        .flatMap(given -> people.byId(new PersonId(given)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "nobody is " + id));
  }
}
