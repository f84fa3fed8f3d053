/// Templates around letters of recommendation.
enum LetterTemplates {
  static let ask: StaticString = """
    Subject: A question about a letter{{#season}}, {{season}}{{/season}}

    Dear {{dear}},

    I am applying for residency{{#specialty}} in {{specialty}}{{/specialty}}\
    {{#letterDue}}, and letters are due on {{letterDue}}{{/letterDue}}. \
    You have seen my work from close by:

    {{#witnessed}}
    - {{day}}: [FILL: say it to them; your note: {{text}}]
    {{/witnessed}}
    {{^witnessed}}
    - [FILL: one piece of work they saw, with its date]
    {{/witnessed}}

    Do you feel that you know it well enough to write me a strong letter?

    If not, or if the time is too short, a plain no helps me just as much and changes nothing \
    between us. With a yes, everything you need reaches you in one mail within a day.

    With kind regards,
    {{me}}

    """

  static let packet: StaticString = """
    Subject: Everything for the letter{{#letterDue}}, due {{letterDue}}{{/letterDue}}

    Dear {{dear}},

    Thank you for agreeing to write. Here is all of it in one place:

    - Due: {{letterDue}}{{^letterDue}}[FILL: the day it is due]{{/letterDue}}
    - For: residency{{#specialty}} in {{specialty}}{{/specialty}}\
    {{#season}}, {{season}}{{/season}}
    - To send it: {{upload}}{{^upload}}[FILL: how the letter is sent]{{/upload}}
    {{#letterID}}
    - Letter ID: {{letterID}}
    {{/letterID}}
    - Programs or goals: [FILL: where you apply, or what you want to become]
    - Enclosed: {{cv}}{{^cv}}[FILL: the CV]{{/cv}}, \
    {{statement}}{{^statement}}[FILL: the personal statement]{{/statement}}, \
    {{form}}{{^form}}[FILL: the request form]{{/form}}, and a page of points from our work

    The points only recall what you saw yourself. Use, change or ignore them: the judgement and \
    the words are yours.

    With kind regards,
    {{me}}

    """

  static let check: StaticString = """
    Subject: {{#subject}}Re: {{subject}}{{/subject}}\
    {{^subject}}The letter{{#letterDue}}, due {{letterDue}}{{/letterDue}}{{/subject}}

    Dear {{dear}},

    The letter is due {{#letterDue}}on {{letterDue}}{{/letterDue}}\
    {{^letterDue}}[FILL: when]{{/letterDue}}. \
    Is anything missing that would make it easier to send?
    {{#upload}}

    To send it: {{upload}}.
    {{/upload}}
    {{#letterID}}
    Letter ID: {{letterID}}
    {{/letterID}}

    With thanks,
    {{me}}

    """

  static let call: StaticString = """
    Subject: Call to the office of {{dear}}{{#institution}}, {{institution}}{{/institution}}

    OPENING
    "Good morning, my name is {{me}}. {{dear}} kindly agreed to write a letter for my residency \
    application{{#letterDue}}; it is due on {{letterDue}}{{/letterDue}}. I only want to make sure \
    that nothing is missing. Could you see whether it has gone out?"

    IF IT HAS
    "Thank you. On which day was that?"

    IF IT HAS NOT
    "Can I send you anything today that helps: the form, the link\
    {{#letterID}}, the letter ID {{letterID}}{{/letterID}}? When may I call again?"

    IF NOBODY KNOWS
    "Would you put a note on the desk? My number is \
    {{phone}}{{^phone}}[FILL: your telephone number]{{/phone}}\
    {{#email}}, my address {{email}}{{/email}}."

    AFTERWARDS
    Log the call: who answered, and what was said.

    """

  static let missed: StaticString = """
    Subject: Letter from {{dear}} for my application{{#season}}, {{season}}{{/season}}

    Dear [FILL: the name of the coordinator],

    The letter from {{name}} for my application{{#specialty}} in {{specialty}}{{/specialty}}, due \
    {{#letterDue}}on {{letterDue}}{{/letterDue}}{{^letterDue}}[FILL: when]{{/letterDue}}, has not \
    been sent yet.

    What you can expect instead: [FILL: the new date, or what replaces it]. \
    [FILL: what else is still to come, or that nothing is]

    With kind regards,
    {{me}}

    """

  static let thanks: StaticString = """
    Subject: Thank you for the letter

    Dear {{dear}},

    Thank you for writing the letter. I know that it took an evening you could have had for yourself.

    What I will keep is [FILL: one thing they did or said, in your words\
    {{#theirs}}; your note of {{theirDay}}: {{theirs}}{{/theirs}}]. \
    I will tell you how the season ends.

    With kind regards,
    {{me}}

    """

  static let matchThanks: StaticString = """
    Subject: [FILL: your words]

    Dear {{dear}},

    [FILL: where you matched, and how you heard it]

    [FILL: what you would not have done without them, in your own words; the facts below may help]

    [FILL: one thing that you will do as they do]

    {{me}}

    FACTS TO CHOOSE FROM, NOT TO SEND
    {{#witnessed}}
    - {{day}}: {{text}}
    {{/witnessed}}
    {{#theirs}}
    - {{theirDay}}: {{theirs}}
    {{/theirs}}
    {{#project}}
    - {{project}}
    {{/project}}
    - [FILL: take out these lines and the heading before you send it]

    """
}
