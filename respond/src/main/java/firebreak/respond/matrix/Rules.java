package firebreak.respond.matrix;

import java.time.Duration;

/**
 * What holds for every row.
 *
 * @param cooldown how long a row that was announced stays quiet
 * @param signalCounts how long a signal counts after it was seen
 * @param quietWindow length of one quiet window
 * @param quietWindows quiet windows in a row before the commander may lower a tier
 * @param smallTeamReaders people other than the author whom a small team needs at every tier
 * @param firstWordsOutsideCareHours deadline of an ordinary ticket when care does not work
 */
public record Rules(
    Duration cooldown,
    Duration signalCounts,
    Duration quietWindow,
    int quietWindows,
    int smallTeamReaders,
    Duration firstWordsOutsideCareHours) {}
