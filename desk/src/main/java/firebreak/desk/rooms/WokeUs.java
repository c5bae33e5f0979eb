package firebreak.desk.rooms;

import firebreak.desk.detecting.Signals;
import firebreak.desk.hindsight.JudgedSignals;
import firebreak.desk.hindsight.JudgedSignals.Judged;
import java.util.List;
import org.springframework.stereotype.Component;

/** The signals for which somebody was woken in a crisis, to be judged afterwards. */
@Component
record WokeUs(Signals signals, JudgedSignals judged) {

  private static final int MOST = 12;

  List<Judged> of(Room room) {
    var from = room.crisis().window().firstHostilePost();
    var until = Reactions.ended(room).orElse(room.now());
    var about =
        signals.of(room.brand().id(), from).stream()
            .filter(signal -> !signal.at().isAfter(until))
            .filter(signal -> signal.story().equals(room.story()))
            .toList();
    var woke = judged.thatWoke(about).stream().limit(MOST).toList();
    return judged.of(woke, room.reader().person(), room.review());
  }
}
