package firebreak.detect.story;

import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;

/** A hostile post that can be shown to a person. */
public record Evidence(PostId post, Instant at, long followers) {

  public static Evidence of(Told told) {
    return new Evidence(told.mention().post().id(), told.mention().at(), told.followers());
  }

  public void writeTo(DataOutput out) throws IOException {
    writePost(out, post);
    writeInstant(out, at);
    out.writeLong(followers);
  }

  public static Evidence readFrom(DataInput in) throws IOException {
    return new Evidence(readPost(in), readInstant(in), in.readLong());
  }

  public static void writePost(DataOutput out, PostId post) throws IOException {
    out.writeUTF(post.channel().value());
    out.writeUTF(post.externalId());
  }

  public static PostId readPost(DataInput in) throws IOException {
    return new PostId(new ChannelId(in.readUTF()), in.readUTF());
  }

  public static void writeInstant(DataOutput out, Instant at) throws IOException {
    out.writeLong(at.getEpochSecond());
    out.writeInt(at.getNano());
  }

  public static Instant readInstant(DataInput in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }
}
