package firebreak.desk.people;

import firebreak.desk.platform.Mistakes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everyone's own account: how they are called, and how they come in. */
@Controller
class OwnPage {

  private static final String HERE = "/settings/me";
  private static final String SAID = "said";

  private final OwnViews views;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final Sessions sessions;

  OwnPage(OwnViews views, Passwords passwords, Passkeys passkeys, Sessions sessions) {
    this.views = views;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.sessions = sessions;
  }

  @GetMapping(HERE)
  ModelAndView me(Principal principal, HttpServletRequest request, HttpServletResponse response) {
    var me = views.me(principal);
    return views
        .page(me, OwnForm.of(me), new Mistakes())
        .addObject("welcome", request.getParameter("welcome") != null)
        .addObject("wanted", ByLink.wanted(request, response));
  }

  @PostMapping(HERE)
  ModelAndView change(@Valid OwnForm typed, Principal principal, RedirectAttributes redirect) {
    var me = views.me(principal);
    var mistakes = typed.mistakes();
    if (!mistakes.none()) {
      return views.page(me, typed, mistakes);
    }
    views.save(typed.applied(me));
    return back(redirect, "people.said.saved");
  }

  @PostMapping(HERE + "/password")
  ModelAndView password(
      @Valid PasswordForm typed,
      Principal principal,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    var me = views.me(principal);
    var mistakes = typed.mistakes(passwords, me.id());
    if (!mistakes.none()) {
      return views.page(me, OwnForm.of(me), mistakes);
    }
    passwords.set(me.id(), typed.fresh());
    sessions.endAllOthers(me.id(), request);
    redirect.addFlashAttribute("wayIn", true);
    return back(redirect, "people.said.password");
  }

  /** Where the browser goes after it has made a passkey. */
  @GetMapping(HERE + "/passkeys/added")
  ModelAndView added(RedirectAttributes redirect) {
    redirect.addFlashAttribute("wayIn", true);
    return back(redirect, "people.said.passkey");
  }

  @PostMapping(HERE + "/passkeys/remove")
  ModelAndView remove(
      @RequestParam String passkey, Principal principal, RedirectAttributes redirect) {
    boolean gone = passkeys.remove(views.me(principal).id(), passkey);
    return back(redirect, gone ? "people.said.passkey-gone" : "people.bad.passkey");
  }

  @PostMapping(HERE + "/sessions/end")
  ModelAndView endOthers(
      Principal principal, HttpServletRequest request, RedirectAttributes redirect) {
    sessions.endAllOthers(views.me(principal).id(), request);
    return back(redirect, "people.said.sessions");
  }

  private static ModelAndView back(RedirectAttributes redirect, String said) {
    redirect.addFlashAttribute(SAID, said);
    return new ModelAndView("redirect:" + HERE);
  }
}
