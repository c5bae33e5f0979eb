package firebreak.channel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Assisting;
import firebreak.channel.Assisting.Named;
import firebreak.channel.contract.ChannelContract.Promise;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A channel that needs a person's hands sends them to the right place and nowhere else. */
final class Carrying {

  static final List<Promise> PROMISES =
      List.of(
          new Promise("sends a person to the post they answer", Carrying::leadsToThePost),
          new Promise("sends nobody to an address of another site", Carrying::leadsNowhereElse),
          new Promise("knows its own replies by their address", Carrying::knowsItsReplies),
          new Promise("does not take a page of the platform for a reply", Carrying::isNoReply),
          new Promise("does not take another site for its own", Carrying::isElsewhere));

  /** Addresses that look like the platform's own and are not, or cannot be followed. */
  private static final List<URI> FOREIGN =
      List.of(
          URI.create("https://example.org/status/1"),
          URI.create("javascript:alert(1)"),
          URI.create("mailto:mila@example.org"),
          URI.create("/relative"));

  private Carrying() {}

  private static void leadsToThePost(ChannelUnderTest test) {
    var hands = hands(test);

    assertThat(assisting(test).placeOf(hands.target(), Optional.of(hands.heardAt())))
        .hasValue(hands.heardAt());
  }

  private static void leadsNowhereElse(ChannelUnderTest test) {
    var host = hands(test).heardAt().getHost();
    for (var foreign : foreign(host)) {
      assertThat(assisting(test).placeOf(hands(test).target(), Optional.of(foreign)))
          .as("led by %s", foreign)
          .satisfies(place -> place.ifPresent(there -> assertThat(there).isNotEqualTo(foreign)));
    }
  }

  private static void knowsItsReplies(ChannelUnderTest test) {
    switch (hands(test).reply()) {
      case Hands.Shown.At(var address, var reply) ->
          assertThat(assisting(test).read(address)).isEqualTo(new Named.ThePost(reply));
      case Hands.Shown.Nowhere() ->
          assertThat(assisting(test).read(hands(test).heardAt()))
              .isNotInstanceOf(Named.Elsewhere.class);
    }
  }

  private static void isNoReply(ChannelUnderTest test) {
    assertThat(assisting(test).read(hands(test).onThePlatform()))
        .isEqualTo(new Named.ThisPlatform());
  }

  private static void isElsewhere(ChannelUnderTest test) {
    foreign(hands(test).heardAt().getHost())
        .forEach(foreign ->
            assertThat(assisting(test).read(foreign))
                .as("read from %s", foreign)
                .isEqualTo(new Named.Elsewhere()));
  }

  private static List<URI> foreign(String host) {
    var all = new java.util.ArrayList<>(FOREIGN);
    all.add(URI.create("https://" + host + ".example.org/status/1"));
    all.add(URI.create("https://not-" + host.replace("www.", "") + "/status/1"));
    all.add(URI.create("https://example.org/https://" + host + "/status/1"));
    all.add(URI.create("https://" + host + "@example.org/status/1"));
    return all;
  }

  private static Hands hands(ChannelUnderTest test) {
    return test.hands().orElseThrow();
  }

  private static Assisting assisting(ChannelUnderTest test) {
    return test.channel().assisting().orElseThrow();
  }
}
