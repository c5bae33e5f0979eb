package firebreak.desk.channels;

import firebreak.channel.Channel;
import firebreak.channel.Channel.Rereading;
import firebreak.desk.listening.Rereaders;
import firebreak.desk.listening.Sources.Source;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the channel that heard something try to read it again. */
@Component
class Repairers implements Rereaders {

  private final Ears ears;

  Repairers(Ears ears) {
    this.ears = ears;
  }

  @Override
  public Optional<Rereading> of(Source source) {
    return ears.of(source).flatMap(Channel::rereading);
  }
}
