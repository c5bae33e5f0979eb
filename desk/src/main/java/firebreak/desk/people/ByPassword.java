package firebreak.desk.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Lets somebody in by a password, unless too many wrong ones were tried just before. */
@Component
class ByPassword implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final PasswordBrake brake;

  ByPassword(SignedInPeople people, PasswordEncoder encoder, PasswordBrake brake) {
    this.passwords = new DaoAuthenticationProvider(people);
    this.passwords.setPasswordEncoder(encoder);
    this.brake = brake;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication typed) {
    if (!brake.lets(typed.getName())) {
      throw new LockedException("too many wrong passwords");
    }
    var who = passwords.authenticate(typed);
    brake.release(typed.getName());
    return who;
  }

  @Override
  public boolean supports(Class<?> kind) {
    return passwords.supports(kind);
  }

  /** Where somebody goes who was not let in. */
  static AuthenticationFailureHandler refused() {
    var ways = new ExceptionMappingAuthenticationFailureHandler();
    ways.setExceptionMappings(Map.of(LockedException.class.getName(), "/sign-in?wait"));
    ways.setDefaultFailureUrl("/sign-in?error");
    return ways;
  }
}
