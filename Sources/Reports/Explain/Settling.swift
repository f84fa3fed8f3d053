package import Rules

/// What would make a finding go away for good, in one sentence for each rule.
package enum Settling {
  /// What to write into the notes once it is done.
  package static func words(for rule: RuleID) -> String {
    switch rule {
    case .firstFollowUp, .secondFollowUp, .warmFollowUp:
      "A line `nudge:` in their log, or any answer of theirs: `reply:`, `met:`, `declined:`."
    case .outreachStop:
      "Any answer of theirs, or `status: closed` (or `paused`) in their note."
    case .overLimit:
      "Any answer of theirs; without one it ends by itself once the last e-mail is long past."
    case .bounced: "A line `sent:` with the right address, which begins anew."
    case .writeAgain: "A line `sent:`, `nudge:`, `update:` or any other contact from that date on."
    case .duplicatePerson:
      "One note for the person; the other merged into it or given its own data."
    case .sameText: "First e-mails that differ: the text of one of the two e-mail notes rewritten."
    case .noConnection: "A `connection:` in the note of each, or a stage beyond the first e-mail."
    case .oneAtATime:
      "A second first e-mail (`sent`) to somebody on the list, or a third active mentor."
    case .scoresPending: "`scores-expected:` in your own note, or `scores-pending: no`."
    case .listSize: "More or fewer notes on the hit list, or a third active mentor."
    case .notPublishing, .riskNotPublishing:
      "A newer `last-publication:` in their note, if there is one."
    case .targetsIncomplete: "The missing keys, filled in in the notes that are named."
    case .endedGrant: "A later `grant-ends:` in their note, or no `grant-ends:` at all."
    case .yourMove:
      "A line of yours in their log: `sent:`, `update:`, `asked:`, `met:`, whatever it was."
    case .unanswered: "Their answer, or a reminder of yours: `nudge:`."
    case .meetingPrepare: "The day after the meeting, or `status: cancelled` in its note."
    case .meetingSummary: "A line `summary:` or `thanks:` with each of them from that day on."
    case .meetingNextStep: "A `next-step:` or a task in the meeting's note, or any later contact."
    case .meetingNextDate: "Any later contact with one of them, or a task of the note ticked off."
    case .meetingUnrecorded: "`status: held` or `status: cancelled` in the meeting's note."
    case .workDue: "The task ticked off with its done date, or cancelled as `- [-]`."
    case .warnEarly: "The task done, or a line `flag:` that tells them it will be late."
    case .missedOnce, .missedPattern:
      "Time without another slip; a warning before the date (`flag`) keeps the next off the record."
    case .firstNudge, .secondNudge: "Feedback or any other answer of theirs, or a line `nudge:`."
    case .feedbackBy: "Feedback or any other answer of theirs; the deadline's day ends it too."
    case .quietVerdict: "Whatever changes the verdict: `rapport advise NAME` lists it."
    case .letterAsk: "A line `letter-asked:`, or the plan for this letter dropped."
    case .shortRunway: "A line `letter-asked:` today, or a plan without this letter."
    case .letterAnswer: "Their answer: `letter-agreed:`, `letter-hedged:` or `letter-declined:`."
    case .letterHedged: "A firm answer: `letter-agreed:` or `letter-declined:`."
    case .letterPacket: "A line `letter-packet:` once the packet is sent."
    case .letterCheckIn, .secondCheck, .callOffice:
      "A line `letter-check:` or `nudge:`, or the letter itself: `letter-submitted:`."
    case .letterMissed: "A line `letter-submitted:`, or `letter-declined:` if it will not come."
    case .letterUnassigned: "A line `letter-assigned:`."
    case .letterOverMax: "Nothing: what is assigned stays; the programs decide which they read."
    case .thinEvidence:
      "More `evidence:` lines, of other facets or a newer date, that they witnessed."
    case .textInVault: "The passage deleted, also from the git history."
    case .tooFew: "One more mentor met or working with you, heard from lately."
    case .roleGap: "An active mentor with that `role:` in their note."
    case .singleWitness: "Evidence that others have seen too: `evidence:` lines in their notes."
    case .lettersShort: "One more letter planned: `letter: planned` in a note, or a letter note."
    case .updateDue: "Any contact with them, for instance a line `update:`."
    case .winShare: "A line `shared:`, `update:`, `met:` or `call:` on or after that day."
    case .thanksLetter: "A line `thanks:` on or after the day the letter came in."
    case .thanksMatch: "A line `thanks:` on or after Match Day."
    case .venue, .projectVenue:
      "A journal note with `indexed: medline`, `pubmed-only` or `doaj`, once you have looked it up."
    case .outsideSpecialty:
      "Two letters from the specialty planned, or `pd-ties: yes` in their note."
    case .genericLetter: "Anything heard from them: `reply:`, `feedback:`, `met:`."
    case .lateWriter: "The letter submitted."
    case .applyBy:
      "The application sent: `status: applied` in the opportunity's note, or its `apply-by:` dropped."
    case .profileStale: "Today's date as `profiles-checked:` in your own note."
    case .cycleUnchecked: "A `source:` and a fresh `checked:` date in the cycle's note."
    case .unwitnessed:
      "`[witness:: [[Name]]]` on each line, or the line moved to the person's note."
    }
  }
}
