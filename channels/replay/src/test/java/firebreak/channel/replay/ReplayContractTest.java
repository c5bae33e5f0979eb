package firebreak.channel.replay;

import firebreak.channel.Channel;
import firebreak.channel.contract.ChannelContract;
import firebreak.channel.contract.ChannelUnderTest;
import firebreak.channel.contract.Source;
import firebreak.channel.contract.Stage;
import firebreak.model.PostId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReplayContractTest extends ChannelContract {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Override
  protected ChannelUnderTest open() throws IOException {
    return new RecordingUnderTest(Files.createTempFile(folder, "said", ".jsonl"), folder);
  }

  /** A public that writes itself down. */
  private record RecordingUnderTest(Path file, Path folder) implements ChannelUnderTest, Source {

    @Override
    public Channel channel() {
      if (isEmpty()) {
        say("hello", "hello", Instant.EPOCH);
      }
      return ReplaySource.open(file, ReplayOptions.defaults().withScratch(folder).withBatchSize(4));
    }

    private boolean isEmpty() {
      try {
        return Files.size(file) == 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<Source> source() {
      return Optional.of(this);
    }

    @Override
    public Optional<Stage> stage() {
      return Optional.empty();
    }

    @Override
    public PostId say(String key, String words, Instant at) {
      return write("post", key, words, at);
    }

    @Override
    public PostId edit(String key, String words, Instant at) {
      return write("edited", key, words, at);
    }

    @Override
    public PostId delete(String key, Instant at) {
      return write("deleted", key, "", at);
    }

    @Override
    public void sayGarbage() {
      append("{\"id\":\"broken");
    }

    @Override
    public boolean canDisconnect() {
      return false;
    }

    @Override
    public void disconnectAfter(int messages) {
      throw new IllegalStateException("a file has no line that could break");
    }

    private PostId write(String kind, String key, String words, Instant at) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("kind", kind);
      line.put("id", key);
      line.put("time", at.toString());
      line.put("author", "mila");
      line.put("text", words);
      append(JSON.writeValueAsString(line).replace("\uD800", "\\ud800"));
      return new PostId(ReplayOptions.defaults().channel(), key);
    }

    private void append(String line) {
      try {
        Files.writeString(file, line + "\n", java.nio.file.StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {}
  }
}
