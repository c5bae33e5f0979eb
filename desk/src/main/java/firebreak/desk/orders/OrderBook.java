package firebreak.desk.orders;

/** Where a shop keeps its orders. May be slow or broken; never throws to say so. */
interface OrderBook {

  LookUp find(String number);
}
