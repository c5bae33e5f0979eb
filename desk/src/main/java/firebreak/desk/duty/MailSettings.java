package firebreak.desk.duty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the desk, beside the server itself.
 *
 * @param from the sender of every page
 * @param archive where a blind copy of every page goes
 */
@ConfigurationProperties("firebreak.mail")
record MailSettings(
    @DefaultValue("firebreak@localhost") String from, @DefaultValue Archive archive) {

  /** The part behind the at sign, for the ids of letters. */
  String domain() {
    return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  /**
   * A mailbox of the desk's own in which it can look up what it has sent.
   *
   * @param address copies go there; empty when there is no archive
   * @param protocol {@code imaps}, or {@code imap} on a network that nobody listens to
   */
  record Archive(
      @DefaultValue("") String address,
      @DefaultValue("") String host,
      @DefaultValue("993") int port,
      @DefaultValue("imaps") String protocol,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("INBOX") String folder) {

    boolean isSetUp() {
      return !address.isBlank() && !host.isBlank();
    }

    @Override
    public String toString() {
      return user + " at " + host + ":" + port; // the password stays out of logs
    }
  }
}
