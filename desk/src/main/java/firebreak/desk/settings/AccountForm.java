package firebreak.desk.settings;

import firebreak.desk.brands.Accounts.Identity;
import firebreak.desk.platform.Mistakes;
import firebreak.model.Account;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * Who a brand is on Bluesky, as somebody typed it.
 *
 * @param password empty to leave the one that is kept as it is
 * @param service empty for the public server
 */
record AccountForm(@NotNull String handle, @NotNull String password, @NotNull String service) {

  static final AccountForm EMPTY = new AccountForm("", "", "");
  private static final int LONGEST = 200;

  static AccountForm of(Identity identity) {
    return new AccountForm(identity.account().handle(), "", identity.service());
  }

  /**
   * What is wrong with it.
   *
   * @param kept whether a password is kept already
   */
  Mistakes mistakes(boolean kept) {
    var mistakes = new Mistakes();
    mistakes.check(
        name().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") && name().length() <= LONGEST,
        "handle",
        "settings.wrong.handle");
    mistakes.check(kept || !password.isBlank(), "password", "settings.wrong.password");
    mistakes.check(
        password.strip().matches("[\\x21-\\x7e]*") && password.length() <= LONGEST,
        "password",
        "settings.wrong.password-form");
    mistakes.check(
        service.isBlank() || Addresses.isWeb(service.strip()), "service", "settings.wrong.service");
    return mistakes;
  }

  Identity identity(BrandId brand, ChannelId channel) {
    return new Identity(new Account(brand, channel, name()), service.strip().replaceAll("/+$", ""));
  }

  private String name() {
    return handle.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "account " + handle; // the password stays out of logs
  }
}
