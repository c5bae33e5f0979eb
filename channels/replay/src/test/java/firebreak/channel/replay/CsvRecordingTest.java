package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.ChannelId;
import firebreak.model.Post;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CsvRecordingTest extends CsvFiles {

  @Test
  void guesses_the_columns_from_their_usual_names() {
    var file =
        lines(
            "tweet_id,created_at,author_id,text,in_response_to_tweet_id",
            "2,Tue Oct 31 22:11:45 +0000 2017,115712,and how do you propose we do that,1.0");

    var posts = play(file).posts();

    assertThat(posts).hasSize(1);
    var post = posts.getFirst();
    assertThat(post.id().externalId()).isEqualTo("2");
    assertThat(post.author().handle()).isEqualTo("115712");
    assertThat(post.postedAt()).isEqualTo(Instant.parse("2017-10-31T22:11:45Z"));
    assertThat(post.thread().inReplyTo()).map(answered -> answered.externalId()).contains("1");
  }

  @Test
  void says_aloud_what_it_guessed() {
    var file = recording(HEADER + "1,6/13/17 11:55,mila,it melted\n");

    var said =
        ReplaySource.open(file, ReplayOptions.defaults().withMap(List.of("user=author")))
            .mapping()
            .describe();

    assertThat(said)
        .contains("text <- text  (guessed)")
        .contains("author <- user\n")
        .contains("dates are written month first");
  }

  @Test
  void reads_bare_carriage_returns_and_quoted_line_ends() {
    var file =
        recording(
            "id,created_at,user,text\r1,2026-03-07 20:41,mila,\"it\rmelted\"\r2,2026-03-07 20:42,jan,same\r");

    assertThat(play(file).words()).containsExactly("it\rmelted", "same");
  }

  @Test
  void keeps_a_bare_carriage_return_inside_a_text_when_lines_end_otherwise() {
    var file = lines("id,created_at,text", "1,2026-03-07,first\rsecond", "2,2026-03-08,next");

    assertThat(play(file).words()).containsExactly("first\rsecond", "next");
  }

  @Test
  void reads_a_byte_order_mark_and_sixteen_bit_text() throws IOException {
    var text = HEADER + "1,2026-03-07 20:41,mila,zażółć\n";
    var marked = recording("\uFEFF" + text);
    var wide = folder.resolve("wide.csv");
    Files.write(wide, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

    assertThat(play(marked).words()).containsExactly("zażółć");
    assertThat(play(wide).words()).containsExactly("zażółć");
  }

  @Test
  void reads_semicolons_and_tabs() {
    var semicolons = recording("id;data;autor;treść\n1;07.03.2026 20:41;mila;stopiła się, serio\n");
    var tabs = recording("id\tdate\tuser\ttext\n1\t2026-03-07\tmila\tit melted\n");

    assertThat(play(semicolons).words()).containsExactly("stopiła się, serio");
    assertThat(play(semicolons).posts().getFirst().postedAt())
        .isEqualTo(Instant.parse("2026-03-07T20:41:00Z"));
    assertThat(play(tabs).words()).containsExactly("it melted");
  }

  @Test
  void plays_a_file_that_runs_from_new_to_old_in_the_order_it_happened() {
    var file =
        lines(
            "time,user,text",
            "6/13/17 11:56,ana,fourth",
            "6/13/17 11:55,bea,third",
            "6/13/17 11:55,cia,second",
            "6/12/17 0:11,dan,first");

    assertThat(play(file).words()).containsExactly("first", "second", "third", "fourth");
  }

  @Test
  void obeys_the_map_it_is_given() {
    var file = recording("when,who,what\n2026-03-07,mila,it melted\n");
    var options = ReplayOptions.defaults().withMap(List.of("when=time", "who=author", "what=text"));

    var post = Played.toTheEnd(file, options).posts().getFirst();

    assertThat(post.words()).isEqualTo("it melted");
    assertThat(post.author().handle()).isEqualTo("mila");
  }

  @Test
  void reads_a_file_without_a_header_by_column_numbers() {
    var file = recording("0,2026-03-07,mila,it melted\n1,2026-03-08,jan,mine too\n");
    var options = ReplayOptions.defaults().withMap(List.of("#2=time", "#3=author", "#4=text"));

    assertThat(Played.toTheEnd(file, options).words()).containsExactly("it melted", "mine too");
  }

  @Test
  void rows_without_an_id_get_the_same_one_in_every_run_and_twins_are_told_apart() {
    var file =
        lines(
            "time,user,text",
            "2026-03-07 20:41,mila,lt",
            "2026-03-07 20:41,mila,lt",
            "2026-03-07 20:41,jan,lt");

    var once = play(file).posts().stream().map(Post::id).toList();
    var again = play(file).posts().stream().map(Post::id).toList();

    assertThat(once).doesNotHaveDuplicates().hasSize(3).isEqualTo(again);
  }

  @Test
  void does_not_trust_ids_that_a_spreadsheet_has_rounded() {
    var file =
        lines(
            "tweet_id,created_at,user,text",
            "5.67588E+17,2026-03-07 20:41,mila,one",
            "5.67588E+17,2026-03-07 20:42,jan,two");

    assertThat(play(file).posts()).extracting(Post::id).doesNotHaveDuplicates();
    assertThat(ReplaySource.open(file, ReplayOptions.defaults()).mapping().describe())
        .contains("a spreadsheet has rounded its numbers");
  }

  @Test
  void takes_the_channel_from_the_file_or_from_the_option() {
    var file = recording("id,time,text,platform\n1,2026-03-07,one,Bluesky\n2,2026-03-08,two,\n");
    var options = ReplayOptions.defaults().withChannel(new ChannelId("panel"));

    assertThat(Played.toTheEnd(file, options).posts())
        .extracting(post -> post.id().channel().value())
        .containsExactly("bluesky", "panel");
  }

  @Test
  void reads_counts_stars_followers_and_the_title_of_a_review() {
    var file =
        lines(
            "id,published,title,text,rating,likes,followerCount",
            "r1,2024-02-19T23:09:30.000Z,Never again,It melted.,1,\"1,204\",7");

    var post = play(file).posts().getFirst();

    assertThat(post.words()).isEqualTo("Never again\nIt melted.");
    assertThat(post.facts().stars()).isEqualTo(OptionalDouble.of(1));
    assertThat(post.engagement().likes()).isEqualTo(OptionalLong.of(1204));
    assertThat(post.author().followers()).isEqualTo(OptionalLong.of(7));
  }

  @Test
  void without_an_author_column_every_row_is_another_person() {
    var file = recording("id,time,text\n1,2026-03-07,one\n2,2026-03-08,two\n");

    assertThat(play(file).posts()).extracting(post -> post.author().id()).doesNotHaveDuplicates();
  }

  @Test
  void a_reply_to_a_reply_stands_in_the_conversation_of_the_first_post() {
    var file =
        lines(
            "id,time,text,in_reply_to",
            "1,2026-03-07 20:00,first,",
            "2,2026-03-07 20:01,second,1",
            "3,2026-03-07 20:02,third,2");

    assertThat(play(file).posts())
        .extracting(post -> post.thread().root().externalId())
        .containsExactly("1", "1", "1");
  }

  @Test
  void times_without_a_zone_are_read_in_the_zone_of_the_option() {
    var file = recording(HEADER + "1,2026-03-07 20:41,mila,it melted\n");
    var options = ReplayOptions.defaults().withZone(ZoneId.of("Europe/Warsaw"));

    assertThat(Played.toTheEnd(file, options).posts().getFirst().postedAt())
        .isEqualTo(Instant.parse("2026-03-07T19:41:00Z"));
  }

  @Test
  void replaces_what_no_database_can_store() {
    var file = recording(HEADER + "1,2026-03-07 20:41,mila,a\0b\n", StandardCharsets.UTF_8);

    assertThat(play(file).words()).containsExactly("a\uFFFDb");
  }

  @Test
  void refuses_what_is_no_recording_with_a_reason() {
    assertThatThrownBy(() -> play(recording(""))).hasMessageContaining("is empty");
    assertThatThrownBy(() -> play(recording("PK\u0003\u0004abc")))
        .hasMessageContaining("zip archive");
    assertThatThrownBy(() -> play(folder.resolve("nothing.csv"))).hasMessageContaining("no file");
    assertThatThrownBy(() -> play(recording(HEADER + "1,soon,mila,it melted\n")))
        .hasMessageContaining("for instance \"soon\"");
  }
}
