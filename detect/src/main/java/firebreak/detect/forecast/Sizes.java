package firebreak.detect.forecast;

/**
 * The final size of a cascade.
 *
 * @param likely the size that is nearest in percent more often than any other
 * @param low lower end of the 80 % interval, at least what was heard
 * @param high upper end of the 80 % interval
 * @param pastPeak the busiest stretch is over: its explosive stage lies behind it
 */
public record Sizes(long likely, long low, long high, boolean pastPeak) {}
