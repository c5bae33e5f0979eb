package firebreak.desk.channels;

import firebreak.channel.Channel;
import firebreak.channel.Pace;
import firebreak.channel.bluesky.BlueskyAccount;
import firebreak.channel.bluesky.BlueskyChannel;
import firebreak.channel.bluesky.BlueskySettings;
import firebreak.channel.byhand.ByHandChannel;
import firebreak.channel.byhand.Networks;
import firebreak.channel.sandbox.SandboxChannel;
import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Accounts.Identity;
import firebreak.desk.brands.Brand;
import firebreak.model.Account;
import firebreak.model.ChannelId;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The channel through which a brand speaks; a brand of a drill only ever has the sandbox. */
@Component
public class Voices {

  private final Accounts accounts;
  private final SandboxChannel sandbox;

  Voices(Accounts accounts, SandboxChannel sandbox) {
    this.accounts = accounts;
    this.sandbox = sandbox;
  }

  /** Who the brand is there and how it speaks; empty when it has no account there. */
  public Optional<Voice> of(Brand brand, ChannelId channel) {
    if (brand.drill()) {
      return Optional.of(new Voice(Drills.account(brand, channel), sandbox));
    }
    return accounts.of(brand.id(), channel).flatMap(this::speaking);
  }

  private Optional<Voice> speaking(Identity identity) {
    var byHand = Networks.of(identity.account().channel());
    if (byHand.isPresent()) {
      return byHand.map(network -> new Voice(identity.account(), new ByHandChannel(network)));
    }
    if (!identity.account().channel().equals(BlueskyChannel.ID)) {
      return Optional.empty();
    }
    return accounts
        .secretOf(identity.account())
        .map(secret -> new Voice(identity.account(), bluesky(identity, secret)));
  }

  private static Channel bluesky(Identity identity, String secret) {
    var who =
        new BlueskyAccount(
            URI.create(identity.service().isBlank() ? Ears.PUBLIC_PDS : identity.service()),
            identity.account().handle(),
            secret);
    var settings = BlueskySettings.listeningTo(URI.create(Ears.PUBLIC_JETSTREAM)).speakingAs(who);
    return new BlueskyChannel(settings, Pace.real(), new SecureRandom());
  }

  /** An account and the channel that carries its words. */
  public record Voice(Account account, Channel channel) {}
}
