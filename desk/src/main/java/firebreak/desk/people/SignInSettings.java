package firebreak.desk.people;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Who may come in, by which door, and what the browser is told never to do. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SignInSettings {

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

  @Bean
  SecurityFilterChain doors(HttpSecurity http, Behind behind) throws Exception {
    return http.authorizeHttpRequests(ask ->
            ask.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll() // the end of a request that was let in when it began
                .requestMatchers(
                    "/sign-in/**",
                    "/css/**",
                    "/js/**",
                    "/vendor/**",
                    "/desk.css",
                    "/icons.svg",
                    "/mark.svg",
                    "/manifest.webmanifest",
                    "/worker.js",
                    "/p/**",
                    "/actuator/health/**",
                    "/error")
                .permitAll()
                .requestMatchers("/settings", "/settings/me/**")
                .hasRole("VIEWER")
                .requestMatchers("/actuator/**", "/settings/**")
                .hasRole("ADMIN")
                .anyRequest()
                .hasRole("VIEWER"))
        .exceptionHandling(broken ->
            broken.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                new RequestHeaderRequestMatcher("HX-Request")))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .defaultSuccessUrl("/")
                .failureHandler(ByPassword.refused())
                .permitAll())
        .oneTimeTokenLogin(link ->
            link.loginPage("/sign-in")
                .showDefaultSubmitPage(false)
                .loginProcessingUrl("/sign-in/link")
                .tokenGeneratingUrl("/sign-in/send")
                .tokenGenerationSuccessHandler(behind.links())
                .successHandler(behind.byLink()))
        .webAuthn(passkeys ->
            passkeys
                .rpName("Firebreak")
                .rpId(behind.address().host())
                .allowedOrigins(Set.of(behind.address().origin()))
                .disableDefaultRegistrationPage(true))
        .addFilterAfter(new StillHere(behind.sessions()), AnonymousAuthenticationFilter.class)
        .logout(out -> out.logoutSuccessUrl("/sign-in?out"))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(withDefaults()))
        .build();
  }

  @Bean
  RoleHierarchy roleHierarchy() {
    return RoleHierarchyImpl.fromHierarchy(
        "ROLE_ADMIN > ROLE_COMMANDER\nROLE_COMMANDER > ROLE_APPROVER\n"
            + "ROLE_APPROVER > ROLE_RESPONDER\nROLE_RESPONDER > ROLE_VIEWER");
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  OneTimeTokenService oneTimeTokens(JdbcOperations db) {
    return new JdbcOneTimeTokenService(db);
  }

  @Bean
  JdbcPublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations db) {
    return new JdbcPublicKeyCredentialUserEntityRepository(db);
  }

  /** What the doors need of this feature. */
  @Component
  record Behind(PublicAddress address, SignInLinks links, ByLink byLink, Sessions sessions) {}
}
