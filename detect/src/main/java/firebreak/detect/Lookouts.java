package firebreak.detect;

import firebreak.detect.story.Story;
import firebreak.detect.story.Told;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked at besides hostile people and their stories: volume, hands, stars, tags and
 * quarrels.
 */
final class Lookouts {

  private Volumes volumes = new Volumes();
  private Together together = new Together();
  private Ratings ratings = new Ratings();
  private Trends trends = new Trends();
  private Quarrels quarrels = new Quarrels();

  /** Rises in the rows that this mention shows to be over. */
  List<Departure> endedBefore(
      Told told, Timeline timeline, HostileMinutes shown, Audibility audibility) {
    return volumes.endedBefore(told, timeline, shown, audibility);
  }

  /** Counts a mention; the answer says whether its author acts together with others. */
  Told heard(Told told) {
    ratings.add(told);
    return together.heard(told);
  }

  void close(long end) {
    ratings.close(end);
  }

  List<Departure> look(Told told, Story story, Timeline timeline) {
    var found = new ArrayList<Departure>();
    together.look(told, timeline).ifPresent(found::add);
    ratings.look(told, timeline.now()).ifPresent(found::add);
    found.addAll(trends.look(told, timeline));
    quarrels.look(told, story, timeline.now()).ifPresent(found::add);
    return found;
  }

  Together together() {
    return together;
  }

  void writeTo(DataOutput out) throws IOException {
    volumes.writeTo(out);
    together.writeTo(out);
    ratings.writeTo(out);
    trends.writeTo(out);
    quarrels.writeTo(out);
  }

  static Lookouts readFrom(DataInput in) throws IOException {
    var read = new Lookouts();
    read.volumes = Volumes.readFrom(in);
    read.together = Together.readFrom(in);
    read.ratings = Ratings.readFrom(in);
    read.trends = Trends.readFrom(in);
    read.quarrels = Quarrels.readFrom(in);
    return read;
  }
}
