package firebreak.respond.guard;

/**
 * What a listed phrase means.
 *
 * @param rule the rule that lists it
 * @param spares whether it excuses what the rule caught around it
 */
record Trigger(String rule, boolean spares) {}
