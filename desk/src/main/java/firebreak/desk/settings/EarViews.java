package firebreak.desk.settings;

import firebreak.channel.ChannelHealth;
import firebreak.desk.brands.Brand;
import firebreak.desk.channels.Listeners;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.silence.Coverage;
import firebreak.desk.silence.Unheard;
import firebreak.model.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the ears of a brand are, in words. */
@Component
class EarViews {

  static final ChannelId BLUESKY = new ChannelId("bluesky");

  /** The one ear on the whole of Bluesky; the watches decide whom it hears for. */
  static final String WHOLE_BLUESKY = "bluesky";

  /** Something is said on the whole of a network at every second. */
  private static final Duration SILENT = Duration.ofMinutes(5);

  private final Sources sources;
  private final Listeners listeners;
  private final Caught caught;
  private final Coverage coverage;

  EarViews(Sources sources, Listeners listeners, Caught caught, Coverage coverage) {
    this.sources = sources;
    this.listeners = listeners;
    this.caught = caught;
    this.coverage = coverage;
  }

  /** Where this brand is listened for. */
  List<Ear> of(Brand brand, Speech speech) {
    var midnight = speech.now().atZone(brand.zone()).toLocalDate().atStartOfDay(brand.zone());
    var today = caught.byChannel(brand.id(), midnight.toInstant());
    var unheard = coverage.unheard(brand.id(), speech.now());
    return sources.all().stream()
        .filter(source -> hears(source, brand))
        .map(source ->
            ear(source, speech.number(today.getOrDefault(source.channel().value(), 0L)), speech)
                .with(quiet(source, unheard, speech)))
        .toList();
  }

  /** What the health of a connection cannot tell: it is open, and too little comes. */
  private static List<String> quiet(Source source, List<Unheard> unheard, Speech speech) {
    return unheard.stream()
        .filter(one -> one instanceof Unheard.Quiet && source.enabled())
        .filter(one -> one.channel().equals(source.channel()))
        .map(one -> speech.says(one.says(speech.person().zone(), speech.now())) + ".")
        .toList();
  }

  static boolean hears(Source source, Brand brand) {
    return source.allAbout().isEmpty() || source.allAbout().get().equals(brand.id());
  }

  /** Whether something live hears for this brand. */
  boolean anyListens(Brand brand) {
    return sources.all().stream()
        .anyMatch(
            source -> source.enabled() && hears(source, brand) && source.channel().equals(BLUESKY));
  }

  /** The ears that ought to hear and do not, in words. */
  List<String> broken(Speech speech) {
    return sources.all().stream()
        .filter(source -> source.enabled() && source.channel().equals(BLUESKY))
        .map(source -> ear(source, "", speech))
        .filter(ear -> ear.said().state().equals("bad"))
        .map(ear -> ear.channel() + ": " + ear.said().words())
        .toList();
  }

  private Ear ear(Source source, String today, Speech speech) {
    var health =
        source.enabled() ? listeners.healthOf(source.id()) : Optional.<ChannelHealth>empty();
    var said = health.map(one -> said(one, speech)).orElseGet(() -> idle(source, speech));
    var cursor =
        sources
            .cursorOf(source.id())
            .map(one -> speech.say("ear.cursor", speech.clock(one.savedAt())))
            .orElseGet(() -> speech.say("ear.never"));
    boolean live = source.channel().equals(BLUESKY);
    var name = named(source.channel());
    return new Ear(source.id(), name, said, today, cursor, live, List.of());
  }

  private static Said idle(Source source, Speech speech) {
    boolean live = source.channel().equals(BLUESKY);
    return new Said(
        "idle", speech.say(!live ? "ear.recording" : source.enabled() ? "ear.none" : "ear.off"));
  }

  private static Said said(ChannelHealth health, Speech speech) {
    return switch (health) {
      case ChannelHealth.Starting() -> new Said("idle", speech.say("ear.starting"));
      case ChannelHealth.Listening(var last) -> listening(last, speech);
      case ChannelHealth.Reconnecting(var why, var since, var next) ->
          new Said(
              "bad", speech.say("ear.reconnecting", speech.clock(since), why, next.toSeconds()));
      case ChannelHealth.Finished(var at) ->
          new Said("idle", speech.say("ear.finished", speech.clock(at)));
      case ChannelHealth.Failed(var why, var since) ->
          new Said("bad", speech.say("ear.failed", speech.clock(since), why));
    };
  }

  private static Said listening(Instant last, Speech speech) {
    boolean silent = Duration.between(last, speech.now()).compareTo(SILENT) > 0;
    return silent
        ? new Said("bad", speech.say("ear.silent", speech.ago(last)))
        : new Said("good", speech.say("ear.listening", speech.ago(last)));
  }

  private static String named(ChannelId channel) {
    var id = channel.value();
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }

  /** How an ear is, as a shape and in words. */
  record Said(String state, String words) {}

  /**
   * An ear in the list.
   *
   * @param live whether it can be started again
   * @param quiet a sentence if far less comes than usual
   */
  record Ear(
      String id,
      String channel,
      Said said,
      String today,
      String heard,
      boolean live,
      List<String> quiet) {

    Ear with(List<String> sentences) {
      return new Ear(id, channel, said, today, heard, live, sentences);
    }
  }
}
