package firebreak.desk.duty;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that takes our letters, if one is set up. */
@Component
class MailServer {

  private final ObjectProvider<JavaMailSenderImpl> sender;

  MailServer(ObjectProvider<JavaMailSenderImpl> sender) {
    this.sender = sender;
  }

  boolean isSetUp() {
    @Nullable JavaMailSenderImpl known = sender.getIfAvailable();
    return known != null;
  }

  /**
   * Its address and how to speak to it.
   *
   * @throws org.springframework.beans.factory.NoSuchBeanDefinitionException when none is set up
   */
  JavaMailSenderImpl get() {
    return sender.getObject();
  }
}
