package firebreak.desk.detecting;

import firebreak.desk.platform.Json.Alternatives;
import firebreak.model.Signal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How signals are written down. */
@Configuration(proxyBeanMethods = false)
class DetectingSettings {

  @Bean
  Alternatives measures() {
    return new Alternatives(Signal.Measure.class);
  }
}
