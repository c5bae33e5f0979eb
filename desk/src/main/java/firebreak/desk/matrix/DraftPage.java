package firebreak.desk.matrix;

import firebreak.desk.brands.Brand;
import firebreak.desk.matrix.Drafting.Refusal;
import firebreak.desk.platform.YamlFile.Placed;
import firebreak.respond.matrix.Matrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where versions are drafted, sent, agreed to and put in force. */
@Controller
@PreAuthorize("hasRole('COMMANDER')")
class DraftPage {

  private final MatrixReaders readers;
  private final VersionViews views;
  private final Drafting drafting;
  private final Paper paper;

  DraftPage(MatrixReaders readers, VersionViews views, Drafting drafting, Paper paper) {
    this.readers = readers;
    this.views = views;
    this.drafting = drafting;
    this.paper = paper;
  }

  @PostMapping(MatrixPage.ALL + "/drafts")
  String begin(@PathVariable String brand, @RequestParam String from, Principal me) {
    var known = readers.brand(brand);
    var by = readers.of(me).person().id();
    return to(known, drafting.begin(known.id(), views.matrix(known, from), by));
  }

  @PostMapping(MatrixPage.ALL + "/import")
  ModelAndView read(@PathVariable String brand, @RequestParam MultipartFile file, Principal me)
      throws IOException {
    var known = readers.brand(brand);
    var reader = readers.of(me);
    var text =
        file.getSize() > Paper.LONGEST * 4L
            ? "#".repeat(Paper.LONGEST + 1) // too large to be read at all, and told so
            : new String(file.getBytes(), StandardCharsets.UTF_8);
    return switch (paper.read(text)) {
      case Paper.Read.Good(var matrix) ->
          new ModelAndView(to(known, drafting.begin(known.id(), matrix, reader.person().id())));
      case Paper.Read.Wrong(var mistakes) -> refused(known, mistakes, reader);
    };
  }

  private ModelAndView refused(Brand brand, List<Placed> mistakes, MatrixReader reader) {
    var told =
        mistakes.stream()
            .limit(30)
            .map(one ->
                (one.line() == 0 ? "" : reader.say("import.line", one.line()) + " ")
                    + (one.path() + " " + reader.say(one.words())).strip())
            .toList();
    var page = views.overview(brand, reader).addObject("mistakes", told);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping(MatrixPage.ONE + "/send")
  String send(Place place, Principal me, RedirectAttributes redirect) {
    var version = version(place);
    return back(place, drafting.send(version, readers.of(me).person().id()), "sent", redirect);
  }

  @PostMapping(MatrixPage.ONE + "/send-back")
  String sendBack(
      Place place,
      @RequestParam(defaultValue = "") String why,
      Principal me,
      RedirectAttributes redirect) {
    if (why.isBlank()) {
      return said(place, "bad.why", redirect);
    }
    var by = readers.of(me).person().id();
    return back(place, drafting.sendBack(version(place), by, why.strip()), "back", redirect);
  }

  @PostMapping(MatrixPage.ONE + "/approve")
  String approve(
      Place place,
      @RequestParam(defaultValue = "") String seen,
      Principal me,
      RedirectAttributes redirect) {
    var by = readers.of(me).person().id();
    return back(place, drafting.approve(version(place), seen, by), "approved", redirect);
  }

  @PostMapping(MatrixPage.ONE + "/remove")
  String remove(Place place, Principal me, RedirectAttributes redirect) {
    var refusal = drafting.remove(version(place), readers.of(me).person().id());
    if (refusal.isPresent()) {
      return back(place, refusal, "removed", redirect);
    }
    redirect.addFlashAttribute("said", "matrix.said.removed");
    return "redirect:/matrix/" + readers.brand(place.brand()).id();
  }

  /** At once, or from a moment that is still to come. */
  @PostMapping(MatrixPage.ONE + "/in-force")
  String inForce(
      Place place,
      @RequestParam(defaultValue = "") String from,
      Principal me,
      RedirectAttributes redirect) {
    var reader = readers.of(me);
    var brand = readers.brand(place.brand());
    var now = drafting.now();
    var moment = from.isBlank() ? Optional.of(now) : moment(from, reader);
    if (moment.isEmpty()) {
      return said(place, "bad.moment", redirect);
    }
    var name = Optional.of(place.name()).filter(one -> !one.equals(Matrix.shipped().version()));
    var turn = new Turn(name, moment.get(), reader.person().id(), now);
    var refusal = drafting.putInForce(brand.id(), name, turn);
    redirect.addFlashAttribute("said", key(refusal, "in-force"));
    return "redirect:/matrix/" + brand.id();
  }

  private static Optional<Instant> moment(String typed, MatrixReader reader) {
    try {
      return Optional.of(LocalDateTime.parse(typed).atZone(reader.person().zone()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // the page says what a moment looks like
    }
  }

  private Version version(Place place) {
    return views.version(readers.brand(place.brand()), place.name());
  }

  private String back(
      Place place, Optional<Refusal> refusal, String fine, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", key(refusal, fine));
    return to(readers.brand(place.brand()), place.name());
  }

  private String said(Place place, String key, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", "matrix.said." + key);
    return to(readers.brand(place.brand()), place.name());
  }

  private static String key(Optional<Refusal> refusal, String fine) {
    return "matrix.said." + refusal.map(why -> "bad." + why).orElse(fine);
  }

  static String to(Brand brand, String name) {
    return "redirect:/matrix/" + brand.id() + "/versions/" + name;
  }

  /** Which version of which brand an address names. */
  record Place(String brand, String name) {}
}
