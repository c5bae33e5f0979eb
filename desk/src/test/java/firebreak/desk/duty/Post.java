package firebreak.desk.duty;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import firebreak.desk.people.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What lies in people's mailboxes. */
@Component
record Post(GreenMail server) {

  /** Everything in this person's mailbox, oldest first; copies in other mailboxes do not count. */
  List<MimeMessage> of(Person person) {
    var user = server.getUserManager().getUserByEmail(person.email());
    if (user == null) {
      return List.of(); // nothing was ever delivered there
    }
    try {
      return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
          .map(stored -> stored.getMimeMessage())
          .toList();
    } catch (FolderException e) {
      throw new IllegalStateException("no inbox of " + person.email(), e);
    }
  }

  static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail without a subject", e);
    }
  }

  static String text(MimeMessage message) {
    try {
      return message.getContent().toString();
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail without words", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of the link in a page. */
  static String link(MimeMessage message) {
    var found = Pattern.compile("/p/[A-Za-z0-9_-]+").matcher(text(message));
    if (!found.find()) {
      throw new IllegalStateException("a page without a link: " + text(message));
    }
    return found.group();
  }
}
