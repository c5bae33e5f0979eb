package firebreak.desk.empathy;

import firebreak.desk.brands.Brands;
import firebreak.desk.empathy.Edits.Line;
import firebreak.desk.people.Me;
import firebreak.desk.people.Role;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.respond.empathy.PictureEdit;
import firebreak.respond.empathy.Quadrant;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The empathy map of a story, turned round: those who are against us, and where it comes from. */
@Controller
class EmpathyPage {

  private static final String STORY = "/watch/{brand}/stories/{story}/empathy";
  private static final String BRAND = "/watch/{brand}/empathy";

  private final Pictures pictures;
  private final MapViews views;
  private final Changing changing;
  private final Shown shown;

  EmpathyPage(Pictures pictures, MapViews views, Changing changing, Shown shown) {
    this.pictures = pictures;
    this.views = views;
    this.changing = changing;
    this.shown = shown;
  }

  @GetMapping({STORY, BRAND})
  ModelAndView map(Asked asked, Principal me) {
    return page(subject(asked), me);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping({STORY + "/lines", BRAND + "/lines"})
  ModelAndView add(Asked asked, Principal me) {
    var subject = subject(asked);
    var quadrant =
        Arrays.stream(Quadrant.values())
            .filter(one -> one.name().equals(asked.quadrant()))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return after(subject, changing.add(subject, quadrant, asked.text(), shown.me().of(me)), me);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping({STORY + "/strike", BRAND + "/strike"})
  ModelAndView strike(Asked asked, Principal me) {
    return mark(asked, PictureEdit.STRUCK, me);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping({STORY + "/restore", BRAND + "/restore"})
  ModelAndView restore(Asked asked, Principal me) {
    return mark(asked, PictureEdit.RESTORED, me);
  }

  private ModelAndView mark(Asked asked, PictureEdit how, Principal me) {
    var subject = subject(asked);
    var line = new Line(asked.item() == null ? "" : asked.item(), asked.text());
    return after(subject, changing.mark(subject, how, line, shown.me().of(me)), me);
  }

  private ModelAndView after(Subject subject, Optional<String> mistake, Principal me) {
    if (mistake.isEmpty()) {
      return new ModelAndView("redirect:" + subject.address());
    }
    var page = page(subject, me);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var said = new Said(shown.me().of(me), shown.words());
    return page.addObject("refused", said.say("mistake." + mistake.get(), Changing.LONGEST));
  }

  private ModelAndView page(Subject subject, Principal me) {
    var person = shown.me().of(me);
    var brand = shown.brands().byId(subject.brand()).orElseThrow();
    return new ModelAndView("empathy/map")
        .addObject("brandName", brand.name())
        .addObject("back", subject.address().substring(0, subject.address().lastIndexOf('/')))
        .addObject("works", person.may(Role.RESPONDER))
        .addObject("view", views.of(pictures.of(subject), new Said(person, shown.words())));
  }

  private Subject subject(Asked asked) {
    var brand =
        Optional.ofNullable(asked.brand())
            .filter(id -> !id.isBlank())
            .flatMap(id -> shown.brands().byId(new BrandId(id)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var story =
        Optional.ofNullable(asked.story())
            .filter(id -> !id.isBlank() && id.length() <= 200)
            .filter(id -> id.codePoints().noneMatch(Character::isISOControl))
            .map(StoryId::new);
    return new Subject(brand.id(), story);
  }

  /**
   * What an address and a form say.
   *
   * @param words that were typed
   */
  record Asked(
      @Nullable String brand,
      @Nullable String story,
      @Nullable String quadrant,
      @Nullable String item,
      @Nullable String words) {

    String text() {
      return words == null ? "" : words.replace("\0", "");
    }
  }

  /** Whose page it is and who reads it. */
  @Component("shownOfEmpathy")
  record Shown(Brands brands, Me me, MessageSource words) {}
}
