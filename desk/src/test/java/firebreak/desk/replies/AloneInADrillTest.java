package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
@TestPropertySource(properties = "firebreak.test-of=alone") // a desk with one person
class AloneInADrillTest {

  @Autowired Pens pens;
  @Autowired People people;
  @Autowired MoodyVoice voices;
  @Autowired WebApplicationContext desk;

  Web web;
  Person owner;

  @BeforeEach
  void theOwnerAlone() {
    web = new Web(desk);
    owner = people.all().stream().filter(one -> one.may(Role.ADMIN)).findFirst().orElseThrow();
  }

  @Test
  void who_is_alone_in_a_drill_hears_of_the_practice_colleague() throws Exception {
    assertThat(lead(pens.aDrill()))
        .contains("In this drill the practice colleague can.")
        .doesNotContain("add an approver");
  }

  @Test
  void who_is_alone_for_a_real_brand_is_told_to_ask_for_an_approver() throws Exception {
    var brand = pens.aBrand();
    voices.of(brand);

    assertThat(lead(brand)).contains("Ask an administrator to add an approver.");
  }

  private String lead(Brand brand) throws Exception {
    long id = pens.begun(brand, pens.storm(brand), owner);
    return web.page("/replies/" + id, owner);
  }
}
