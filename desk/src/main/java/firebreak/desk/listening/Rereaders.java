package firebreak.desk.listening;

import firebreak.channel.Channel.Rereading;
import firebreak.desk.listening.Sources.Source;
import java.util.Optional;

/** Finds who can read what came from a source; answered by who knows the channels. */
public interface Rereaders {

  /** Empty when nobody here can. */
  Optional<Rereading> of(Source source);
}
