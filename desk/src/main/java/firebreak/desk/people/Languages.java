package firebreak.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Which language a page is written in: the person's own, or before sign-in the browser's. */
@Configuration(proxyBeanMethods = false)
class Languages {

  @Bean
  LocaleResolver localeResolver(People people) {
    return new OwnLanguage(people);
  }

  /** Asks who is signed in once per request. */
  private static final class OwnLanguage implements LocaleResolver {

    private static final String KNOWN = OwnLanguage.class.getName();

    private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
    private final People people;

    OwnLanguage(People people) {
      this.people = people;
      browser.setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("pl")));
      browser.setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
      if (request.getAttribute(KNOWN) instanceof Locale known) {
        return known;
      }
      var found = find(request);
      request.setAttribute(KNOWN, found);
      return found;
    }

    private Locale find(HttpServletRequest request) {
      var who = request.getUserPrincipal();
      if (who == null) {
        return browser.resolveLocale(request);
      }
      return ownLanguage(who.getName()).orElseGet(() -> browser.resolveLocale(request));
    }

    /** The page that says that the database is away must be written in some language too. */
    private Optional<Locale> ownLanguage(String id) {
      try {
        return people
            .byId(new firebreak.model.PersonId(id))
            .map(person -> Locale.of(person.language()));
      } catch (DataAccessException e) {
        return Optional.empty();
      }
    }

    @Override
    public void setLocale(
        HttpServletRequest request,
        @Nullable HttpServletResponse response,
        @Nullable Locale locale) {
      throw new IllegalStateException("people change their language in their settings");
    }
  }
}
