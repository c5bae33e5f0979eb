package firebreak.desk.duty;

import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.duty.WeeklyShift;
import firebreak.respond.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where shifts and parts are planned. */
@Controller
class PlanPage {

  private static final Duration LONGEST_GAP = Duration.ofDays(7);

  private final DutyPage.Readers readers;
  private final Parts.Plan plan;
  private final PlanViews views;

  PlanPage(DutyPage.Readers readers, Parts.Plan plan, PlanViews views) {
    this.readers = readers;
    this.plan = plan;
    this.views = views;
  }

  @GetMapping("/duty/{brand}/plan")
  String plan(@PathVariable String brand, Principal me, Model model) {
    var owner = readers.brand(brand);
    var reader = readers.of(me);
    model.addAttribute("may", May.of(reader.person()));
    model.addAttribute("brand", brand);
    model.addAttribute("brandName", owner.name());
    model.addAttribute("zone", owner.zone().getId());
    model.addAttribute("people", readers.awake());
    model.addAttribute("everyone", views.everyone());
    model.addAttribute("days", PlanViews.days(reader));
    model.addAttribute("shifts", views.shifts(owner.id(), reader));
    model.addAttribute("parts", views.parts(owner.id(), reader));
    model.addAttribute("roles", PlanViews.roles(reader));
    return "duty/plan";
  }

  @PreAuthorize("hasRole('ADMIN')")
  @PostMapping("/duty/{brand}/shifts")
  String add(
      @PathVariable String brand, @Valid Typed typed, Principal me, RedirectAttributes redirect) {
    var owner = readers.brand(brand).id();
    var shift = typed.shift().filter(this::isByPeopleOfOurs);
    shift.ifPresent(sound -> plan.shifts().add(owner, sound, by(me)));
    return back(owner, shift.isPresent() ? "duty.said.saved" : "duty.bad.shift", redirect);
  }

  @PreAuthorize("hasRole('ADMIN')")
  @PostMapping("/duty/{brand}/shifts/{id}/remove")
  String remove(
      @PathVariable String brand,
      @PathVariable long id,
      Principal me,
      RedirectAttributes redirect) {
    var owner = readers.brand(brand).id();
    boolean gone = plan.shifts().remove(owner, id, by(me));
    return back(owner, gone ? "duty.said.saved" : "duty.bad.gone", redirect);
  }

  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/duty/{brand}/shifts/{id}/swap")
  String swap(
      @PathVariable String brand,
      @PathVariable long id,
      Principal me,
      RedirectAttributes redirect) {
    var owner = readers.brand(brand).id();
    boolean swapped = plan.shifts().swap(owner, id, by(me));
    return back(owner, swapped ? "duty.said.swapped" : "duty.bad.swap", redirect);
  }

  /** Gives hours that nobody has taken to one person, from now on every week. */
  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/duty/{brand}/fill")
  String fill(
      @PathVariable String brand, @Valid Hours hours, Principal me, RedirectAttributes redirect) {
    var owner = readers.brand(brand);
    var person = readers.of(me).person();
    var taker = hours.taker().filter(views::mayTakeShifts);
    if (taker.isEmpty() || hours.length().isEmpty()) {
      redirect.addFlashAttribute("said", "duty.bad.shift");
    } else {
      Filling.of(hours.begins(), hours.ends(), owner.zone(), taker.get())
          .forEach(shift -> plan.shifts().add(owner.id(), shift, person.id()));
      redirect.addFlashAttribute("said", "duty.said.saved");
    }
    return "redirect:/duty/" + owner.id();
  }

  @PreAuthorize("hasRole('ADMIN')")
  @PostMapping("/duty/{brand}/parts")
  String give(
      @PathVariable String brand, @Valid Part part, Principal me, RedirectAttributes redirect) {
    var owner = readers.brand(brand).id();
    boolean sound = part.role().filter(PartList.givable()::contains).isPresent();
    boolean ours = sound && views.isOurs(new PersonId(part.person()));
    if (ours) {
      plan.parts().give(owner, new PersonId(part.person()), part.role().orElseThrow(), by(me));
    }
    return back(owner, ours ? "duty.said.saved" : "duty.bad.part", redirect);
  }

  @PreAuthorize("hasRole('ADMIN')")
  @PostMapping("/duty/{brand}/parts/remove")
  String take(
      @PathVariable String brand, @Valid Part part, Principal me, RedirectAttributes redirect) {
    var owner = readers.brand(brand).id();
    part.role()
        .ifPresent(role -> plan.parts().take(owner, new PersonId(part.person()), role, by(me)));
    return back(owner, "duty.said.saved", redirect);
  }

  private boolean isByPeopleOfOurs(WeeklyShift shift) {
    return views.mayTakeShifts(shift.primary())
        && shift.backup().filter(backup -> !views.mayTakeShifts(backup)).isEmpty();
  }

  private PersonId by(Principal me) {
    return readers.of(me).person().id();
  }

  private static String back(BrandId brand, String said, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", said);
    return "redirect:/duty/" + brand + "/plan";
  }

  /** A shift as it was typed. */
  record Typed(
      @NotNull String day,
      @NotNull String from,
      @NotNull String until,
      @NotNull String primary,
      @NotNull String backup) {

    Optional<WeeklyShift> shift() {
      try {
        return Optional.of(
            new WeeklyShift(
                DayOfWeek.of(Integer.parseInt(day)),
                LocalTime.parse(from),
                LocalTime.parse(until),
                new PersonId(primary),
                Optional.of(backup).filter(id -> !id.isBlank()).map(PersonId::new)));
      } catch (DateTimeException | IllegalArgumentException e) {
        return Optional.empty(); // the page says what a shift needs
      }
    }
  }

  /** Hours to be taken, in seconds since 1970, at most a week. */
  record Hours(long from, long until, @NotNull String person) {

    Instant begins() {
      return Instant.ofEpochSecond(from);
    }

    Instant ends() {
      return Instant.ofEpochSecond(until);
    }

    Optional<PersonId> taker() {
      return person.isBlank() ? Optional.empty() : Optional.of(new PersonId(person));
    }

    Optional<Duration> length() {
      return until > from && until - from <= LONGEST_GAP.toSeconds()
          ? Optional.of(Duration.ofSeconds(until - from))
          : Optional.empty();
    }
  }

  /** A part as it was chosen. */
  record Part(@NotBlank String person, @NotBlank String part) {

    Optional<Role> role() {
      return PartList.givable().stream().filter(role -> role.name().equals(part)).findFirst();
    }
  }
}
