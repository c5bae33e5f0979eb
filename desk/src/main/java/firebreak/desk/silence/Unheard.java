package firebreak.desk.silence;

import firebreak.model.ChannelId;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A channel from which a brand is not heard. */
public sealed interface Unheard {

  ChannelId channel();

  Instant since();

  /** One sentence, without a full stop: it also stands in one line of a letter. */
  Bilingual says(ZoneId zone, Instant now);

  /**
   * The line is open and nothing comes, for far longer than ever.
   *
   * @param since when it was heard last
   * @param usualGap how far apart posts usually are in such hours
   */
  record Quiet(ChannelId channel, Instant since, Duration usualGap) implements Unheard {

    @Override
    public Bilingual says(ZoneId zone, Instant now) {
      var name = Names.of(channel);
      var from = Since.said(since, now, zone);
      return new Bilingual(
          "Nothing heard from %s since %s; usual at this hour is %s"
              .formatted(name, from.english(), Often.english(usualGap)),
          "Cisza w kanale %s od %s; zwykle o tej porze jest %s"
              .formatted(name, from.polish(), Often.polish(usualGap)));
    }
  }

  /** The connection is broken, by what the channel itself says. */
  record CutOff(ChannelId channel, Instant since, String why) implements Unheard {

    @Override
    public Bilingual says(ZoneId zone, Instant now) {
      var name = Names.of(channel);
      var from = Since.said(since, now, zone);
      return new Bilingual(
          "%s is not connected since %s (%s): what is said there is not heard"
              .formatted(name, from.english(), why),
          "Brak połączenia z kanałem %s od %s (%s): nie słychać, co się tam mówi"
              .formatted(name, from.polish(), why));
    }
  }
}
