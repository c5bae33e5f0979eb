package firebreak.respond.crisis;

/** What happened to words of ours on their way to the public. */
public enum Handling {
  /** Others were asked to read them. */
  ASKED(Readers.WAIT),
  /** One person agreed, and somebody else has to. */
  AGREED(Readers.WAIT),
  /** Everybody who had to read agreed. */
  APPROVED(Readers.ARE_DONE),
  /** A reader changed them and agrees to what they are now. */
  CHANGED(Readers.WAIT),
  /** A reader gave them back. */
  SENT_BACK(Readers.ARE_DONE),
  /** Whoever writes took them back. */
  TAKEN_BACK(Readers.ARE_DONE),
  /** Nobody works on them any more. */
  PUT_ASIDE(Readers.ARE_DONE),
  /** Somebody asks to say them although the guard stops them. */
  OVERRULING_ASKED(Readers.WAIT),
  /** A second person agreed to say them although the guard stops them. */
  OVERRULED(Readers.WAIT),
  /** One person let ready words out alone, because nobody read them in time. */
  GLASS_BROKEN(Readers.ARE_DONE),
  /** A person was asked to post them by hand. */
  HANDED(Readers.ARE_DONE),
  /** Somebody says that they posted them; nobody has heard it yet. */
  SAID_TO_STAND(Readers.ARE_DONE),
  /** What stands in public is not what people agreed to. */
  SAID_OTHERWISE(Readers.ARE_DONE),
  /** A second reply of ours stands in the same thread. */
  SAID_TWICE(Readers.ARE_DONE);

  private final Readers readers;

  Handling(Readers readers) {
    this.readers = readers;
  }

  /** Whether nobody has to read any more after this. */
  boolean endsReading() {
    return readers == Readers.ARE_DONE;
  }

  /** Whether people have to look at it afterwards, in the review. */
  public boolean isException() {
    return switch (this) {
      case GLASS_BROKEN, OVERRULED, SAID_OTHERWISE, SAID_TWICE -> true;
      case ASKED,
          AGREED,
          APPROVED,
          CHANGED,
          SENT_BACK,
          TAKEN_BACK,
          PUT_ASIDE,
          OVERRULING_ASKED,
          HANDED,
          SAID_TO_STAND ->
          false;
    };
  }

  private enum Readers {
    WAIT,
    ARE_DONE
  }
}
