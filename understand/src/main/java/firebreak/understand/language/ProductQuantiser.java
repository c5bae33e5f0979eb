package firebreak.understand.language;

/**
 * Rows of numbers, packed as one byte per few columns: each byte names one of 256 typical pieces.
 */
final class ProductQuantiser {

  private static final int PIECES = 256;

  private final int columns;
  private final int pieces;
  private final int width;
  private final int lastWidth;
  private final float[] centroids;

  private ProductQuantiser(LittleEndian in) {
    columns = in.whole();
    pieces = in.whole();
    width = in.whole();
    lastWidth = in.whole();
    centroids = in.reals(columns * PIECES);
  }

  static ProductQuantiser read(LittleEndian in) {
    return new ProductQuantiser(in);
  }

  float first(byte code) {
    return centroids[(code & 0xFF) * lastWidth];
  }

  /** Writes one row, times a factor. */
  void unpack(byte[] codes, int row, float factor, float[] into) {
    for (int piece = 0; piece < pieces; piece++) {
      int code = codes[row * pieces + piece] & 0xFF;
      int span = piece == pieces - 1 ? lastWidth : width;
      int from = piece * PIECES * width + code * span;
      for (int column = 0; column < span; column++) {
        into[row * columns + piece * width + column] = factor * centroids[from + column];
      }
    }
  }
}
