package firebreak.desk.orders;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Json;
import firebreak.desk.platform.Secrets;
import firebreak.model.BrandId;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where each brand's orders are looked up. */
@Component
class OrderSources {

  /** A secret that begins so is the name of an environment variable. */
  static final String FROM_ENVIRONMENT = "env:";

  private final JdbcClient db;
  private final Json json;
  private final Secrets secrets;
  private final Outside outside;

  OrderSources(JdbcClient db, Json json, Secrets secrets, Outside outside) {
    this.db = db;
    this.json = json;
    this.secrets = secrets;
    this.outside = outside;
  }

  OrderSource of(BrandId brand) {
    return db.sql("select settings from order_source where brand_id = ?")
        .param(brand.value())
        .query(String.class)
        .optional()
        .map(settings -> json.read(settings, OrderSource.class))
        .orElse(OrderSource.NONE);
  }

  /** Keeps the settings; an empty secret leaves the one that is there. */
  @Transactional
  public void save(BrandId brand, OrderSource source, String secret, String by) {
    db.sql(
            "insert into order_source (brand_id, settings) values (?, ?::jsonb)"
                + " on conflict (brand_id) do update set settings = excluded.settings")
        .params(brand.value(), json.write(source))
        .update();
    if (!secret.isEmpty()) {
      secrets.put(name(brand), secret);
    }
    outside.audit().record(by, "orders.set", brand.value(), source.kind().name());
  }

  boolean hasSecret(BrandId brand) {
    return secrets.get(name(brand)).filter(one -> !one.isEmpty()).isPresent();
  }

  /** The stored secret, with a name of the environment put in its place. */
  Optional<String> secretOf(BrandId brand) {
    return secrets.get(name(brand)).or(() -> Optional.of("")).flatMap(this::resolved);
  }

  /** Empty when it names a variable that is not set. */
  Optional<String> resolved(String secret) {
    return secret.startsWith(FROM_ENVIRONMENT)
        ? Optional.ofNullable(
            outside.environment().getProperty(secret.substring(FROM_ENVIRONMENT.length())))
        : Optional.of(secret);
  }

  private static String name(BrandId brand) {
    return "orders/" + brand.value();
  }

  /** Where names are looked up and changes are written down. */
  @Component
  record Outside(Environment environment, Audit audit) {}
}
