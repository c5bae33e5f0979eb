package firebreak.desk.duty;

import firebreak.desk.people.Me;
import firebreak.desk.people.Person;
import firebreak.desk.platform.Audit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.security.Principal;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people say how they are reached, and try it. Everyone changes only their own ways. */
@Controller
class ReachPage {

  private static final String BACK = "redirect:/duty";
  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_PUSH_ADDRESS = 2_000;
  private static final int LONGEST_DEVICE = 60;

  private final Routes routes;
  private final TestPages tests;
  private final Writes writes;

  ReachPage(Routes routes, TestPages tests, Writes writes) {
    this.routes = routes;
    this.tests = tests;
    this.writes = writes;
  }

  @PostMapping("/duty/me/test")
  String test(Principal me, RedirectAttributes redirect) {
    boolean sent = tests.send(writes.me(me));
    return back(redirect, sent ? "duty.said.test" : "duty.bad.no-way");
  }

  @PostMapping("/duty/me/ntfy")
  String topic(
      @RequestParam String topic,
      @RequestParam(defaultValue = "") String token,
      Principal me,
      RedirectAttributes redirect) {
    var person = writes.me(me);
    var address = topic.strip().replaceAll("/+$", "");
    if (address.isEmpty()) {
      routes.remove("ntfy/" + person.id(), person.id());
      return done(person, "route.removed", "ntfy", redirect);
    }
    if (!isTopic(address) || !token.matches("[\\x21-\\x7e]{0,200}")) {
      return back(redirect, "duty.bad.topic");
    }
    routes.saveTopic(person.id(), address, token.strip());
    return done(person, "route.added", "ntfy", redirect);
  }

  @PostMapping("/duty/me/browser")
  String browser(@Valid Subscribed given, Principal me, RedirectAttributes redirect) {
    var person = writes.me(me);
    if (!given.isSound()) {
      return back(redirect, "duty.bad.browser");
    }
    var id = "push/" + Fingerprint.of(given.endpoint());
    routes.saveBrowser(
        new Route(id, person.id(), Route.Kind.WEB_PUSH, given.endpoint(), given.name()),
        new Routes.Keys(given.publicKey(), given.auth()));
    return done(person, "route.added", given.name(), redirect);
  }

  @PostMapping("/duty/me/remove")
  String remove(@RequestParam String route, Principal me, RedirectAttributes redirect) {
    var person = writes.me(me);
    routes.remove(route, person.id());
    return done(person, "route.removed", "push", redirect);
  }

  private String done(Person person, String act, String what, RedirectAttributes redirect) {
    writes.audit().record(person.id().value(), act, person.id().value(), what);
    return back(redirect, "duty.said.saved");
  }

  private static String back(RedirectAttributes redirect, String said) {
    redirect.addFlashAttribute("said", said);
    return BACK;
  }

  /** A web address with one name behind the server, such as {@code https://ntfy.sh/our-topic}. */
  private static boolean isTopic(String address) {
    if (address.length() > LONGEST_ADDRESS
        || !address.matches("https?://[^\\s/?#@]+(/[A-Za-z0-9._-]+)*/[A-Za-z0-9_-]{1,64}")) {
      return false;
    }
    return isAddress(address);
  }

  private static boolean isAddress(String address) {
    try {
      return URI.create(address).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What a browser says of itself when it agrees to listen. */
  record Subscribed(
      @NotNull String endpoint,
      @NotNull String publicKey,
      @NotNull String auth,
      @NotNull String device) {

    boolean isSound() {
      return endpoint.length() <= LONGEST_PUSH_ADDRESS
          && endpoint.startsWith("https://")
          && isAddress(endpoint)
          && bytesIn(publicKey) == 65
          && bytesIn(auth) == 16;
    }

    String name() {
      var line = LetterWords.oneLine(device);
      var plain = line.isEmpty() ? "browser" : line;
      return plain.length() <= LONGEST_DEVICE ? plain : plain.substring(0, LONGEST_DEVICE);
    }

    private static int bytesIn(String encoded) {
      try {
        return Base64.getUrlDecoder().decode(encoded).length;
      } catch (IllegalArgumentException e) {
        return 0;
      }
    }
  }

  /** Who writes, and that it was written. */
  @Component
  record Writes(Me people, Audit audit) {

    Person me(Principal principal) {
      return people.of(principal);
    }
  }
}
