package firebreak.desk.detecting;

import firebreak.model.Signal;
import java.util.List;

/** New signals were stored; published inside the transaction that stores them. */
public record SignalsRaised(List<Signal> signals) {

  public SignalsRaised {
    signals = List.copyOf(signals);
  }
}
