package firebreak.detect.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Which story a thread, post, link or hashtag was last put into; the longest unused is dropped. */
final class StoryKeys {

  private static final int REMEMBERED = 32_768;

  private final Map<Long, Long> storyOf =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  OptionalLong find(long key) {
    var story = storyOf.get(key);
    return story == null ? OptionalLong.empty() : OptionalLong.of(story);
  }

  void put(long key, long story) {
    storyOf.put(key, story);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(storyOf.size());
    for (var entry : storyOf.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeLong(entry.getValue());
    }
  }

  static StoryKeys readFrom(DataInput in) throws IOException {
    var read = new StoryKeys();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.storyOf.put(in.readLong(), in.readLong());
    }
    return read;
  }
}
