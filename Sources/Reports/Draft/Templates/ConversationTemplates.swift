/// Templates around meetings, and of what keeps a relationship alive.
enum ConversationTemplates {
  static let meetingPrep: StaticString = """
    Subject: To prepare: {{name}}{{#meeting}}, {{meeting}}{{/meeting}}

    READ BEFORE
    - [FILL: a recent paper of theirs, and what you would ask about it]
    - [FILL: a second one]
    {{#connection}}
    - from your note: {{connection}}
    {{/connection}}

    TWO QUESTIONS
    1. [FILL: one that only this person can answer]
    2. [FILL: one about the work you would share]

    ONE OFFER
    - [FILL: a trial task with an end and a date, which shows your work before anybody commits]

    AGENDA
    {{#promises}}
    - promised and open: {{promise}}{{#due}}, due {{due}}{{/due}}
    {{/promises}}
    {{#nextStep}}
    - last next step: {{nextStep}}
    {{/nextStep}}
    - [FILL: what else has to be said]
    - leave with one next step and a date: [FILL: the one you wish for]

    BEFORE YOU EVER ASK FOR A LETTER HERE
    - Ask somebody who trained with them whether their letters are specific: \
    [FILL: whom you could ask]

    """

  static let meetingSummary: StaticString = """
    Subject: Our talk{{#meeting}} of {{meeting}}{{/meeting}}: next step and date

    Dear {{dear}},

    Thank you for the time{{#meeting}} on {{meeting}}{{/meeting}}. What I took with me:

    - [FILL: what was said, in one or two lines]
    - Next: [FILL: who does what, by when{{#nextStep}}; your note: {{nextStep}}{{/nextStep}}]
    {{#promises}}
    - From me: {{promise}}{{#due}}, by {{due}}{{/due}}
    {{/promises}}

    If I got something wrong, a word is enough.

    Best wishes,
    {{me}}

    """

  static let question: StaticString = """
    Subject: [FILL: the question in five words]

    Dear {{dear}},

    [FILL: one line of progress{{#latest}}; your note: {{latest}}{{/latest}}]

    [FILL: a question that one word answers]
    {{#deadline}}

    The date behind it: "{{project}}" is due on {{deadline}}.
    {{/deadline}}

    Best wishes,
    {{me}}

    """

  static let feedbackNudge: StaticString = """
    Subject: {{#subject}}Re: {{subject}}{{/subject}}\
    {{^subject}}{{task}}{{^task}}[FILL: the work you delivered]{{/task}}{{/subject}}

    Dear {{dear}},

    {{task}}{{^task}}[FILL: the work you delivered]{{/task}} \
    {{#delivered}}has been with you since {{delivered}}{{/delivered}}\
    {{^delivered}}is with you{{/delivered}}.\
    {{#deadline}} "{{project}}" is due on {{deadline}}.{{/deadline}}

    One word is enough: [FILL: a question that yes or no answers]

    Best wishes,
    {{me}}

    """

  static let update: StaticString = """
    Subject: [FILL: the news in five words]

    Dear {{dear}},

    A short update, nothing needed from you.

    {{#news}}
    - {{day}}: {{text}}
    {{/news}}
    - [FILL: one line on what you are working on now]

    Best wishes,
    {{me}}

    """

  static let win: StaticString = """
    Subject: [FILL: the good news in five words]

    Dear {{dear}},

    You had a part in this, so you should hear it from me:

    {{#win}}
    - {{day}}: {{text}}
    {{/win}}
    {{^win}}
    [FILL: the good news, in one sentence]
    {{/win}}

    [FILL: what of it goes back to them\
    {{#theirs}}; your note of {{theirDay}}: {{theirs}}{{/theirs}}]

    Best wishes,
    {{me}}

    """

  static let exit: StaticString = """
    Subject: {{#project}}{{project}}{{/project}}{{^project}}Our work together{{/project}}

    Dear {{dear}},

    {{#fading}}
    Over the coming months my time goes to [FILL: your own focus], and I will not take on \
    anything else.
    {{/fading}}
    {{^fading}}
    {{#project}}Our work on "{{project}}"{{/project}}{{^project}}Our work together{{/project}} has \
    not moved for a while, and the coming season asks me to put my hours where something can be \
    finished in time. I would like to end my part here, in good order: \
    [FILL: what you hand over, and where it is].
    {{/fading}}

    Thank you for [FILL: one thing you learned here\
    {{#theirs}}; your note of {{theirDay}}: {{theirs}}{{/theirs}}].\
    {{^fading}} I would be glad to stay in touch.{{/fading}}

    With kind regards,
    {{me}}

    """
}
