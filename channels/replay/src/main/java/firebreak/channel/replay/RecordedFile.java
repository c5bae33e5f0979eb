package firebreak.channel.replay;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** A file of text, packed with gzip or not, with a byte order mark or not. */
record RecordedFile(Path path) {

  private static final int BUFFER = 1 << 16;

  long bytes() throws IOException {
    return Files.size(path);
  }

  /**
   * Opens the text at its beginning.
   *
   * @param bytesRead told the number of bytes of the file read so far
   */
  Reader open(LongConsumer bytesRead) throws IOException {
    var file = new Counted(Files.newInputStream(path), bytesRead);
    try {
      var plain = unpacked(new BufferedInputStream(file, BUFFER));
      return new InputStreamReader(plain, charsetAfterMark(plain));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static BufferedInputStream unpacked(BufferedInputStream file) throws IOException {
    file.mark(2);
    boolean packed = file.read() == 0x1f && file.read() == 0x8b;
    file.reset();
    return packed ? new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER) : file;
  }

  private static Charset charsetAfterMark(BufferedInputStream text) throws IOException {
    text.mark(3);
    int first = text.read();
    int second = text.read();
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (first != 0xEF || second != 0xBB || text.read() != 0xBF) {
      text.reset();
    }
    return StandardCharsets.UTF_8;
  }

  /** Tells how much has been read. */
  private static final class Counted extends FilterInputStream {

    private final LongConsumer told;
    private long count;

    Counted(InputStream in, LongConsumer told) {
      super(in);
      this.told = told;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      tell(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      tell(Math.max(0, read));
      return read;
    }

    private void tell(int more) {
      count += more;
      told.accept(count);
    }
  }
}
