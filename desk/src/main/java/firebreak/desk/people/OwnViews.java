package firebreak.desk.people;

import firebreak.desk.people.Passkeys.Passkey;
import firebreak.desk.platform.Mistakes;
import firebreak.desk.platform.Zones;
import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes a person's own page. */
@Component
class OwnViews {

  private final People people;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final MessageSource words;

  OwnViews(People people, Passwords passwords, Passkeys passkeys, MessageSource words) {
    this.people = people;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.words = words;
  }

  Person me(Principal principal) {
    return new Me(people).of(principal);
  }

  void save(Person changed) {
    people.change(changed, changed.id().value());
  }

  /** With mistakes the answer says that nothing was changed. */
  ModelAndView page(Person me, OwnForm typed, Mistakes mistakes) {
    var locale = Locale.of(me.language());
    var page = new ModelAndView("people/me");
    page.setStatus(mistakes.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("me", me);
    page.addObject("admin", me.may(Role.ADMIN));
    page.addObject("typed", typed);
    page.addObject("mistakes", mistakes.in(words, locale));
    page.addObject("zones", Zones.with(typed.zone()));
    page.addObject("hasPassword", passwords.hashOf(me.id()).isPresent());
    page.addObject(
        "passkeys", passkeys.of(me.id()).stream().map(one -> PasskeyView.of(one, me)).toList());
    return page;
  }

  /** A passkey in words. */
  record PasskeyView(String id, String label, String created, String lastUsed) {

    static PasskeyView of(Passkey passkey, Person me) {
      return new PasskeyView(
          passkey.id(), passkey.label(), day(passkey.created(), me), day(passkey.lastUsed(), me));
    }

    private static String day(Instant moment, Person me) {
      return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.of(me.language()))
          .format(moment.atZone(me.zone()));
    }
  }
}
