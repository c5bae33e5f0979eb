package firebreak.desk.crises;

import firebreak.desk.platform.Json.Alternatives;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.matrix.Condition;
import firebreak.respond.matrix.Notice;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.playbook.StepState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How decisions and events are written down. */
@Configuration(proxyBeanMethods = false)
class CrisisSettings {

  @Bean
  Alternatives crisisEvents() {
    return new Alternatives(CrisisEvent.class);
  }

  @Bean
  Alternatives matrixConditions() {
    return new Alternatives(Condition.class);
  }

  @Bean
  Alternatives matrixNotices() {
    return new Alternatives(Notice.class);
  }

  @Bean
  Alternatives stepClosings() {
    return new Alternatives(StepClosed.How.class);
  }

  @Bean
  Alternatives stepStates() {
    return new Alternatives(StepState.class);
  }
}
