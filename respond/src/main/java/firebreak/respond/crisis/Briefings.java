package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/** The briefings that come with the desk. A lawyer of the brand has the last word on each. */
final class Briefings {

  static final Briefing GDPR_33 =
      new Briefing(
          both(
              "Were personal data lost, changed, shown or taken, so that people may be at risk?",
              "Czy dane osobowe przepadły, zmieniły się, wyciekły albo trafiły w obce ręce, tak że"
                  + " ludziom może coś grozić?"),
          both(
              "72 hours from awareness, through nights, weekends and holidays. What is not known yet"
                  + " follows in phases; a late report says why it is late.",
              "72 godziny od powzięcia wiadomości, także w nocy, w weekendy i święta. Brakujące"
                  + " informacje można przekazywać etapami; spóźnione zgłoszenie wyjaśnia"
                  + " opóźnienie."),
          List.of(
              both("what happened, and when", "co się stało i kiedy"),
              both(
                  "whose data, which kinds, about how many people and records",
                  "czyje dane, jakiego rodzaju, ilu osób i ilu wpisów dotyczy"),
              both(
                  "name and contact of the data protection officer",
                  "imię i nazwisko oraz kontakt do inspektora ochrony danych"),
              both("what may follow for those people", "jakie mogą być skutki dla tych osób"),
              both(
                  "what was done and what will be done about it",
                  "co zrobiono i co się zrobi w tej sprawie")),
          "Regulation (EU) 2016/679, art. 33");

  static final Briefing GDPR_34 =
      new Briefing(
          both("Is the risk for those people high?", "Czy ryzyko dla tych osób jest wysokie?"),
          both(
              "Without undue delay; the law names no hour. The desk reminds after 24 hours.",
              "Bez zbędnej zwłoki; przepis nie podaje godziny. Przypomnienie po 24 godzinach."),
          List.of(
              both("what happened, in plain words", "co się stało, prostym językiem"),
              both("whom to ask, with contact", "kogo pytać i jak się skontaktować"),
              both("what may follow", "jakie mogą być skutki"),
              both(
                  "what we do, and what they can do themselves",
                  "co robimy i co mogą zrobić sami")),
          "Regulation (EU) 2016/679, art. 34");

  static final Briefing NIS2_WARNING =
      new Briefing(
          both(
              "Did an incident seriously disturb our services, or could it harm others a lot?",
              "Czy incydent poważnie zakłócił nasze usługi albo może wyrządzić innym dużą szkodę?"),
          both(
              "24 hours from awareness, through nights, weekends and holidays.",
              "24 godziny od powzięcia wiadomości, także w nocy, w weekendy i święta."),
          List.of(
              both(
                  "whether it looks like an unlawful or hostile act",
                  "czy wygląda na działanie bezprawne lub wrogie"),
              both("whether it may reach other countries", "czy może dotknąć także inne państwa")),
          "Directive (EU) 2022/2555, art. 23(4)(a)");

  static final Briefing NIS2_NOTIFICATION =
      new Briefing(
          both("Was an early warning due?", "Czy należało wysłać wczesne ostrzeżenie?"),
          both(
              "72 hours from awareness, through nights, weekends and holidays.",
              "72 godziny od powzięcia wiadomości, także w nocy, w weekendy i święta."),
          List.of(
              both("what is new since the warning", "co nowego od ostrzeżenia"),
              both(
                  "a first judgement: how severe, what it does",
                  "pierwsza ocena: jak poważny, jakie ma skutki"),
              both(
                  "signs by which others can find it, where there are any",
                  "ślady, po których inni mogą go rozpoznać, jeśli są")),
          "Directive (EU) 2022/2555, art. 23(4)(b)");

  static final Briefing NIS2_FINAL =
      new Briefing(
          both(
              "Was the notification sent? Count from that moment.",
              "Czy zgłoszenie zostało wysłane? Licz od tej chwili."),
          both(
              "One month after the notification; while it goes on, a progress report then and the"
                  + " final one a month after it is handled.",
              "Miesiąc po zgłoszeniu; gdy incydent jeszcze trwa, najpierw sprawozdanie z postępu, a"
                  + " końcowe miesiąc po jego obsłużeniu."),
          List.of(
              both(
                  "the whole course, how severe, what it did",
                  "cały przebieg, jak poważny i z jakim skutkiem"),
              both("the threat or cause behind it", "zagrożenie albo przyczyna"),
              both("what was done and is being done", "co zrobiono i co jest robione"),
              both("effects across borders", "skutki w innych państwach")),
          "Directive (EU) 2022/2555, art. 23(4)(d) and (e)");

  static final Briefing CPSC =
      new Briefing(
          both(
              "Does what we know reasonably support that a product sold in the United States can"
                  + " hurt people or breaks a safety rule?",
              "Czy to, co wiemy, rozsądnie wskazuje, że produkt sprzedawany w USA może zrobić komuś"
                  + " krzywdę albo łamie przepis o bezpieczeństwie?"),
          both(
              "24 hours; Saturdays, Sundays and federal holidays do not count. Looking into it may"
                  + " take ten working days at most.",
              "24 godziny; sobót, niedziel i świąt federalnych się nie liczy. Samo wyjaśnianie może"
                  + " potrwać najwyżej dziesięć dni roboczych."),
          List.of(
              both("which product, and who made it", "jaki produkt i kto go wytworzył"),
              both("what is wrong with it", "co jest z nim nie tak"),
              both("who was hurt or could be", "kto ucierpiał albo może ucierpieć"),
              both("how we learned of it, and when", "skąd i kiedy się o tym dowiedzieliśmy")),
          "15 U.S.C. 2064(b); 16 CFR 1115.14");

  static final Briefing SEC =
      new Briefing(
          both(
              "Have we decided that the incident is material to our investors?",
              "Czy uznaliśmy, że incydent jest istotny dla inwestorów?"),
          both(
              "Four days on which the commission is open, after the day of that decision; not from"
                  + " the incident itself.",
              "Cztery dni pracy komisji po dniu tej decyzji; nie od samego incydentu."),
          List.of(
              both(
                  "what the incident is, how far it reaches, when it was",
                  "na czym polega, jak daleko sięga i kiedy nastąpił"),
              both(
                  "what it does, or is likely to do, to us and our figures",
                  "jaki ma lub może mieć wpływ na nas i nasze wyniki"),
              both(
                  "what is not known yet; an amendment follows within four such days",
                  "czego jeszcze nie wiadomo; uzupełnienie w ciągu czterech takich dni")),
          "17 CFR 249.308 (form 8-K, item 1.05)");

  static final Briefing GPSR =
      new Briefing(
          both(
              "Did one of our products cause an accident in the European Union?",
              "Czy nasz produkt spowodował wypadek w Unii Europejskiej?"),
          both(
              "Without undue delay from the moment we know; the law names no hour. The desk reminds"
                  + " after 24 hours.",
              "Bez zbędnej zwłoki od chwili, gdy wiemy; przepis nie podaje godziny. Przypomnienie po"
                  + " 24 godzinach."),
          List.of(
              both("product, batch and how to tell it", "produkt, partia i jak go rozpoznać"),
              both("what happened, where, to whom", "co się stało, gdzie i komu"),
              both(
                  "what we do: warning, withdrawal, recall",
                  "co robimy: ostrzeżenie, wycofanie, odbiór od klientów")),
          "Regulation (EU) 2023/988, art. 20");

  private Briefings() {}

  private static Bilingual both(String english, String polish) {
    return new Bilingual(english, polish);
  }
}
