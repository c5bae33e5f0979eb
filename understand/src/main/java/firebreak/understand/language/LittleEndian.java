package firebreak.understand.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the fields of a binary model one after the other. */
final class LittleEndian {

  private final ByteBuffer bytes;

  LittleEndian(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int whole() {
    return bytes.getInt();
  }

  long wide() {
    return bytes.getLong();
  }

  boolean flag() {
    return bytes.get() != 0;
  }

  byte single() {
    return bytes.get();
  }

  void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  byte[] block(int count) {
    var block = new byte[count];
    bytes.get(block);
    return block;
  }

  float[] reals(int count) {
    var reals = new float[count];
    bytes.asFloatBuffer().get(reals);
    skip(count * Float.BYTES);
    return reals;
  }

  /** A text that ends in a zero byte. */
  String text() {
    int start = bytes.position();
    int end = start;
    while (bytes.get(end) != 0) {
      end++;
    }
    bytes.position(end + 1);
    int length = end - start;
    return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
  }
}
