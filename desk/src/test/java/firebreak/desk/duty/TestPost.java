package firebreak.desk.duty;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server for tests, with SMTP in front and IMAP behind. */
@Configuration(proxyBeanMethods = false)
class TestPost {

  static final String ARCHIVE = "archive@desk.example";

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail greenMail() {
    var server =
        new GreenMail(
            new ServerSetup[] {
              ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()
            });
    server.setUser(ARCHIVE, ARCHIVE, "secret");
    return server;
  }

  @Bean
  JavaMailSenderImpl testMailSender(GreenMail server) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    return sender;
  }

  @Bean
  @Primary
  MailSettings testMailSettings(GreenMail server) {
    return new MailSettings("desk@desk.example", archive(server));
  }

  static MailSettings.Archive archive(GreenMail server) {
    return new MailSettings.Archive(
        ARCHIVE, "127.0.0.1", server.getImap().getPort(), "imap", ARCHIVE, "secret", "INBOX");
  }
}
