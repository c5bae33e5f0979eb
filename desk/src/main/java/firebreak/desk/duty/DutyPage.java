package firebreak.desk.duty;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.respond.crisis.CrisisId;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is awake for us, what is open, and how the desk reaches the reader. */
@Controller
class DutyPage {

  private final DutyViews views;
  private final AlarmViews alarmViews;
  private final Alarms alarms;
  private final Readers readers;

  DutyPage(DutyViews views, AlarmViews alarmViews, Alarms alarms, Readers readers) {
    this.views = views;
    this.alarmViews = alarmViews;
    this.alarms = alarms;
    this.readers = readers;
  }

  @GetMapping("/duty")
  String first(Principal me, Model model) {
    var brand = readers.brands().all().stream().findFirst();
    if (brand.isPresent()) {
      return "redirect:/duty/" + brand.get().id();
    }
    readers.reach(readers.of(me), model);
    return "duty/first";
  }

  @GetMapping("/duty/{brand}")
  String duty(@PathVariable String brand, Principal me, Model model) {
    var reader = readers.of(me);
    var owner = readers.brand(brand);
    model.addAttribute("view", views.of(owner, reader));
    model.addAttribute("people", readers.awake());
    model.addAttribute("zone", reader.zone());
    readers.reach(reader, model);
    alarms(owner, reader, model);
    return "duty/duty";
  }

  @GetMapping("/duty/{brand}/alarms")
  String alarms(@PathVariable String brand, Principal me, Model model) {
    alarms(readers.brand(brand), readers.of(me), model);
    return "duty/parts :: alarms";
  }

  private void alarms(Brand brand, Reader reader, Model model) {
    model.addAttribute("may", May.of(reader.person()));
    model.addAttribute("brand", brand.id().value());
    model.addAttribute("open", alarmViews.open(brand.id(), reader));
    model.addAttribute("past", alarmViews.past(brand.id(), reader));
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/duty/{brand}/alarms/{id}/answer")
  String answer(
      @PathVariable String brand,
      @PathVariable long id,
      Principal me,
      RedirectAttributes redirect) {
    boolean first = alarms.answer(id, readers.of(me).person().id());
    redirect.addFlashAttribute("said", first ? "duty.said.thanks" : "duty.said.answered");
    return "redirect:/duty/" + readers.brand(brand).id();
  }

  /** The part of a crisis room that asks whether anybody is there. */
  @GetMapping("/duty/rooms/{crisis}")
  String room(@PathVariable String crisis, Principal me, Model model) {
    model.addAttribute("crisis", crisis);
    var reader = readers.of(me);
    model.addAttribute("may", May.of(reader.person()));
    model.addAttribute("open", alarmViews.openIn(new CrisisId(crisis), reader));
    return "duty/parts :: here";
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/duty/rooms/{crisis}/here")
  String here(@PathVariable String crisis, Principal me) {
    try {
      alarms.answerAll(new CrisisId(crisis), readers.of(me).person().id());
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
    }
    return "redirect:/crises/" + crisis;
  }

  /** Who reads, and of which brand. */
  @Component
  record Readers(Me me, Brands brands, Reach reach, MessageSource words, InstantSource clock) {

    Reader of(Principal principal) {
      return new Reader(me.of(principal), words, clock.instant());
    }

    Brand brand(String id) {
      return brands
          .byId(new BrandId(id))
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no brand " + id));
    }

    void reach(Reader reader, Model model) {
      model.addAttribute("reach", reach.of(reader));
    }

    List<Person> awake() {
      return reach.awake();
    }
  }
}
