package firebreak.desk.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class time, and the desk to itself: what earlier classes began has ended. */
final class BetweenTests implements BeforeAllCallback, AfterAllCallback {

  /** A busy machine is no failure; whoever waits says for what, not for how long. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  @Override
  public void beforeAll(ExtensionContext test) {
    Awaitility.setDefaultTimeout(PATIENCE);
  }

  @Override
  public void afterAll(ExtensionContext test) {
    var db = SpringExtension.getApplicationContext(test).getBean(JdbcClient.class);
    db.sql("update crisis set next_due = null, stage = 'REVIEWED'").update();
    db.sql(
            "update duty_alarm set ended_at = now(), ended_why = 'OVER', next_at = null"
                + " where ended_at is null")
        .update();
  }
}
