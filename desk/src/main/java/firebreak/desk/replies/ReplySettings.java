package firebreak.desk.replies;

import firebreak.desk.channels.Voices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The voices that come with the desk. */
@Configuration(proxyBeanMethods = false)
class ReplySettings {

  @Bean
  Voicing voicing(Voices voices) {
    return voices::of;
  }
}
