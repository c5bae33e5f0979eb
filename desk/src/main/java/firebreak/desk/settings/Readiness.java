package firebreak.desk.settings;

import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Watches;
import firebreak.desk.people.People;
import firebreak.desk.people.Role;
import firebreak.desk.platform.WhoIsOnDuty;
import firebreak.desk.playbooks.Library;
import firebreak.model.BrandId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** What a quiet night needs, and whether it is there. */
@Component
class Readiness {

  private final Owned owned;
  private final EarViews ears;
  private final Setup setup;
  private final Awake awake;

  Readiness(Owned owned, EarViews ears, Setup setup, Awake awake) {
    this.owned = owned;
    this.ears = ears;
    this.setup = setup;
    this.awake = awake;
  }

  List<Check> of(Speech speech) {
    var list = new Checks(speech, new ArrayList<>());
    var brands = owned.all();
    list.check(!brands.isEmpty(), "brand", "/settings/brands");
    brands.forEach(brand -> about(brand, list));
    ears.broken(speech).forEach(said -> list.broken(said, "/settings/brands"));
    list.check(setup.approvers() > 1, "colleague", "/settings/people");
    list.check(awake.mailIsSetUp(), "mail", "");
    list.check(setup.library().unread() == 0, "playbooks", "/playbooks");
    if (!brands.isEmpty() && brands.stream().anyMatch(brand -> awake.hasShifts(brand.id()))) {
      list.check(awake.somebodyIs(speech), "awake", "/duty");
    }
    return list.all();
  }

  private void about(Brand brand, Checks list) {
    var here = "/settings/brands/" + brand.id();
    list.about(brand, setup.watches().of(brand.id()).isEmpty(), "watch", here + "/watches");
    list.about(brand, !ears.anyListens(brand), "ear", here + "/channels");
    list.about(brand, !awake.hasShifts(brand.id()), "duty", "/duty/" + brand.id() + "/plan");
    list.about(brand, setup.accounts().of(brand.id()).isEmpty(), "voice", here + "/channels");
  }

  /** The list while it grows. */
  private record Checks(Speech speech, List<Check> all) {

    void check(boolean there, String key, String address) {
      add(there, key, address, "");
    }

    void about(Brand brand, boolean missing, String key, String address) {
      add(!missing, key, address, brand.name());
    }

    void broken(String said, String address) {
      all.add(new Check("late", said, speech.say("night.ear.act"), address));
    }

    private void add(boolean there, String key, String address, String brand) {
      var said = speech.say("night." + key + (there ? ".done" : ""), brand);
      var act = there ? "" : speech.say("night." + key + ".act");
      all.add(new Check(there ? "done" : "late", said, act, there ? "" : address));
    }
  }

  /** One thing that a quiet night needs; the act is empty when nothing is to be done. */
  record Check(String state, String said, String act, String address) {

    boolean isMissing() {
      return state.equals("late");
    }
  }

  /** What administrators set up. */
  @Component
  record Setup(Watches watches, Accounts accounts, People people, Library library) {

    long approvers() {
      return people.all().stream().filter(person -> person.may(Role.APPROVER)).count();
    }
  }

  /** Whether somebody would wake up. Reads the shifts and writes nothing. */
  @Component
  record Awake(
      JdbcClient db, ObjectProvider<WhoIsOnDuty> duty, ObjectProvider<JavaMailSender> mail) {

    boolean hasShifts(BrandId brand) {
      return db.sql("select exists (select from duty_shift where brand_id = ?)")
          .param(brand.value())
          .query(Boolean.class)
          .single();
    }

    boolean somebodyIs(Speech speech) {
      return duty.stream().anyMatch(shifts -> shifts.at(speech.now()).isPresent());
    }

    boolean mailIsSetUp() {
      return mail.stream().findAny().isPresent();
    }
  }
}
