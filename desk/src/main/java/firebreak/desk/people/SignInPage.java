package firebreak.desk.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: a password, a passkey, or a one-time link. */
@Controller
class SignInPage {

  private final SignInLinks links;

  SignInPage(SignInLinks links) {
    this.links = links;
  }

  @GetMapping("/sign-in")
  String signIn(Model model) {
    model.addAttribute("canMail", links.canMail());
    return "people/sign-in";
  }

  /** Asks for one press, so that a mail scanner that follows links does not use the link up. */
  @GetMapping("/sign-in/link")
  String link(@RequestParam String token, Model model) {
    model.addAttribute("token", token);
    return "people/link";
  }
}
