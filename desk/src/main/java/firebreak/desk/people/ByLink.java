package firebreak.desk.people;

import firebreak.model.PersonId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes who came in by a one-time link: on to what they wanted, or, while they have
 * no other way in, once past the offer of a password or a passkey.
 */
@Component
class ByLink implements AuthenticationSuccessHandler {

  private static final RequestCache WANTED = new HttpSessionRequestCache();

  private final AuthenticationSuccessHandler onwards =
      new SavedRequestAwareAuthenticationSuccessHandler();
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final FirstLook firstLook;

  ByLink(Passwords passwords, Passkeys passkeys, FirstLook firstLook) {
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.firstLook = firstLook;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    var person = new PersonId(who.getName());
    var zone = Optional.ofNullable(request.getParameter("zone")).orElse("");
    firstLook.learn(person, request.getLocale(), zone);
    if (hasAnotherWayIn(person)) {
      onwards.onAuthenticationSuccess(request, response, who);
    } else {
      response.sendRedirect(request.getContextPath() + "/settings/me?welcome");
    }
  }

  boolean hasAnotherWayIn(PersonId person) {
    return passwords.hashOf(person).isPresent() || !passkeys.of(person).isEmpty();
  }

  /** The path of the page that somebody asked for before they had to sign in. */
  static String wanted(HttpServletRequest request, HttpServletResponse response) {
    return Optional.ofNullable(WANTED.getRequest(request, response))
        .map(saved -> saved.getRedirectUrl().replaceFirst("^https?://[^/]+", ""))
        .filter(path -> path.startsWith("/") && !path.startsWith("//"))
        .orElse("/");
  }
}
