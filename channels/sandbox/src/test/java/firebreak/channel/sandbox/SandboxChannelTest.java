package firebreak.channel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.SendOutcome;
import firebreak.channel.contract.Approved;
import firebreak.model.PostId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SandboxChannelTest {

  static final Instant NOW = Instant.parse("2026-03-07T20:41:00Z");
  static final PostId POST = new PostId(SandboxChannel.ID, "drill-post-1");

  final SandboxThreads threads = new InMemorySandboxThreads();
  final SandboxChannel channel =
      new SandboxChannel(threads, new InMemorySandboxMessages(), InstantSource.fixed(NOW));

  @Test
  void a_thread_keeps_exactly_what_was_said_in_the_order_it_was_said() {
    channel.reply(Approved.words("Dear Mila, we are sorry.", POST), Approved.command(1));
    channel.reply(Approved.words("  It is fixed. ", POST), Approved.command(2));

    assertThat(threads.under(POST))
        .extracting(SandboxThreads.Said::words)
        .containsExactly("Dear Mila, we are sorry.", "  It is fixed. ");
    assertThat(threads.under(new PostId(SandboxChannel.ID, "another"))).isEmpty();
  }

  @Test
  void many_at_once_with_one_command_speak_once() throws Exception {
    var reply = Approved.words("Dear Mila, we are sorry.", POST);
    List<Callable<SendOutcome>> tries =
        IntStream.range(0, 64)
            .<Callable<SendOutcome>>mapToObj(_ -> () -> channel.reply(reply, Approved.command(1)))
            .toList();

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      long spoke = 0;
      for (var answer : people.invokeAll(tries)) {
        spoke += answer.get() instanceof SendOutcome.Sent ? 1 : 0;
      }
      assertThat(spoke).isEqualTo(1);
    }
    assertThat(threads.under(POST)).hasSize(1);
  }

  @Test
  void knows_no_network() {
    assertThat(SandboxChannel.class.getDeclaredFields())
        .extracting(field -> field.getType().getPackageName())
        .noneMatch(name -> name.startsWith("java.net"));
    assertThat(channel.listening()).isEmpty();
  }
}
