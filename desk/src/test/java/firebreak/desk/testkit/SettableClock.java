package firebreak.desk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that a test can move forward; otherwise it shows the real time, or with {@code
 * -Dfirebreak.test.ahead=P3DT5H} another hour of another day, because no test may need a certain
 * one.
 */
public final class SettableClock implements InstantSource {

  private volatile Duration ahead =
      Duration.parse(System.getProperty("firebreak.test.ahead", "PT0S"));

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }

  public void forward(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** Puts the settable clock in the place of the real one. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Settings {

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock();
    }
  }
}
