package firebreak.desk.replaying;

import firebreak.channel.replay.ReplayOptions;
import firebreak.channel.replay.UnreadableRecording;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.WatchSpec;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Watch;
import firebreak.model.WatchId;
import firebreak.respond.wording.Language;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What somebody wants replayed.
 *
 * @param terms what makes a post a mention; empty when every post is one
 */
record Wish(String brandName, List<String> terms, Recorded recorded, Outcome outcome) {

  private static final int LONGEST_ID = 60;

  Wish {
    if (brandName.isBlank()) {
      throw new IllegalArgumentException("--brand must not be blank");
    }
    terms = terms.stream().flatMap(typed -> WatchSpec.lines(typed).stream()).toList();
  }

  Brand brand() {
    return new Brand(brandId(), brandName.strip(), recorded.options().zone(), true, false);
  }

  private BrandId brandId() {
    var plain =
        Normalizer.normalize(brandName.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace('ł', 'l')
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    var id = plain.isEmpty() ? "brand" : plain;
    return new BrandId(id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id);
  }

  /** Absent when every post is a mention. */
  Optional<Watch> watch() {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WatchSpec(terms, List.of(), List.of(), Set.of())
                .as(new WatchId("replay"), brandId(), "Replay"));
  }

  /** A recording and how it is to be read. */
  record Recorded(Path file, ReplayOptions options) {}

  /**
   * What is wanted of it.
   *
   * @param report where the report is also written
   * @param keep the folder in which the desk stays
   */
  record Outcome(Language language, Optional<Path> report, Optional<Path> keep) {}

  /** The recording as the command line speaks of it. */
  record Reading(
      Path file,
      List<String> map,
      List<String> where,
      Optional<String> time,
      ZoneId zone,
      String channel,
      OptionalDouble speed) {

    Recorded asOptions(int batch) {
      var options = ReplayOptions.defaults().withZone(zone).withBatchSize(batch);
      options = options.withChannel(new ChannelId(channel.strip().toLowerCase(Locale.ROOT)));
      if (time.isPresent()) {
        options = options.withTimeFormat(time.get());
      }
      if (speed.isPresent()) {
        options = options.withSpeed(speed.getAsDouble());
      }
      try {
        return new Recorded(file, options.withMap(map).withWhere(where));
      } catch (UnreadableRecording wrong) {
        throw new IllegalArgumentException(wrong.getMessage(), wrong);
      }
    }
  }
}
