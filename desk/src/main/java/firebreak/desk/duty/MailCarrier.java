package firebreak.desk.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Carries letters over SMTP. */
@Component
class MailCarrier implements Carrier {

  /*
   * SMTP answers every step with a number. Before the connection stands, nothing was taken; a number
   * from 400 on says that nothing was taken either. Anything else that goes wrong, such as a
   * connection that dies while we wait for the answer to the text, leaves it open. Then the only
   * honest witness is a mailbox of our own that gets a blind copy. The id of the message is made
   * from the id of the letter, so it can be searched for after a restart. Absence proves nothing,
   * since mail may lie in a queue: the same letter is never sent a second time on mere absence.
   */
  private static final Logger log = LoggerFactory.getLogger(MailCarrier.class);
  private static final int PERMANENT = 500;
  private static final int TEMPORARY = 400;

  private final MailServer server;
  private final MailSettings settings;
  private final MailArchive archive;

  MailCarrier(MailServer server, MailSettings settings, MailArchive archive) {
    this.server = server;
    this.settings = settings;
    this.archive = archive;
  }

  @Override
  public Route.Kind kind() {
    return Route.Kind.EMAIL;
  }

  @Override
  public Attempt send(Letter letter) {
    var sender = server.get();
    try {
      var message = write(letter, sender);
      return handOver(message, sender);
    } catch (MessagingException e) {
      return new Attempt.Refused("cannot be written: " + e.getMessage());
    }
  }

  @Override
  public Trace lookFor(Letter letter, Instant sentAt) {
    return archive.lookFor(messageId(letter));
  }

  private MimeMessage write(Letter letter, JavaMailSenderImpl sender) throws MessagingException {
    var message = new MimeMessage(sender.getSession());
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().address()));
    if (settings.archive().isSetUp()) {
      message.setRecipient(RecipientType.BCC, new InternetAddress(settings.archive().address()));
    }
    message.setSubject(letter.words().title(), UTF_8.name());
    message.setText(letter.words().body() + "\n\n" + letter.link() + "\n", UTF_8.name());
    message.setSentDate(Date.from(letter.at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Importance", "high");
    message.setHeader("Content-Language", letter.words().language());
    message.saveChanges();
    message.setHeader("Message-ID", messageId(letter));
    return message;
  }

  private static Attempt handOver(MimeMessage message, JavaMailSenderImpl sender)
      throws MessagingException {
    var protocol = Optional.ofNullable(sender.getProtocol()).orElse("smtp");
    var transport = sender.getSession().getTransport(protocol);
    try {
      transport.connect(
          sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
    } catch (MessagingException e) {
      return new Attempt.NotTaken("no connection: " + e.getMessage());
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Attempt.Taken();
    } catch (MessagingException e) {
      return judge(e);
    } finally {
      hangUp(transport);
    }
  }

  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      log.debug("the mail server hung up first", e); // it has answered before, nothing changes
    }
  }

  private static Attempt judge(MessagingException e) {
    int answer = answerIn(e);
    var why = e.getMessage() == null ? "no answer" : e.getMessage();
    if (answer >= PERMANENT) {
      return new Attempt.Refused(why);
    }
    return answer >= TEMPORARY ? new Attempt.NotTaken(why) : new Attempt.Unclear(why);
  }

  /** The number with which the server refused, or 0 when it said none. */
  private static int answerIn(Exception e) {
    int answer =
        switch (e) {
          case SMTPSendFailedException refused -> refused.getReturnCode();
          case SMTPSenderFailedException refused -> refused.getReturnCode();
          case SMTPAddressFailedException refused -> refused.getReturnCode();
          default -> 0;
        };
    if (answer >= TEMPORARY) {
      return answer;
    }
    return e instanceof MessagingException known && known.getNextException() != null
        ? answerIn(known.getNextException())
        : 0;
  }

  private String messageId(Letter letter) {
    return "<" + letter.id() + ".page@" + settings.domain() + ">";
  }
}
