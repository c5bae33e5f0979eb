package firebreak.desk.orders;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.orders.LookUp.Broken;
import firebreak.desk.orders.LookUp.Found;
import firebreak.desk.orders.LookUp.NoSuchOrder;
import firebreak.desk.orders.LookUp.Why;
import firebreak.desk.orders.OrderSource.Kind;
import firebreak.desk.testkit.DeskTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SqlOrderBookTest {

  static final String QUERY = "select * from shop.orders where number = :number";

  @Autowired JdbcClient db;
  @Autowired DataSource desk;
  String address = "";
  String user = "";

  @BeforeEach
  void aShop() throws SQLException {
    db.sql("create schema if not exists shop").update();
    db.sql("create table shop.orders (number text, state text, paid numeric, card text)").update();
    db.sql("insert into shop.orders values ('A-1', 'delivered', 199.90, '4111')").update();
    try (var connection = desk.getConnection()) {
      address = connection.getMetaData().getURL();
      user = connection.getMetaData().getUserName();
    }
  }

  @AfterEach
  void closes() {
    db.sql("drop schema shop cascade").update();
  }

  @Test
  void shows_what_is_mapped_and_nothing_else() {
    assertThat(find(QUERY, "A-1"))
        .isEqualTo(new Found(Map.of("State", "delivered", "Paid", "199.90")));
  }

  @Test
  void knows_when_there_is_no_such_order_whatever_is_typed() {
    assertThat(find(QUERY, "A-2")).isEqualTo(new NoSuchOrder());
    assertThat(find(QUERY, "A-1' or '1'='1")).isEqualTo(new NoSuchOrder());
    assertThat(find(QUERY, "; drop table shop.orders")).isEqualTo(new NoSuchOrder());
  }

  @Test
  void never_writes() {
    var writes =
        "with w as (insert into shop.orders (number, state) values (:number, 'x') returning *)"
            + " select * from w";

    assertThat(find(writes, "A-9")).isEqualTo(new Broken(Why.BAD_QUERY));
    assertThat(find(QUERY, "A-9")).isEqualTo(new NoSuchOrder());
  }

  @Test
  void waits_no_longer_than_it_was_told() {
    var began = System.nanoTime();
    var slow = "select pg_sleep(120), number, state from shop.orders where number = :number";

    assertThat(find(slow, "A-1")).isEqualTo(new Broken(Why.TOO_SLOW));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void says_what_is_wrong_with_a_broken_shop() {
    assertThat(find("select nothing from nowhere where a = :number", "A-1"))
        .isEqualTo(new Broken(Why.BAD_QUERY));
    assertThat(find("select 1 as other where :number <> ''", "A-1"))
        .isEqualTo(new Broken(Why.NOTHING_MAPPED));
    assertThat(ask(source("jdbc:postgresql://127.0.0.1:1/shop", QUERY), "A-1"))
        .isEqualTo(new Broken(Why.UNREACHABLE));
  }

  private LookUp find(String query, String number) {
    return ask(source(address, query), number);
  }

  private LookUp ask(OrderSource source, String number) {
    return Asking.ask(new SqlOrderBook(source, "postgres"), number, source.seconds());
  }

  private OrderSource source(String where, String query) {
    return new OrderSource(Kind.SQL, where, user, query, "State = state\nPaid = paid", 1);
  }
}
