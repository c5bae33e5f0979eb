package firebreak.desk.channels;

import firebreak.channel.sandbox.SandboxChannel;
import firebreak.channel.sandbox.SandboxMessages;
import firebreak.channel.sandbox.SandboxThreads;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The channel of drills. */
@Configuration(proxyBeanMethods = false)
class ChannelSettings {

  @Bean
  SandboxChannel sandbox(SandboxThreads threads, SandboxMessages messages, InstantSource clock) {
    return new SandboxChannel(threads, messages, clock);
  }
}
