package firebreak.desk.silence;

import firebreak.channel.ChannelHealth;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.brands.Watches;
import firebreak.desk.channels.Listeners;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Watch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The running ears, and for whom each hears. A recording and a drill have none. */
interface Ears {

  List<Ear> running();

  /** The sources that this desk knows, listened to or not; those of others are not its business. */
  Set<String> known();

  /** A source that is listened to right now. */
  record Ear(String source, ChannelId channel, List<BrandId> brands, ChannelHealth health) {

    public Ear {
      brands = List.copyOf(brands);
    }
  }

  /** Those of this desk. */
  @Component
  class OfThisDesk implements Ears {

    private final Sources sources;
    private final Listeners listeners;
    private final Brands brands;
    private final Watches watches;

    OfThisDesk(Sources sources, Listeners listeners, Brands brands, Watches watches) {
      this.sources = sources;
      this.listeners = listeners;
      this.brands = brands;
      this.watches = watches;
    }

    @Override
    public List<Ear> running() {
      var all = brands.all().stream().filter(brand -> !brand.drill()).map(Brand::id).toList();
      var watched = watches.all().stream().map(Watch::brand).collect(Collectors.toSet());
      return sources.all().stream()
          .flatMap(source -> ear(source, heardFor(source, all, watched)).stream())
          .toList();
    }

    @Override
    public Set<String> known() {
      return sources.all().stream().map(Source::id).collect(Collectors.toSet());
    }

    private Optional<Ear> ear(Source source, List<BrandId> heardFor) {
      return listeners
          .healthOf(source.id())
          .map(health -> new Ear(source.id(), source.channel(), heardFor, health));
    }

    private static List<BrandId> heardFor(Source source, List<BrandId> all, Set<BrandId> watched) {
      return all.stream()
          .filter(brand ->
              source.allAbout().map(brand::equals).orElseGet(() -> watched.contains(brand)))
          .toList();
    }
  }
}
