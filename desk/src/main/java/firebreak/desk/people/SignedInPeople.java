package firebreak.desk.people;

import firebreak.model.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Tells the security layer who a person is: found by id or by e-mail address. */
@Component
class SignedInPeople implements UserDetailsService {

  private final People people;
  private final Passwords passwords;

  SignedInPeople(People people, Passwords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    var person =
        named(name)
            .filter(Person::active)
            .orElseThrow(() -> new UsernameNotFoundException("nobody here has that address"));
    return User.withUsername(person.id().value())
        .password(passwords.hashOf(person.id()).orElse(passwords.nobodys()))
        .authorities(List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name())))
        .build();
  }

  /** Whose e-mail address or id this is. */
  Optional<Person> named(String name) {
    return people
        .byEmail(name)
        .or(() -> name.isBlank() ? Optional.empty() : people.byId(new PersonId(name)));
  }
}
