package firebreak.desk.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The clock and the data folder; the only place where real time enters the house. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformSettings {

  private static final int HOUSEKEEPERS = 4;

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  /** Deadlines, pages and words that are due: one after the other, held up by nothing else. */
  @Bean
  ThreadPoolTaskScheduler taskScheduler() {
    return threads("due-", 1);
  }

  /** Whatever only looks, counts or keeps: {@code @Scheduled(scheduler = "housekeeping")}. */
  @Bean
  ThreadPoolTaskScheduler housekeeping() {
    return threads("housekeeping-", HOUSEKEEPERS);
  }

  private static ThreadPoolTaskScheduler threads(String name, int size) {
    var threads = new ThreadPoolTaskScheduler();
    threads.setThreadNamePrefix(name);
    threads.setPoolSize(size);
    threads.setDaemon(true);
    return threads;
  }

  @Bean(destroyMethod = "close")
  DataFolder dataFolder(@Value("${firebreak.data:./firebreak-data}") String folder) {
    return DataFolder.claim(Path.of(folder));
  }
}
