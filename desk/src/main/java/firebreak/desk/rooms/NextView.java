package firebreak.desk.rooms;

/**
 * The one button of a room.
 *
 * @param words empty when there is nothing to press
 */
record NextView(How how, String address, String words) {

  static final NextView NOTHING = new NextView(How.NOTHING, "", "");

  static NextView press(String address, String words) {
    return new NextView(How.PRESS, address, words);
  }

  static NextView open(String address, String words) {
    return new NextView(How.OPEN, address, words);
  }

  static NextView go(String address, String words) {
    return new NextView(How.GO, address, words);
  }

  static NextView waits(String words) {
    return new NextView(How.WAITS, "", words);
  }

  /** What the button does. */
  enum How {
    /** Acts at once. */
    PRESS,
    /** Asks what is needed for it. */
    OPEN,
    /** Leads to another page. */
    GO,
    /** Somebody else has to act; the words say so. */
    WAITS,
    NOTHING
  }
}
