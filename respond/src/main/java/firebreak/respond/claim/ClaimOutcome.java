package firebreak.respond.claim;

import firebreak.respond.wording.Bilingual;

/** What comes of a command to a claim. */
public sealed interface ClaimOutcome {

  record Happened(ClaimEvent event) implements ClaimOutcome {}

  record Refused(Reason reason) implements ClaimOutcome {}

  /** Why a claim stays as it is. */
  enum Reason {
    WORDS_ARE_MISSING(
        "Write it in at least two words that carry meaning.",
        "Napisz to co najmniej dwoma słowami, które coś znaczą."),
    TOO_MANY_WORDINGS("Ten wordings are the most.", "Najwięcej może być dziesięć sformułowań."),
    TOO_LONG("That is too long.", "To jest za długie."),
    A_REASON_IS_MISSING("Say why.", "Podaj powód."),
    EVIDENCE_IS_MISSING(
        "Add evidence first: without it the claim stays unverified.",
        "Najpierw dodaj dowód: bez niego twierdzenie pozostaje niezweryfikowane."),
    NOT_THE_OWNER(
        "Only its owner, an approver or whoever commands says whether it is so.",
        "Tylko osoba odpowiedzialna, akceptująca albo dowodząca może rozstrzygnąć, czy to prawda."),
    VERIFIED_BY_OTHERS(
        "It was verified. Only an approver or whoever commands turns that around.",
        "To już zweryfikowano. Odwrócić to może tylko osoba akceptująca albo dowodząca."),
    ALREADY_SO("That is how it stands.", "Tak już jest."),
    UNKNOWN_LANGUAGE(
        "Answers are in English or Polish.", "Odpowiedzi są po angielsku albo po polsku."),
    MAY_NOT_APPROVE(
        "An approver agrees to answers.", "Odpowiedzi akceptuje osoba z rolą akceptującego."),
    OWN_WORDS(
        "Whoever wrote the answer cannot be the second person.",
        "Autor odpowiedzi nie może być drugą osobą."),
    CHANGED_SINCE(
        "The claim or its answer has changed since you read it. Read it again.",
        "Twierdzenie lub odpowiedź zmieniły się od przeczytania. Przeczytaj jeszcze raz."),
    SAYS_WHAT_IS_NOT_SO(
        "The answer says of the claim what the ledger denies.",
        "Odpowiedź mówi o twierdzeniu coś, czemu rejestr zaprzecza.");

    private final String english;
    private final String polish;

    Reason(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
