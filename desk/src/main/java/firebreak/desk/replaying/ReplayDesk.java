package firebreak.desk.replaying;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The part of the desk that listens and detects, without doors, timers, channels and people: what
 * is not in it can page nobody and publish nothing.
 */
@EnableAutoConfiguration
@ComponentScan({
  "firebreak.desk.platform",
  "firebreak.desk.brands",
  "firebreak.desk.listening",
  "firebreak.desk.detecting"
})
@Import(MentionsSeen.class)
class ReplayDesk {

  static ConfigurableApplicationContext start(Path folder) {
    var desk = new SpringApplication(ReplayDesk.class);
    desk.setWebApplicationType(WebApplicationType.NONE);
    desk.setLazyInitialization(true); // pages of these features are never asked for, so never made
    desk.setRegisterShutdownHook(false); // the data folder must outlive the database
    desk.setLogStartupInfo(false);
    desk.setDefaultProperties(
        Map.of(
            "firebreak.data", folder.toString(),
            "firebreak.database.url", "",
            "db-scheduler.enabled", "false",
            "logging.level.org.springframework.boot.SpringApplication", "off",
            "logging.threshold.console", "ERROR"));
    return desk.run("--firebreak.data=" + folder, "--firebreak.database.url=");
  }
}
