package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.watching.BrandTime.Now;

/** A brand, its reader and the moment: what every part of the page is about. */
record Watched(Brand brand, Person reader, Now now, Speech speech) {

  boolean readerMayReply() {
    return reader.may(Role.RESPONDER);
  }
}
