package firebreak.respond.guard;

/** A circumstance that a rule can ask for. */
enum When {
  PUBLIC,
  PRIVATE,
  COMPLAINT,
  /** The one reply to a person. */
  REPLY,
  /** Words to one person: the reply or the follow-up. */
  TO_ONE_PERSON,
  /** Words that must say what happens next. */
  OWES_NEXT_STEP,
  HOLDING_STATEMENT,
  /** Everything but the safety lane. */
  EMPATHY_LANE,
  OFF_HOURS;

  boolean holds(GuardContext context) {
    var purpose = context.purpose();
    return switch (this) {
      case PUBLIC -> context.venue().isPublic();
      case PRIVATE -> !context.venue().isPublic();
      case COMPLAINT -> context.answered().complaint();
      case REPLY -> purpose == Purpose.REPLY;
      case TO_ONE_PERSON -> purpose == Purpose.REPLY || purpose == Purpose.FOLLOW_UP;
      case OWES_NEXT_STEP -> owesNextStep(context);
      case HOLDING_STATEMENT -> purpose == Purpose.HOLDING_STATEMENT;
      case EMPATHY_LANE -> purpose != Purpose.SAFETY_INSTRUCTION;
      case OFF_HOURS -> context.timing().isOffHours();
    };
  }

  private static boolean owesNextStep(GuardContext context) {
    return switch (context.purpose()) {
      case HOLDING_STATEMENT, UPDATE -> true;
      case REPLY -> context.answered().complaint();
      case SAFETY_INSTRUCTION, FOLLOW_UP -> false;
    };
  }
}
