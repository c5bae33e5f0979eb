package firebreak.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelEvent.AccountGone;
import firebreak.channel.ChannelEvent.Deleted;
import firebreak.channel.ChannelEvent.Edited;
import firebreak.channel.ChannelEvent.Posted;
import firebreak.channel.ChannelEvent.Reacted;
import firebreak.channel.ChannelEvent.Unreadable;
import firebreak.model.Post;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JetstreamLineTest {

  static final long MICROS = 1_772_916_060_000_000L;
  static final Instant NOW = Instant.parse("2026-03-07T20:41:30Z");
  static final AtUri POST = new AtUri("did:plc:mila", AtUri.POST, "3kmila2222222");

  final JetstreamLine lines = new JetstreamLine();

  @Test
  void hears_a_post_with_its_words_time_language_and_place_in_the_conversation() {
    var record = Said.record("my charger melted", "2026-03-07T20:40:59.123Z");
    record.put("langs", List.of("en", "pl"));
    record.put(
        "reply",
        Map.of(
            "root", Map.of("uri", "at://did:plc:acme/app.bsky.feed.post/3kroot"),
            "parent", Map.of("uri", "at://did:plc:jan/app.bsky.feed.post/3kparent")));

    var post = posted(Said.post(POST, MICROS, "create", record));

    assertThat(post.id()).isEqualTo(id(POST.toString()));
    assertThat(post.words()).isEqualTo("my charger melted");
    assertThat(post.postedAt()).isEqualTo(Instant.parse("2026-03-07T20:40:59.123Z"));
    assertThat(post.facts().declaredLanguage()).contains("en");
    assertThat(post.thread().root()).isEqualTo(id("at://did:plc:acme/app.bsky.feed.post/3kroot"));
    assertThat(post.thread().inReplyTo())
        .contains(id("at://did:plc:jan/app.bsky.feed.post/3kparent"));
    assertThat(post.facts().permalink())
        .hasToString("Optional[https://bsky.app/profile/did:plc:mila/post/3kmila2222222]");
  }

  @Test
  void finds_links_in_the_order_of_the_text_then_the_card() {
    var record = Said.record("zażółć acme.example/b and acme.example/a", "2026-03-07T20:41:00Z");
    record.put(
        "facets", List.of(link(31, "https://acme.example/a"), link(11, "https://acme.example/b")));
    record.put(
        "embed",
        Map.of(
            "$type",
            "app.bsky.embed.external",
            "external",
            Map.of("uri", "https://news.example/story")));

    assertThat(posted(Said.post(POST, MICROS, "create", record)).facts().links())
        .containsExactly(
            "https://acme.example/b", "https://acme.example/a", "https://news.example/story");
  }

  @Test
  void sees_pictures_and_quotes_also_together() {
    var record = Said.record("look", "2026-03-07T20:41:00Z");
    record.put(
        "embed",
        Map.of(
            "$type", "app.bsky.embed.recordWithMedia",
            "record", Map.of("record", Map.of("uri", "at://did:plc:jan/app.bsky.feed.post/3kq")),
            "media",
                Map.of("$type", "app.bsky.embed.images", "images", List.of(Map.of(), Map.of()))));

    var post = posted(Said.post(POST, MICROS, "create", record));

    assertThat(post.facts().pictures()).isEqualTo(2);
    assertThat(post.thread().quotes()).contains(id("at://did:plc:jan/app.bsky.feed.post/3kq"));
  }

  @Test
  void hears_edits_and_deletions() {
    var edited =
        Said.post(POST, MICROS, "update", Said.record("it burned", "2026-03-07T20:41:00Z"));

    assertThat(read(edited)).containsInstanceOf(Edited.class);
    assertThat(read(Said.post(POST, MICROS, "delete", Map.of())))
        .contains(new Deleted(id(POST.toString()), JetstreamLine.moment(MICROS)));
  }

  @Test
  void hears_likes_and_reposts_of_posts_each_under_its_own_name() {
    var subject = Map.<String, Object>of("subject", Map.of("uri", POST.toString(), "cid", "bafy"));
    var like = new AtUri("did:plc:jan", AtUri.LIKE, "3klike");

    assertThat(read(Said.post(like, MICROS, "create", subject)))
        .contains(
            new Reacted(
                id(POST.toString()),
                like.toString(),
                Reacted.Act.LIKE,
                JetstreamLine.moment(MICROS)));
    assertThat(
            read(
                Said.post(
                    new AtUri("did:plc:jan", AtUri.REPOST, "3kre"), MICROS, "create", subject)))
        .containsInstanceOf(Reacted.class);
    assertThat(read(Said.post(like, MICROS, "delete", Map.of()))).isEmpty();
  }

  @Test
  void an_account_that_is_gone_takes_its_posts_with_it_and_a_slow_one_does_not() {
    assertThat(read(account(false, "deleted"))).containsInstanceOf(AccountGone.class);
    assertThat(read(account(false, "takendown"))).containsInstanceOf(AccountGone.class);
    assertThat(read(account(false, "throttled"))).isEmpty();
    assertThat(read(account(true, ""))).isEmpty();
  }

  @Test
  void learns_handles_from_the_stream() {
    var message = Said.post(POST, MICROS, "create", Said.record("hi", "2026-03-07T20:41:00Z"));

    assertThat(posted(message).author().handle()).isEqualTo("did:plc:mila");
    read(Said.message("did:plc:mila", MICROS, "identity", Map.of("handle", "mila.example")));
    assertThat(posted(message).author().handle()).isEqualTo("mila.example");
  }

  @Test
  void takes_its_own_clock_when_the_author_has_none() {
    var post = posted(Said.post(POST, MICROS, "create", Said.record("hi", "next tuesday")));

    assertThat(post.postedAt()).isEqualTo(JetstreamLine.moment(MICROS));
  }

  @Test
  void puts_what_it_cannot_read_into_the_quarantine_with_a_reason() {
    for (var garbage :
        List.of(
            "{\"did\":",
            "",
            Said.message("did:plc:mila", MICROS, "identity", Map.of()) + "{}",
            Said.message("did:plc:mila", MICROS, "commit", Map.of("record", 7)).replace("7", "[7"),
            "[]",
            "\"hi\"",
            "{\"did\":\"did:plc:mila\"}",
            Said.post(POST, MICROS, "create", Map.of()),
            Said.post(POST, MICROS, "vanish", Said.record("hi", "")),
            Said.post(new AtUri("did:plc:mila", AtUri.POST, ""), MICROS, "delete", Map.of()))) {
      assertThat(read(garbage))
          .as(garbage)
          .hasValueSatisfying(event -> {
            assertThat(event).isInstanceOf(Unreadable.class);
            assertThat(((Unreadable) event).place()).isEqualTo("after cursor 17");
            assertThat(((Unreadable) event).reason()).isNotBlank();
          });
    }
  }

  @Test
  void reads_the_fields_in_any_order_and_passes_over_what_nobody_asks_for() {
    var message =
        """
        {"more":[{"did":"not me","kind":[1,{"text":"no"}]}],"commit":{"cid":"b","record":{"tags":["a"],
        "reply":{"root":{"cid":"c","uri":"at://did:plc:acme/app.bsky.feed.post/3kroot"},"parent":7},
        "embed":{"media":{"images":[{"alt":"uri","image":{"size":3}}],"$type":"app.bsky.embed.images"},
        "$type":"app.bsky.embed.recordWithMedia","record":{"record":{"uri":"at://did:plc:jan/app.bsky.feed.post/3kq"}}},
        "langs":["pl","en"],"text":"stopiła się","createdAt":"2026-03-07T20:41:00Z","text_of":{"text":"no"}},
        "rkey":"3k","collection":"app.bsky.feed.post","operation":"create"},"kind":"commit",
        "time_us":"1772916060000000","did":"did:plc:mila"}
        """;

    var post = posted(message);

    assertThat(post.id()).isEqualTo(id("at://did:plc:mila/app.bsky.feed.post/3k"));
    assertThat(post.words()).isEqualTo("stopiła się");
    assertThat(post.facts().declaredLanguage()).contains("pl");
    assertThat(post.facts().pictures()).isEqualTo(1);
    assertThat(post.thread().quotes()).contains(id("at://did:plc:jan/app.bsky.feed.post/3kq"));
    assertThat(post.thread().root()).isEqualTo(id("at://did:plc:acme/app.bsky.feed.post/3kroot"));
    assertThat(post.thread().inReplyTo()).isEmpty();
  }

  @Test
  void reads_a_repaired_message_from_the_quarantine() {
    var message = Said.post(POST, MICROS, "create", Said.record("hi", "2026-03-07T20:41:00Z"));
    var broken = message.substring(1);

    assertThat(lines.reread(message, "after cursor 17", NOW)).isInstanceOf(Posted.class);
    assertThat(lines.reread(broken, "after cursor 17", NOW)).isInstanceOf(Unreadable.class);
  }

  @Test
  void passes_over_what_is_not_about_posts() {
    assertThat(
            read(
                Said.post(
                    new AtUri("did:plc:jan", "app.bsky.graph.follow", "3kf"),
                    MICROS,
                    "create",
                    Map.of())))
        .isEmpty();
    assertThat(read(Said.message("did:plc:jan", MICROS, "something-new", Map.of()))).isEmpty();
  }

  private static Map<String, Object> link(int byteStart, String address) {
    return Map.of(
        "index", Map.of("byteStart", byteStart, "byteEnd", byteStart + 5),
        "features", List.of(Map.of("$type", "app.bsky.richtext.facet#link", "uri", address)));
  }

  private static String account(boolean active, String status) {
    return Said.message(
        "did:plc:mila", MICROS, "account", Map.of("active", active, "status", status));
  }

  private Optional<ChannelEvent> read(String message) {
    return lines.read(message, NOW, "17").event();
  }

  private Post posted(String message) {
    return ((Posted) read(message).orElseThrow()).post();
  }

  private static PostId id(String address) {
    return new PostId(BlueskyChannel.ID, address);
  }
}
