package firebreak.desk.replies;

import firebreak.desk.channels.Voices;
import firebreak.respond.guard.Guard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard and the voices that come with the desk. */
@Configuration(proxyBeanMethods = false)
class ReplySettings {

  @Bean
  Guard guard() {
    return Guard.shipped();
  }

  @Bean
  Voicing voicing(Voices voices) {
    return voices::of;
  }
}
