package firebreak.desk.crises;

/**
 * What somebody was woken for is over by itself: nobody else is woken for it.
 *
 * @param cause as in {@link PeopleNeeded}, which had no crisis
 */
public record PeopleNoLongerNeeded(String cause) {}
