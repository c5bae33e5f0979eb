package firebreak.desk.cases;

import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.people.Me;
import firebreak.desk.platform.PageBrand;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One customer's case, and where it is opened. */
@Controller
class CasePage {

  private final CaseBooks books;
  private final CaseParts parts;
  private final Opening opening;
  private final Me me;

  CasePage(CaseBooks books, CaseParts parts, Opening opening, Me me) {
    this.books = books;
    this.parts = parts;
    this.opening = opening;
    this.me = me;
  }

  /** Opens a case for a mention, or leads to the one that is there. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/cases")
  String open(
      @RequestParam String brand,
      @RequestParam String channel,
      @RequestParam String post,
      Principal principal) {
    var valid = channel.matches("[a-z0-9-]{1,40}") && !post.isBlank() && !brand.isBlank();
    return valid
        ? open(new BrandId(brand), new PostId(new ChannelId(channel), post), principal)
        : nowhere();
  }

  /** The same for the post that some words of ours answer. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/cases/of-reply/{reply:\\d+}")
  String openOf(@PathVariable long reply, Principal principal) {
    return books
        .outside()
        .answeredBy(reply)
        .map(answered -> open(answered.brand(), answered.post(), principal))
        .orElseGet(CasePage::nowhere);
  }

  private String open(BrandId brand, PostId post, Principal principal) {
    return opening
        .open(brand, post, me.of(principal))
        .map(id -> "redirect:/cases/" + id)
        .orElseGet(CasePage::nowhere);
  }

  private static String nowhere() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such mention of this brand");
  }

  @GetMapping("/cases/{id:\\d+}")
  String page(
      @PathVariable long id,
      @RequestParam(defaultValue = "TALK") Purpose purpose,
      HttpServletRequest request,
      Model model) {
    var one = known(id, request);
    var reader = parts.reader(me.of(request.getUserPrincipal()));
    parts.all(one, reader, model);
    parts.form(one, reader, new CaseParts.Form(purpose, Typed.NOTHING), model);
    return "cases/case";
  }

  @GetMapping("/cases/{id:\\d+}/parts/top")
  String top(@PathVariable long id, HttpServletRequest request, Model model) {
    parts.top(known(id, request), parts.reader(me.of(request.getUserPrincipal())), model);
    return "cases/parts :: top";
  }

  @GetMapping("/cases/{id:\\d+}/parts/talk")
  String talk(@PathVariable long id, HttpServletRequest request, Model model) {
    parts.talk(known(id, request), parts.reader(me.of(request.getUserPrincipal())), model);
    return "cases/parts :: talk";
  }

  private CareCase known(long id, HttpServletRequest request) {
    var one = books.known(id);
    PageBrand.is(one.brand(), request);
    return one;
  }
}
