package firebreak.desk.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A whole desk in this process, listening on a free port, on an embedded database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = firebreak.desk.Desk.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "server.shutdown=immediate",
      "firebreak.data=target/desk-test/${random.uuid}",
      "firebreak.channel.patience=PT10S",
      "firebreak.drill.speed=40"
    })
@Import(SettableClock.Settings.class)
@ExtendWith(BetweenTests.class)
public @interface DeskTest {}
