package firebreak.desk.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock and the data folder; the only place where real time enters the house. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformSettings {

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Bean(destroyMethod = "close")
  DataFolder dataFolder(@Value("${firebreak.data:./firebreak-data}") String folder) {
    return DataFolder.claim(Path.of(folder));
  }
}
