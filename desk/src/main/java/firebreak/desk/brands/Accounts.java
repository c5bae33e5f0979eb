package firebreak.desk.brands;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Secrets;
import firebreak.model.Account;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who each brand is on each channel, and the secret that proves it there. */
@Component
public class Accounts {

  private static final String COLUMNS = "select brand_id, channel, handle, service from account ";

  private final JdbcClient db;
  private final Secrets secrets;
  private final Audit audit;

  Accounts(JdbcClient db, Secrets secrets, Audit audit) {
    this.db = db;
    this.secrets = secrets;
    this.audit = audit;
  }

  public Optional<Identity> of(BrandId brand, ChannelId channel) {
    return db.sql(COLUMNS + "where brand_id = ? and channel = ?")
        .params(brand.value(), channel.value())
        .query((row, number) ->
            identity(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .optional();
  }

  public List<Identity> of(BrandId brand) {
    return db.sql(COLUMNS + "where brand_id = ? order by channel")
        .param(brand.value())
        .query((row, number) ->
            identity(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  /** The password or key of this account; handed only to the channel that needs it. */
  public Optional<String> secretOf(Account account) {
    return secrets.get(secretName(account));
  }

  /** Adds or changes an account; an empty secret leaves the stored one as it is. */
  @Transactional
  public void save(Identity identity, String secret, String by) {
    var account = identity.account();
    db.sql(
            "insert into account (brand_id, channel, handle, service) values (?, ?, ?, ?)"
                + " on conflict (brand_id, channel) do update"
                + " set handle = excluded.handle, service = excluded.service")
        .params(
            account.brand().value(),
            account.channel().value(),
            account.handle(),
            identity.service())
        .update();
    if (!secret.isEmpty()) {
      secrets.put(secretName(account), secret);
    }
    audit.record(by, "account.saved", account.brand() + "/" + account.channel(), account.handle());
  }

  private static Identity identity(String brand, String channel, String handle, String service) {
    return new Identity(new Account(new BrandId(brand), new ChannelId(channel), handle), service);
  }

  private static String secretName(Account account) {
    return "account/" + account.brand() + "/" + account.channel();
  }

  /**
   * An account and where it lives.
   *
   * @param service base address of the server, such as a Bluesky PDS; empty when there is only one
   */
  public record Identity(Account account, String service) {}
}
