package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.channel.ChannelEvent;
import firebreak.model.Engagement;
import firebreak.model.PostId;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRecordingTest {

  @TempDir Path folder;

  @Test
  void reads_every_kind_of_line_of_our_own_format() {
    var file =
        lines(
            """
            {"id":"1","time":"2026-03-07T20:41:00Z","author":"mila","text":"it melted","lang":"en","links":["https://acme.example/a"]}
            {"kind":"edited","id":"1","time":"2026-03-07T20:41:00Z","heard_at":"2026-03-07T20:45:00Z","author":"mila","text":"it burned"}
            {"kind":"engagement","id":"1","time":"2026-03-07T20:50:00Z","likes":7,"reposts":2}
            {"kind":"like","id":"1","time":"2026-03-07T20:51:00Z"}
            {"kind":"repost","id":"1","time":"2026-03-07T20:52:00Z"}
            {"kind":"deleted","id":"1","time":"2026-03-07T21:00:00Z"}
            {"kind":"account_gone","author":"mila","time":"2026-03-07T21:01:00Z"}
            """);

    var events = play(file).events();

    assertThat(events.get(0))
        .isInstanceOfSatisfying(
            ChannelEvent.Posted.class,
            said ->
                assertThat(said.post().facts().links()).containsExactly("https://acme.example/a"));
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            ChannelEvent.Edited.class,
            said -> {
              assertThat(said.post().words()).isEqualTo("it burned");
              assertThat(said.post().postedAt()).isEqualTo(Instant.parse("2026-03-07T20:41:00Z"));
              assertThat(said.heardAt()).isEqualTo(Instant.parse("2026-03-07T20:45:00Z"));
            });
    assertThat(events.get(2))
        .isInstanceOfSatisfying(
            ChannelEvent.Engaged.class, said -> assertThat(said.counts()).isEqualTo(counts(7, 2)));
    assertThat(events.get(3)).isInstanceOf(ChannelEvent.Reacted.class);
    assertThat(events.get(4)).isInstanceOf(ChannelEvent.Reacted.class);
    assertThat(events.get(5))
        .isInstanceOfSatisfying(
            ChannelEvent.Deleted.class,
            said -> assertThat(said.post().externalId()).isEqualTo("1"));
    assertThat(events.get(6)).isInstanceOf(ChannelEvent.AccountGone.class);
  }

  @Test
  void plays_the_example_of_the_documentation() throws IOException {
    var page = Files.readString(Path.of("../../docs/channels/format.md"));
    var example =
        page.substring(
            page.indexOf("```json\n") + 8, page.indexOf("\n```", page.indexOf("```json")));

    var played = play(lines(example + "\n"));

    assertThat(played.events()).hasSize(7).noneMatch(ChannelEvent.Unreadable.class::isInstance);
  }

  @Test
  void reads_the_names_of_activity_streams() {
    var file =
        lines(
            """
            {"type":"Note","id":"https://a.example/1","published":"2026-03-07T20:41:00Z","attributedTo":"https://a.example/mila","content":"it melted","inReplyTo":"https://a.example/0","context":"https://a.example/0"}
            """);

    var post = play(file).posts().getFirst();

    assertThat(post.words()).isEqualTo("it melted");
    assertThat(post.author().handle()).isEqualTo("https://a.example/mila");
    assertThat(post.thread().root().externalId()).isEqualTo("https://a.example/0");
  }

  @Test
  void knows_fields_that_come_only_late_in_a_long_file() {
    var text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append("{\"id\":\"").append(i).append("\",\"time\":").append(1_772_900_000L + i);
      text.append(",\"text\":\"fine\"}\n");
    }
    text.append("{\"kind\":\"deleted\",\"id\":\"7\",\"time\":1772910000}\n");

    assertThat(play(lines(text.toString())).events().getLast())
        .isInstanceOf(ChannelEvent.Deleted.class);
  }

  @Test
  void recognises_posts_as_a_platform_hands_them_out() {
    var file =
        lines(
            """
            {"created_at":"Sat Mar 07 20:41:00 +0000 2026","id":49825434031,"id_str":"49825434031","text":"it melted &amp; burned","source":"<a>Web</a>","user":{"id_str":"55","screen_name":"mila","name":"Mila","followers_count":1034,"verified":false,"created_at":"Fri Apr 13 00:20:31 +0000 2012"},"retweet_count":293,"favorite_count":54,"lang":"en","in_reply_to_status_id_str":"498"}
            """);

    var post = play(file).posts().getFirst();

    assertThat(post.id().externalId()).isEqualTo("49825434031");
    assertThat(post.words()).isEqualTo("it melted & burned");
    assertThat(post.author().handle()).isEqualTo("mila");
    assertThat(post.author().name()).contains("Mila");
    assertThat(post.author().followers()).isEqualTo(OptionalLong.of(1034));
    assertThat(post.author().since()).contains(Instant.parse("2012-04-13T00:20:31Z"));
    assertThat(post.engagement()).isEqualTo(counts(54, 293));
    assertThat(post.thread().inReplyTo()).map(PostId::externalId).contains("498");
  }

  @Test
  void sends_garbage_to_the_quarantine_with_its_line_and_goes_on() {
    var file =
        lines(
            """
            {"id":"1","time":"2026-03-07T20:41:00Z","text":"one"}
            {"id":"2","time":
            [1,2]
            {"id":"3","text":"no time"}
            {"kind":"shout","id":"4","time":"2026-03-07T20:42:00Z"}
            {"kind":"deleted","time":"2026-03-07T20:43:00Z"}
            {"id":"5","time":"2026-03-07T20:44:00Z","text":"five"}
            """);

    var played = play(file);

    assertThat(played.words()).containsExactly("one", "five");
    assertThat(played.unreadable())
        .extracting(ChannelEvent.Unreadable::place)
        .containsExactly("line 2", "line 3", "line 4", "line 5", "line 6");
    assertThat(played.unreadable())
        .extracting(ChannelEvent.Unreadable::reason)
        .anyMatch(reason -> reason.startsWith("the line is not JSON"))
        .contains(
            "the line is not a JSON object",
            "column \"time\" is empty, so the row has no time",
            "there is no kind \"shout\"",
            "the line names no id");
  }

  @Test
  void replaces_nul_and_half_characters() {
    var file =
        lines(
            "{\"id\":\"1\",\"time\":\"2026-03-07\",\"text\":\"a\\u0000b\\ud83dc \\ud83d\\ude00\"}\n");

    assertThat(play(file).words()).containsExactly("a\uFFFDb\uFFFDc \uD83D\uDE00");
  }

  @Test
  void reads_a_packed_file_and_tells_how_far_it_came() throws IOException {
    var file = folder.resolve("posts.jsonl.gz");
    try (var out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write("{\"id\":\"1\",\"time\":\"2026-03-07\",\"text\":\"one\"}\n");
    }
    var source = ReplaySource.open(file, ReplayOptions.defaults());

    var played = Played.toTheEnd(source, java.util.Optional.empty());

    assertThat(played.words()).containsExactly("one");
    assertThat(source.progress())
        .isEqualTo(
            new Progress(Progress.Phase.FINISHED, Files.size(file), Files.size(file), 1, 1, 0));
  }

  @Test
  void refuses_one_big_array_with_advice() {
    assertThatThrownBy(() -> play(lines("[{\"id\":1}]")))
        .hasMessageContaining("one object per line");
  }

  private static Engagement counts(long likes, long reposts) {
    return new Engagement(
        OptionalLong.of(likes),
        OptionalLong.of(reposts),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private Played play(Path file) {
    return Played.toTheEnd(file, ReplayOptions.defaults().withScratch(folder));
  }

  private Path lines(String text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "posts", ".jsonl"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
