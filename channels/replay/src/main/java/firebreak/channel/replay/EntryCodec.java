package firebreak.channel.replay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;

/** Writes entries to a temporary file and reads them back. */
final class EntryCodec {

  private static final byte END = 0;
  private static final byte READABLE = 1;
  private static final byte UNREADABLE = 2;

  private EntryCodec() {}

  static void write(Entry entry, DataOutputStream out) throws IOException {
    out.writeByte(entry instanceof Entry.Told ? READABLE : UNREADABLE);
    out.writeUTF(entry.at().toString());
    out.writeLong(entry.ordinal());
    switch (entry) {
      case Entry.Told readable -> {
        out.writeLong(readable.line());
        out.writeByte(readable.values().size());
        for (var value : readable.values().entrySet()) {
          out.writeUTF(value.getKey().name());
          text(value.getValue(), out);
        }
      }
      case Entry.Garbled unreadable -> {
        out.writeLong(unreadable.broken().line());
        text(unreadable.broken().raw(), out);
        text(unreadable.broken().reason(), out);
      }
    }
  }

  static void end(DataOutputStream out) throws IOException {
    out.writeByte(END);
  }

  /** The next entry; empty at the end. */
  static Optional<Entry> read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    if (kind == END) {
      return Optional.empty();
    }
    var at = Instant.parse(in.readUTF());
    long ordinal = in.readLong();
    long line = in.readLong();
    if (kind == UNREADABLE) {
      return Optional.of(new Entry.Garbled(at, ordinal, new Item.Broken(line, text(in), text(in))));
    }
    var values = new EnumMap<Field, String>(Field.class);
    for (int left = in.readByte(); left > 0; left--) {
      values.put(Field.valueOf(in.readUTF()), text(in));
    }
    return Optional.of(new Entry.Told(at, ordinal, line, values));
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
