package firebreak.desk.rooms;

import java.util.Locale;

/** Something that has to be said for an act, and how it is asked. */
enum Field {
  WHY(Kind.WORDS),
  FOUND(Kind.WORDS),
  LEARNED(Kind.WORDS),
  ANSWER(Kind.WORDS),
  NOTE(Kind.WORDS),
  FILED(Kind.WORDS),
  REMARK(Kind.REMARK),
  WHAT(Kind.LINE),
  MINUTES(Kind.NUMBER),
  AWARE(Kind.MOMENT),
  TIER(Kind.CHOICE),
  PERSON(Kind.CHOICE),
  PART(Kind.CHOICE),
  VERDICT(Kind.CHOICE),
  CIRCUMSTANCE(Kind.CHOICE),
  FACT(Kind.CHOICE),
  REGULATOR(Kind.CHOICE),
  DRAFT(Kind.CHOICE),
  DECISION(Kind.LINE),
  FREEZE(Kind.CHOICE),
  INSIDE(Kind.CHOICE),
  CAPTURE(Kind.CHOICE),
  ITEM(Kind.HIDDEN),
  PROMISE(Kind.HIDDEN),
  NEW_PROMISE(Kind.HIDDEN),
  STEP(Kind.HIDDEN);

  private final Kind kind;

  Field(Kind kind) {
    this.kind = kind;
  }

  /** As the form names it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Kind kind() {
    return kind;
  }

  /** How a field is asked. */
  enum Kind {
    WORDS,
    /** Words that may be left out. */
    REMARK,
    LINE,
    NUMBER,
    MOMENT,
    CHOICE,
    HIDDEN
  }
}
