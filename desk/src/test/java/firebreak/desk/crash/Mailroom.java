package firebreak.desk.crash;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real mail server that outlives every desk, and the mailboxes of the people who are woken. */
record Mailroom(GreenMail server) implements AutoCloseable {

  private static final String ARCHIVE = "archive@desk.example";
  private static final String PASSWORD = "secret";

  static Mailroom open() {
    var setups =
        new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()};
    var server = new GreenMail(setups);
    server.setUser(ARCHIVE, ARCHIVE, PASSWORD);
    server.start();
    return new Mailroom(server);
  }

  /** What a desk has to be told to send its letters here and to look for them. */
  Map<String, String> settings() {
    return Map.of(
        "SPRING_MAIL_HOST",
        "127.0.0.1",
        "SPRING_MAIL_PORT",
        Integer.toString(server.getSmtp().getPort()),
        "FIREBREAK_MAIL_ARCHIVE_ADDRESS",
        ARCHIVE,
        "FIREBREAK_MAIL_ARCHIVE_HOST",
        "127.0.0.1",
        "FIREBREAK_MAIL_ARCHIVE_PORT",
        Integer.toString(server.getImap().getPort()),
        "FIREBREAK_MAIL_ARCHIVE_USER",
        ARCHIVE,
        "FIREBREAK_MAIL_ARCHIVE_PASSWORD",
        PASSWORD,
        "FIREBREAK_MAIL_ARCHIVE_PROTOCOL",
        "imap");
  }

  /** The Message-ID of every letter in this person's mailbox, as often as it lies there. */
  List<String> lettersTo(String address) {
    var user = server.getUserManager().getUserByEmail(address);
    if (user == null) {
      return List.of(); // nothing was ever delivered there
    }
    try {
      var ids = new ArrayList<String>();
      for (var letter : server.getManagers().getImapHostManager().getInbox(user).getMessages()) {
        ids.add(letter.getMimeMessage().getMessageID());
      }
      return ids;
    } catch (FolderException | MessagingException e) {
      throw new IllegalStateException("the mailbox of " + address + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
