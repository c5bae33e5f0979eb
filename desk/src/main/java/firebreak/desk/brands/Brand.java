package firebreak.desk.brands;

import firebreak.model.BrandId;
import java.time.ZoneId;

/**
 * What is being protected.
 *
 * @param zone whose hours of the week are usual or unusual
 * @param smallTeam one other person's yes is enough where the matrix asks for two
 * @param drill a brand of an exercise: nothing it says can leave the sandbox
 */
public record Brand(BrandId id, String name, ZoneId zone, boolean smallTeam, boolean drill) {}
