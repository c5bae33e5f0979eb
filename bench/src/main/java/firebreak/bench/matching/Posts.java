package firebreak.bench.matching;

import firebreak.bench.listening.MadeUpStream;
import firebreak.channel.Channel.Rereading;
import firebreak.channel.ChannelEvent.Posted;
import firebreak.channel.Pace;
import firebreak.channel.bluesky.BlueskyChannel;
import firebreak.channel.bluesky.BlueskySettings;
import firebreak.model.Post;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up posts to be matched. */
final class Posts {

  private Posts() {}

  static List<Post> about(int brands, int lines) {
    var settings = BlueskySettings.listeningTo(URI.create("ws://stream.invalid"));
    var channel = new BlueskyChannel(settings, Pace.real(), new Random(1));
    var reading = channel.rereading().orElseThrow();
    return new MadeUpStream(brands, 42)
        .lines(lines).stream().flatMap(line -> post(reading, line)).toList();
  }

  private static Stream<Post> post(Rereading reading, String line) {
    return reading.read(line, "bench", Instant.EPOCH) instanceof Posted(var post, var _)
        ? Stream.of(post)
        : Stream.empty();
  }
}
