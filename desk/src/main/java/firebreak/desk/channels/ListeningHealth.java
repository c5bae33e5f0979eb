package firebreak.desk.channels;

import firebreak.desk.platform.KeepsUp;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says to a watchdog that the desk is not well while it cannot keep what it hears. */
@Component
class ListeningHealth implements HealthIndicator {

  private final KeepsUp listeners;

  ListeningHealth(KeepsUp listeners) {
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    return listeners.keepsWhatItHears()
        ? Health.up().build()
        : Health.down().withDetail("intake", "the database does not take what is heard").build();
  }
}
