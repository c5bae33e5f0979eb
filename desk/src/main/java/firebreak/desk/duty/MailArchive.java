package firebreak.desk.duty;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.MessageIDTerm;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks up over IMAP whether a letter of ours went through the mail server. */
@Component
class MailArchive {

  private static final Logger log = LoggerFactory.getLogger(MailArchive.class);
  private static final String TIMEOUT_MILLIS = "10000";

  private final MailSettings.Archive archive;

  MailArchive(MailSettings settings) {
    this.archive = settings.archive();
  }

  Trace lookFor(String messageId) {
    if (!archive.isSetUp()) {
      return Trace.UNKNOWABLE;
    }
    try {
      return holds(messageId) ? Trace.FOUND : Trace.NOT_YET;
    } catch (MessagingException e) {
      log.warn("archive.unreachable: {} cannot be searched: {}", archive, e.getMessage());
      return Trace.NOT_YET;
    }
  }

  private boolean holds(String messageId) throws MessagingException {
    try (var store = Session.getInstance(settings()).getStore(archive.protocol())) {
      store.connect(archive.host(), archive.port(), archive.user(), archive.password());
      try (var folder = store.getFolder(archive.folder())) {
        folder.open(Folder.READ_ONLY);
        return folder.search(new MessageIDTerm(messageId)).length > 0;
      }
    }
  }

  private Properties settings() {
    var properties = new Properties();
    for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty("mail." + archive.protocol() + "." + name, TIMEOUT_MILLIS);
    }
    return properties;
  }
}
