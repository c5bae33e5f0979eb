package firebreak.desk.claims;

import firebreak.desk.platform.Json.Alternatives;
import firebreak.respond.claim.ClaimEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of a claim is written down. */
@Configuration(proxyBeanMethods = false)
class ClaimsSettings {

  @Bean
  Alternatives claimEvents() {
    return new Alternatives(ClaimEvent.class);
  }
}
