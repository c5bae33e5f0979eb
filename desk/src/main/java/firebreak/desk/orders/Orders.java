package firebreak.desk.orders;

import firebreak.desk.orders.LookUp.Why;
import firebreak.desk.orders.OrderSource.Kind;
import firebreak.model.BrandId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what somebody bought. Call it with no transaction open: a shop may take seconds. */
@Component
public class Orders {

  private final OrderSources sources;

  Orders(OrderSources sources) {
    this.sources = sources;
  }

  public boolean isSetUp(BrandId brand) {
    return sources.of(brand).kind() != Kind.NONE;
  }

  /** What the shop knows of this order; never throws because a shop is broken. */
  public LookUp find(BrandId brand, String number) {
    return find(sources.of(brand), sources.secretOf(brand), number);
  }

  LookUp find(OrderSource source, Optional<String> secret, String number) {
    if (source.kind() == Kind.NONE) {
      return new LookUp.NotSetUp();
    }
    return secret
        .map(known -> Asking.ask(book(source, known), number, source.seconds()))
        .orElseGet(() -> new LookUp.Broken(Why.SECRET_MISSING));
  }

  private static OrderBook book(OrderSource source, String secret) {
    return switch (source.kind()) {
      case SQL -> new SqlOrderBook(source, secret);
      case REST -> new RestOrderBook(source, secret);
      case NONE -> number -> new LookUp.NotSetUp();
    };
  }
}
