package firebreak.desk.settings;

import firebreak.channel.byhand.Network;
import firebreak.channel.byhand.Networks;
import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Accounts.Identity;
import firebreak.desk.brands.Brand;
import firebreak.model.Account;
import firebreak.model.ChannelId;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who a brand is on the networks where people post by hand. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class HandAccounts {

  private final Owned owned;
  private final Accounts accounts;

  HandAccounts(Owned owned, Accounts accounts) {
    this.owned = owned;
    this.accounts = accounts;
  }

  /** The accounts that are known, with the names of their networks. */
  static List<Known> of(Brand brand, Accounts accounts) {
    return accounts.of(brand.id()).stream()
        .flatMap(identity ->
            Networks.of(identity.account().channel()).stream()
                .map(network -> new Known(network.name(), identity.account().handle())))
        .toList();
  }

  @PostMapping("/settings/brands/{brand}/channels/by-hand")
  String save(
      @PathVariable String brand,
      @RequestParam(defaultValue = "") String network,
      @RequestParam(name = "hand-handle", defaultValue = "") String handle,
      Principal me,
      RedirectAttributes redirect) {
    var known = owned.brand(brand);
    var name = handle.strip().replaceFirst("^@", "");
    var there = network(network);
    boolean fine = there.isPresent() && name.matches("[\\p{L}\\p{N}_.-]{1,100}");
    if (fine) {
      var account = new Account(known.id(), there.get().id(), name);
      accounts.save(new Identity(account, ""), "", owned.by(me).person().id().value());
    }
    redirect.addFlashAttribute("said", fine ? "settings.said.by-hand" : "settings.bad.by-hand");
    return "redirect:/settings/brands/" + known.id() + "/channels";
  }

  private static Optional<Network> network(String id) {
    return Optional.of(id)
        .filter(given -> given.matches("[a-z0-9-]{1,40}"))
        .flatMap(given -> Networks.of(new ChannelId(given)));
  }

  /** One account on which people post by hand. */
  record Known(String network, String handle) {}
}
