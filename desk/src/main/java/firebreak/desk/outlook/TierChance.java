package firebreak.desk.outlook;

import firebreak.model.Tier;

/**
 * How likely a story is to reach a tier by growth alone.
 *
 * @param in30 within 30 minutes, from 0 to 1
 * @param in120 within two hours, from 0 to 1
 */
public record TierChance(Tier tier, double in30, double in120) {}
