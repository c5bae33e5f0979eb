package firebreak.desk.settings;

import firebreak.desk.detecting.Campaign;
import firebreak.desk.platform.Mistakes;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A campaign as somebody typed it.
 *
 * @param from day and time where the brand is
 */
record CampaignForm(
    @NotNull String name, @NotNull String from, @NotNull String until, @NotNull String hashtags) {

  static final CampaignForm EMPTY = new CampaignForm("", "", "", "");

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_HASHTAG = 100;
  private static final int MOST_HASHTAGS = 20;
  private static final Duration LONGEST = Duration.ofDays(62);
  private static final Duration FURTHEST = Duration.ofDays(400);

  Mistakes mistakes(ZoneId zone, Instant now) {
    var mistakes = new Mistakes();
    mistakes.check(!name.isBlank(), "name", "settings.wrong.campaign");
    mistakes.check(
        name.strip().length() <= LONGEST_NAME, "name", "settings.wrong.long", LONGEST_NAME);
    checkTimes(mistakes, zone, now);
    var tags = tags();
    mistakes.check(tags.size() <= MOST_HASHTAGS, "hashtags", "settings.wrong.tags", MOST_HASHTAGS);
    for (var tag : tags) {
      mistakes.check(
          tag.matches("[\\p{L}\\p{M}\\p{N}_]+") && tag.length() <= LONGEST_HASHTAG,
          "hashtags",
          "settings.wrong.hashtag",
          tag);
    }
    return mistakes;
  }

  private void checkTimes(Mistakes mistakes, ZoneId zone, Instant now) {
    var begins = moment(from, zone);
    var ends = moment(until, zone);
    mistakes.check(begins.isPresent(), "from", "settings.wrong.moment");
    mistakes.check(ends.isPresent(), "until", "settings.wrong.moment");
    if (begins.isEmpty() || ends.isEmpty()) {
      return;
    }
    mistakes.check(ends.get().isAfter(begins.get()), "until", "settings.wrong.order");
    mistakes.check(ends.get().isAfter(now), "until", "settings.wrong.past");
    mistakes.check(
        !ends.get().isAfter(begins.get().plus(LONGEST)),
        "until",
        "settings.wrong.lasting",
        LONGEST.toDays());
    mistakes.check(
        !begins.get().isAfter(now.plus(FURTHEST)) && begins.get().isAfter(now.minus(FURTHEST)),
        "from",
        "settings.wrong.far",
        FURTHEST.toDays());
  }

  /** The campaign, once there are no mistakes. */
  Campaign campaign(ZoneId zone) {
    return new Campaign(
        0,
        name.strip(),
        moment(from, zone).orElseThrow(),
        moment(until, zone).orElseThrow(),
        Set.copyOf(tags()));
  }

  private static Optional<Instant> moment(String typed, ZoneId zone) {
    try {
      var local = LocalDateTime.parse(typed.strip());
      boolean plausible = local.getYear() >= 2000 && local.getYear() < 3000;
      return plausible ? Optional.of(local.atZone(zone).toInstant()) : Optional.empty();
    } catch (DateTimeException _) { // told beside the field
      return Optional.empty();
    }
  }

  private List<String> tags() {
    return Arrays.stream(hashtags.split("[,\\s]+"))
        .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
        .filter(tag -> !tag.isEmpty())
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.toList());
  }
}
