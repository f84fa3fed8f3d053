/// A vault with a canary in every place whose text must stay at home, and a few lines that may be
/// shown.
enum CanaryVault {
  static let vault: TestVault = {
    var vault = TestVault(DiscretionVault.people + "\n" + planted)
    vault.files["Mentors/Priya Raman.md", default: ""] += log
    vault.files["Mentors/Samuel Whitlock.md", default: ""] += """

      ## Log

      - 2026-01-10 met: CANARY-THEIR-MEETING
      - 2026-02-01 letter-hedged: CANARY-THEIR-LETTER
      - 2026-02-02 evidence: CANARY-THEIR-EVIDENCE #rigor
      - 2026-02-03 evidence: CANARY-SEEN-BY-HIM [with:: [[Priya Raman]]] [witness:: [[Samuel Whitlock]]]
      """
    vault.files["Me.md", default: ""] += """

      %%CANARY-WHY-COMMENT
      over two lines%%

      <!-- CANARY-WHY-HTML -->

      - a reason #private CANARY-WHY-TAG

        and more CANARY-WHY-BELOW

      ### Private

      CANARY-WHY-HEADING

      ```
      # CANARY-WHY-CODE
      ```
      CANARY-WHY-AFTER-CODE

      ### In short

      The list at handover.

      ## Elsewhere

      CANARY-ME-SECTION
      """
    return vault
  }()

  private static let log = """

    %%CANARY-NOTE-COMMENT%%

    ## Log

    - 2025-02-11 call: CANARY-LOG-TEXT
    - 2025-03-01 met: CANARY-PRIVATE-MEETING #private
    - 2026-04-16 submitted: CANARY-PRIVATE-LINK for [[Quiet]]
    - 2025-05-05 flag: CANARY-FLAG told, as Whitlock knows
    - 2026-01-05 letter-asked: CANARY-LETTER-LINE
    - 2026-01-06 letter-agreed: CANARY-LETTER-YES
    - 2026-06-01 feedback: CANARY-FEEDBACK on what Whitlock had done
    - 2026-06-02 reply: CANARY-REPLY #private
    - 2026-06-03 win: told before Samuel Whitlock heard of it
    - 2026-06-04 win: CANARY-PRIVATE-WIN #private
    - 2026-06-05 milestone: CANARY-MILESTONE with MRN 4471203

    ## Promised

    - [ ] the table for Whitlock 📅 2026-07-30
    - [ ] CANARY-PRIVATE-PROMISE #private 📅 2026-07-30

    ## Evidence

    - 2026-03-01 evidence: asked before changing the rule #rigor
      - situation: a rate that looked too high %%CANARY-COMMENT%%
      - action: listed 29 pairs
      - action: CANARY-ACTION with Samuel Whitlock
      - CANARY-CHILD #private
        - CANARY-GRANDCHILD
      - result: the rule is in the protocol <!-- CANARY-HTML -->
    - 2026-03-02 evidence: CANARY-TAG #private #growth
    - 2026-03-03 evidence: CANARY-TAG-BELOW #private/work #growth
    - 2026-03-04 evidence: CANARY-NAME Whitlock was there
    - 2026-03-05 evidence: CANARY-LINK [[Samuel Whitlock|he]] was there
    - 2026-03-06 evidence: CANARY-NFD Dvor\u{30C}a\u{301}k was there
    - 2026-03-07 evidence: CANARY-HAN 石川遥 was there
    - 2026-03-08 evidence: CANARY-CYRILLIC Олена Ковальчук was there
    - 2026-03-09 evidence: CANARY-SPLIT **Whit**lock was there
    - 2026-03-10 evidence: CANARY-WRAP told Samuel
      Whitlock
    - 2026-03-11 evidence: CANARY-ZERO Whit\u{200B}lock was there
    - 2026-03-12 evidence: CANARY-LETTER the Chair file again
    - 2026-03-13 evidence: CANARY-VERDICT he is disengaged, time to re-engage
    - 2026-03-14 evidence: CANARY-RULE quiet.verdict
    - 2026-03-15 evidence: CANARY-SCORE USMLE Step 1 245
    - 2026-03-16 evidence: CANARY-CK Step 2 CK 260
    - 2026-03-17 evidence: CANARY-MRN MRN 4471203
    - 2026-03-18 evidence: CANARY-PATIENT Mr. Alvarez, 63 yo, bed 12
    - 2026-03-19 evidence: CANARY-PHONE 555-123-4567
    - 2026-03-20 evidence: CANARY-BIRTH DOB 3/4/1961
    - 2026-03-21 evidence: kept the list #teamwork [witness:: [[Priya Raman]], [[Samuel Whitlock]]]

    ## Private

    - 2026-04-01 evidence: CANARY-HEADING #skill

    ### Deeper

    - 2026-04-02 evidence: CANARY-DEEPER #skill
    """

  private static let planted = """
    == Letters/Priya Raman 2027.md
    ---
    writer: "[[Priya Raman]]"
    cycle: "[[Residency 2027]]"
    waived: yes
    letter-id: "27-0093"
    ---
    CANARY-LETTER-BODY
    - 2026-05-01 evidence: CANARY-WAIVED she wrote "the best"
    == Projects/Trial with Whitlock.md
    ---
    mentors: ["[[Priya Raman]]"]
    status: active
    my-role: CANARY-ROLE-1
    ---
    - 2026-04-10 submitted: CANARY-OUTPUT-OF-NAMED-PROJECT
    == Projects/Registry.md
    ---
    mentors: ["[[Priya Raman]]"]
    status: active
    my-role: CANARY-ROLE-2 under Samuel Whitlock
    ---
    - [x] CANARY-TASK for Whitlock too [due:: 2026-02-01] [completion:: 2026-01-30]
    - [x] CANARY-TASK-LINK for [[Samuel Whitlock|him]] [due:: 2026-02-01] [completion:: 2026-01-30]
    - [x] CANARY-PRIVATE-TASK #private [due:: 2026-02-01] [completion:: 2026-01-30]
    - 2026-04-11 accepted: CANARY-OUTPUT as Whitlock hoped
    - 2026-04-12 published: CANARY-PRIVATE-OUTPUT #private
    - 2026-04-13 presented: regional day, poster
    == Projects/Quiet.md
    ---
    mentors: ["[[Priya Raman]]"]
    status: active
    tags: [private]
    my-role: CANARY-ROLE-3
    ---
    - 2026-04-14 submitted: CANARY-PRIVATE-PROJECT
    == Projects/Theirs.md
    ---
    mentors: ["[[Samuel Whitlock]]"]
    status: active
    my-role: CANARY-ROLE-4
    ---
    - 2026-04-15 submitted: CANARY-THEIR-OUTPUT
    == Mail/To Raman.md
    ---
    to: "[[Priya Raman]]"
    kind: feedback-nudge
    status: sent
    sent: 2026-07-20
    message-id: "<1@mail.example>"
    ---
    Subject: CANARY-SUBJECT about Whitlock

    CANARY-MAIL-BODY
    == Meetings/2026-07-25 Ahead.md
    ---
    with: ["[[Priya Raman]]"]
    next-step: CANARY-AHEAD Whitlock first
    ---
    == Opportunities/Visit.md
    ---
    kind: observership
    contact: "[[Priya Raman]]"
    institution: CANARY Whitlock Institute
    starts: 2026-10-01
    ---
    == Meetings/2026-02-10 Both.md
    ---
    with: ["[[Priya Raman]]", "[[Samuel Whitlock]]"]
    next-step: CANARY-NEXT-STEP
    ---
    CANARY-MEETING-BODY
    - evidence: CANARY-MEETING-EVIDENCE with Whitlock
    """
}
