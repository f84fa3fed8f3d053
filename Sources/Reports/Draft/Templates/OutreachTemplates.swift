/// Templates of first e-mails and reminders.
enum OutreachTemplates {
  static let coldEmail: StaticString = """
    Subject: [FILL: four to eight words that fit only this piece of work]

    Dear {{dear}},

    {{#introducer}}{{introducer}} kindly put us in touch. {{/introducer}}\
    I have read [FILL: their paper, named by what it is about] and one thing stayed with me: \
    [FILL: your question, in one sentence{{#connection}}; your note: {{connection}}{{/connection}}]

    {{#graduate}}I am a physician{{#school}} ({{school}}{{#year}}, {{year}}{{/year}}){{/school}}, \
    preparing for residency{{/graduate}}\
    {{^graduate}}I am a medical student{{#school}} at {{school}}{{/school}} and will apply for \
    residency{{/graduate}}\
    {{#specialty}} in {{specialty}}{{/specialty}}. \
    {{#scoresPending}}My exam scores will be out {{#scoresDue}}on {{scoresDue}}{{/scoresDue}}\
    {{^scoresDue}}[FILL: when your scores are due]{{/scoresDue}}. {{/scoresPending}}\
    To show how I work I could do one small thing first: \
    [FILL: a bounded task and the day it is done]. \
    You would see at once whether it is of use, and owe me nothing.

    With kind regards,
    {{me}}

    """

  static let followUp: StaticString = """
    Subject: Re: {{subject}}{{^subject}}[FILL: the subject of the mail you answer]{{/subject}}

    Dear {{dear}},

    {{#again}}You suggested on {{again}} that I write again about now. \
    My question is still the same: {{/again}}\
    {{^again}}I am bringing my question{{#sent}} of {{sent}}{{/sent}} back to the top of your \
    inbox: {{/again}}\
    [FILL: the same question in one short sentence]

    One line would be enough.

    Best wishes,
    {{me}}

    """

  static let lastFollowUp: StaticString = """
    Subject: Re: {{subject}}{{^subject}}[FILL: the subject of the mail you answer]{{/subject}}

    Dear {{dear}},

    This is my last note on the question I sent{{#sent}} on {{sent}}{{/sent}}: \
    [FILL: the same question in one short sentence]

    If another month suits you better, one word is enough, and I will write then.

    Best wishes,
    {{me}}

    """

  static let warmFollowUp: StaticString = """
    Subject: Re: {{subject}}{{^subject}}[FILL: the subject of the mail you answer]{{/subject}}

    Dear {{dear}},

    {{introducer}}{{^introducer}}[FILL: who introduced you]{{/introducer}} put us in touch, \
    and I wrote{{#sent}} on {{sent}}{{/sent}} with one question: \
    [FILL: the same question in one short sentence]

    One line would be enough; I will not write about it a third time.

    Best wishes,
    {{me}}

    """

  static let introRequest: StaticString = """
    Subject: An introduction to {{about}}{{^about}}[FILL: whom you would like to meet]{{/about}}

    Dear {{dear}},

    There is one thing I would like to ask {{about}}{{^about}}[FILL: the same name]{{/about}} \
    about their work: [FILL: what you would ask, and the paper it comes from].

    Would you be willing to put us in touch? One sentence would do; here it is, \
    to change or drop:

    "{{me}} works on [FILL: your work, in a few words] and would like to ask you one thing."

    If it does not suit, a plain no is fine and stays between us.

    With thanks,
    {{me}}

    """

  static let observership: StaticString = """
    Subject: Observership {{#place}}at {{place}}{{/place}}{{^place}}with {{dear}}{{/place}}\
    {{#starts}} from {{starts}}{{/starts}}

    Dear {{dear}},

    {{#graduate}}I am a physician{{#school}} ({{school}}{{#year}}, {{year}}{{/year}}){{/school}}, \
    preparing for residency{{/graduate}}\
    {{^graduate}}I am a medical student{{#school}} at {{school}}{{/school}} and will apply for \
    residency{{/graduate}}\
    {{#specialty}} in {{specialty}}{{/specialty}}. \
    Would you accept me as an observer \
    {{#starts}}{{#ends}}from {{starts}} to {{ends}}{{/ends}}{{^ends}}for some weeks from {{starts}}\
    {{/ends}}{{/starts}}{{^starts}}for [FILL: how many weeks, and from when]{{/starts}}?

    I chose your service because of [FILL: one thing about this ward, clinic or group]. \
    Immunisations, insurance and references can be with your office [FILL: by when].

    With kind regards,
    {{me}}

    """
}
