package firebreak.desk.people;

import firebreak.desk.platform.Mistakes;
import firebreak.desk.platform.Zones;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages about people, for administrators. */
@Component
class StaffViews {

  private final People people;
  private final ByLink waysIn;
  private final SignInLinks links;
  private final MessageSource words;

  StaffViews(People people, ByLink waysIn, SignInLinks links, MessageSource words) {
    this.people = people;
    this.waysIn = waysIn;
    this.links = links;
    this.words = words;
  }

  ModelAndView all(Person me, PersonForm typed, Mistakes mistakes) {
    var everyone = people.all().stream().map(one -> Row.of(one, me, words)).toList();
    return form("people/people", me, typed, mistakes)
        .addObject("here", everyone.stream().filter(Row::active).toList())
        .addObject("gone", everyone.stream().filter(row -> !row.active()).toList());
  }

  ModelAndView one(Person me, Person person, PersonForm typed, Mistakes mistakes) {
    return form("people/person", me, typed, mistakes)
        .addObject("person", person)
        .addObject("oneself", person.id().equals(me.id()))
        .addObject("hasWayIn", waysIn.hasAnotherWayIn(person.id()))
        .addObject("canMail", links.canMail());
  }

  private ModelAndView form(String view, Person me, PersonForm typed, Mistakes mistakes) {
    var page = new ModelAndView(view);
    page.setStatus(mistakes.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("typed", typed);
    page.addObject("mistakes", mistakes.in(words, Locale.of(me.language())));
    page.addObject("roles", List.of(Role.values()));
    page.addObject("zones", Zones.with(typed.zone()));
    return page;
  }

  /** One person in the list. */
  record Row(String id, String name, String email, String role, boolean active, boolean oneself) {

    static Row of(Person person, Person me, MessageSource words) {
      var role =
          words.getMessage("people.role." + person.role(), new Object[0], Locale.of(me.language()));
      return new Row(
          person.id().value(),
          person.name(),
          person.email(),
          role,
          person.active(),
          person.id().equals(me.id()));
    }
  }
}
