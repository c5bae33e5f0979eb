package firebreak.channel.contract;

import static firebreak.channel.contract.ChannelContract.when;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.channel.Listening;
import firebreak.channel.contract.ChannelContract.Promise;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A channel that listens loses nothing and trips over nothing. */
final class Hearing {

  private static final Instant START = Instant.parse("2026-03-07T20:41:00Z");

  private Hearing() {}

  static List<Promise> promises(Capabilities capabilities, Source source) {
    var does = capabilities.does();
    var all = new ArrayList<Promise>();
    all.add(new Promise("delivers every post once and in order", Hearing::inOrder));
    all.add(
        new Promise("gives the same post the same id when it comes twice", Hearing::duplicates));
    all.add(new Promise("delivers posts that come late", Hearing::late));
    all.add(new Promise("quarantines garbage with place and reason and goes on", Hearing::garbage));
    all.add(new Promise("makes hostile words storable", Hearing::hostileWords));
    all.add(new Promise("delivers a refused batch again", Hearing::refusedBatch));
    all.add(new Promise("is silent once it is closed", Hearing::silentAfterClose));
    all.addAll(
        when(
            does.contains(Ability.RESUME),
            new Promise("goes on from any cursor without loss", Hearing::resume)));
    all.addAll(
        when(
            does.contains(Ability.SEES_EDITS),
            new Promise("tells that a post was edited", Hearing::edits)));
    all.addAll(
        when(
            does.contains(Ability.SEES_DELETIONS),
            new Promise("tells that a post is gone", Hearing::deletions)));
    all.addAll(
        when(
            source.canDisconnect(),
            new Promise("comes back by itself when the line breaks", Hearing::disconnect)));
    return all;
  }

  private static void inOrder(ChannelUnderTest test) {
    var said = say(test, 25);

    var heard = hear(test, Optional.empty(), said);

    assertThat(heard.posted()).isEqualTo(said);
    assertThat(heard.all(ChannelEvent.Posted.class).getFirst().post().words()).isEqualTo("post 0");
    assertThat(heard.all(ChannelEvent.Unreadable.class)).isEmpty();
  }

  private static void duplicates(ChannelUnderTest test) {
    var source = source(test);
    var once = source.say("same", "it melted", START);
    var again = source.say("same", "it melted", START);
    var last = source.say("last", "the end", START.plusSeconds(9));

    var heard = hear(test, Optional.empty(), List.of(last));

    assertThat(once).isEqualTo(again);
    assertThat(heard.posted()).containsExactly(once, once, last);
  }

  private static void late(ChannelUnderTest test) {
    var source = source(test);
    var now = source.say("now", "now", START);
    var earlier = source.say("earlier", "an hour ago", START.minusSeconds(3_600));
    var then = source.say("then", "a minute later", START.plusSeconds(60));

    assertThat(hear(test, Optional.empty(), List.of(now, earlier, then)).posted())
        .containsExactlyInAnyOrder(now, earlier, then);
  }

  private static void garbage(ChannelUnderTest test) {
    var source = source(test);
    var before = source.say("before", "before", START);
    source.sayGarbage();
    var after = source.say("after", "after", START.plusSeconds(1));

    var heard = hear(test, Optional.empty(), List.of(before, after));

    assertThat(heard.posted()).containsExactly(before, after);
    assertThat(heard.all(ChannelEvent.Unreadable.class))
        .singleElement()
        .satisfies(broken -> {
          assertThat(broken.raw()).isNotBlank();
          assertThat(broken.place()).isNotBlank();
          assertThat(broken.reason()).isNotBlank();
        });
  }

  private static void hostileWords(ChannelUnderTest test) {
    var words =
        "<script>x</script> 'or 1=1 \u202Eevil\u202C e\u0301 \uD83D\uDC69\u200D\uD83D\uDE80 a\u0000b \uD800 end";
    var said = source(test).say("hostile", words, START);

    var post =
        hear(test, Optional.empty(), List.of(said))
            .all(ChannelEvent.Posted.class)
            .getFirst()
            .post();

    assertThat(post.words()).startsWith("<script>x</script> 'or 1=1 \u202Eevil").endsWith(" end");
    assertThat(post.words()).contains("\uD83D\uDC69\u200D\uD83D\uDE80").doesNotContain("\u0000");
    assertThat(post.words().codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private static void refusedBatch(ChannelUnderTest test) {
    var said = say(test, 5);
    var heard = new Heard().refusing(1);

    try (var _ = listening(test).start(Optional.empty(), heard)) {
      heard.untilPosted(said);
    }

    assertThat(heard.posted()).isEqualTo(said);
  }

  private static void silentAfterClose(ChannelUnderTest test) {
    var said = say(test, 50);
    var heard = new Heard();

    var subscription = listening(test).start(Optional.empty(), heard);
    heard.until(some -> !some.batches().isEmpty());
    subscription.close();
    int known = heard.batches().size();
    subscription.close();

    assertThat(heard.batches()).hasSize(known);
    assertThat(said).containsAll(heard.posted());
  }

  private static void resume(ChannelUnderTest test) {
    var said = say(test, 12);
    var inclusive = test.channel().capabilities().cursorIsInclusive();
    var first = hear(test, Optional.empty(), said);

    for (var batch : first.batches()) {
      var known = heardUpTo(first, batch);
      var rest = said.subList(said.indexOf(known.getLast()) + (inclusive ? 0 : 1), said.size());

      assertThat(hear(test, Optional.of(batch.after()), rest).posted()).isEqualTo(rest);
    }
  }

  private static List<PostId> heardUpTo(Heard heard, Heard.Batch last) {
    var known = new ArrayList<PostId>();
    for (var batch : heard.batches()) {
      batch.events().stream()
          .filter(ChannelEvent.Posted.class::isInstance)
          .forEach(event -> known.add(((ChannelEvent.Posted) event).post().id()));
      if (batch.equals(last)) {
        break;
      }
    }
    return known;
  }

  private static void edits(ChannelUnderTest test) {
    var source = source(test);
    var said = source.say("post", "it melted", START);
    var edited = source.edit("post", "it burned", START.plusSeconds(60));

    var heard = new Heard();
    try (var _ = listening(test).start(Optional.empty(), heard)) {
      heard.until(some -> !some.all(ChannelEvent.Edited.class).isEmpty());
    }

    assertThat(edited).isEqualTo(said);
    var post = heard.all(ChannelEvent.Edited.class).getFirst().post();
    assertThat(post.id()).isEqualTo(said);
    assertThat(post.words()).isEqualTo("it burned");
  }

  private static void deletions(ChannelUnderTest test) {
    var source = source(test);
    var said = source.say("post", "it melted", START);
    source.delete("post", START.plusSeconds(60));

    var heard = new Heard();
    try (var _ = listening(test).start(Optional.empty(), heard)) {
      heard.until(some -> !some.all(ChannelEvent.Deleted.class).isEmpty());
    }

    assertThat(heard.all(ChannelEvent.Deleted.class).getFirst().post()).isEqualTo(said);
  }

  private static void disconnect(ChannelUnderTest test) {
    var said = say(test, 20);
    source(test).disconnectAfter(7);

    var heard = hear(test, Optional.empty(), said);

    assertThat(heard.posted().stream().distinct()).isEqualTo(said);
  }

  private static Heard hear(ChannelUnderTest test, Optional<Cursor> from, List<PostId> wanted) {
    var heard = new Heard();
    try (var _ = listening(test).start(from, heard)) {
      heard.untilPosted(wanted);
    }
    return heard;
  }

  private static List<PostId> say(ChannelUnderTest test, int posts) {
    var said = new ArrayList<PostId>();
    for (int i = 0; i < posts; i++) {
      said.add(source(test).say("post-" + i, "post " + i, START.plusSeconds(i)));
    }
    return said;
  }

  private static Source source(ChannelUnderTest test) {
    return test.source().orElseThrow();
  }

  private static Listening listening(ChannelUnderTest test) {
    return test.channel().listening().orElseThrow();
  }
}
