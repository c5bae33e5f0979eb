package firebreak.desk.channels;

import firebreak.desk.brands.Brand;
import firebreak.model.Account;
import firebreak.model.ChannelId;

/** Who a brand is while it exercises. */
final class Drills {

  private Drills() {}

  static Account account(Brand brand, ChannelId channel) {
    return new Account(brand.id(), channel, brand.id().value());
  }
}
