package firebreak.desk.people;

import firebreak.desk.people.Sessions.Standing;
import firebreak.model.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks at every request whether who is signed in is still here, and what they may do by now. */
final class StillHere extends OncePerRequestFilter {

  private static final String ROLE = "ROLE_";

  private final Sessions sessions;

  StillHere(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (known != null && !(known instanceof AnonymousAuthenticationToken)) {
      look(known, request, response);
    }
    chain.doFilter(request, response);
  }

  private void look(
      Authentication known, HttpServletRequest request, HttpServletResponse response) {
    try {
      var standing = standing(known).filter(one -> Sessions.isOpen(request, one));
      if (standing.isPresent()) {
        keepRole(known, standing.get().role());
      } else {
        new SecurityContextLogoutHandler().logout(request, response, known);
      }
    } catch (DataAccessException e) {
      logger.debug("nobody can be asked while the database is away; the page says so", e);
    }
  }

  private Optional<Standing> standing(Authentication known) {
    return sessions.standing(new PersonId(known.getName())).filter(Standing::active);
  }

  /** A role that was changed meanwhile counts at once. */
  private static void keepRole(Authentication known, Role role) {
    var now = new SimpleGrantedAuthority(ROLE + role.name());
    if (known.getAuthorities().contains(now)) {
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        known.toBuilder()
            .authorities(all -> {
              all.removeIf(one -> String.valueOf(one.getAuthority()).startsWith(ROLE));
              all.add(now);
            })
            .build());
    SecurityContextHolder.setContext(context);
  }
}
