package firebreak.channel.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Assisting.Named;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "facebook, https://www.facebook.com/acme/posts/1?comment_id=22, 22",
    "instagram, https://www.instagram.com/p/AbC-1/c/1799/, 1799",
    "linkedin, 'https://www.linkedin.com/feed/update/1/?commentUrn=urn%3Ali%3Acomment', urn%3Ali%3Acomment",
    "reddit, https://www.reddit.com/r/acme/comments/1ab/my_charger/k2x/, k2x",
    "x, https://x.com/acme/status/1901, 1901",
    "youtube, https://www.youtube.com/watch?v=abc&lc=Ugx.1-2, Ugx.1-2",
  })
  void know_a_reply_by_its_address(String network, URI address, String id) {
    var channel = new ChannelId(network);

    assertThat(new ByHandChannel(Networks.of(channel).orElseThrow()).read(address))
        .isEqualTo(new Named.ThePost(new PostId(channel, id)));
  }

  @Test
  void without_addresses_for_replies_only_the_platform_is_known() {
    var tiktok = new ByHandChannel(Networks.of(new ChannelId("tiktok")).orElseThrow());

    assertThat(tiktok.read(URI.create("https://www.tiktok.com/@mila/video/1")))
        .isEqualTo(new Named.ThisPlatform());
  }

  @Test
  void a_post_without_an_address_leads_nowhere() {
    for (var network : Networks.all()) {
      var post = new PostId(network.id(), "1");

      assertThat(new ByHandChannel(network).placeOf(post, Optional.empty())).isEmpty();
    }
  }
}
