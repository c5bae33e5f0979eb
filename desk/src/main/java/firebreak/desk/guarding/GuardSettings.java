package firebreak.desk.guarding;

import firebreak.desk.platform.Json.Alternatives;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.house.HouseEdit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard as it comes with the house, and how changes to it are kept. */
@Configuration(proxyBeanMethods = false)
class GuardSettings {

  @Bean
  Guard shippedGuard() {
    return Guard.shipped();
  }

  @Bean
  Alternatives guardEdits() {
    return new Alternatives(HouseEdit.class);
  }
}
