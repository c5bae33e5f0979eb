package firebreak.desk.cases;

import firebreak.desk.channels.Voices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The voices that come with the desk, for private words. */
@Configuration(proxyBeanMethods = false)
class LetterSettings {

  @Bean
  Letterbox letterbox(Voices voices) {
    return voices::of;
  }
}
