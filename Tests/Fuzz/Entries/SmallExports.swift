extension SmallVault {
  /// Exports that name the people and journals of a small vault, by their file names.
  static let exports = [
    "contacts.vcf": """
    BEGIN:VCARD
    VERSION:4.0
    FN:Ada Okafor
    EMAIL:ada@alderlake.example
    ORG:Alder Lake University;Cardiology
    END:VCARD
    BEGIN:VCARD
    VERSION:3.0
    FN:Dr. Priya Raman
    TITLE:Professor
    END:VCARD
    """,
    "weekend-discharge.nbib": """
    PMID- 39000001
    STAT- MEDLINE
    DP  - 2026 May
    TI  - On readmission.
    FAU - Okafor, Ada
    AD  - Division of Cardiology, Alder Lake University, OH 43001, USA. ada@alderlake.example
    FAU - Raman, Priya K
    AUID- ORCID: 0000-0002-1825-0097
    AD  - Alder Lake University, OH 43001, USA.
    PT  - Journal Article
    JT  - Archives
    IS  - 1234-5678 (Print)
    """,
    "mail.mbox": """
    From - Tue Jul 07 06:12:44 2026
    From: Ada Okafor <ada@alderlake.example>
    To: me@home.example
    Date: 7 Jul 2026 10:00:00 +0400
    Subject: Re: [[Priya Raman]] #private

    Thursday.
    """,
    "grants.csv": """
    Project Number,Contact PI / Project Leader,Organization Name,Project End Date
    5R01HL900001-03,"RAMAN, PRIYA K",ALDER LAKE UNIVERSITY,8/31/2027
    1K23HL900002-01,"OKAFOR, ADA",ALDER LAKE UNIVERSITY,6/30/2028
    """,
    "open-access.csv": """
    Journal title,Journal ISSN (print version),Journal EISSN (online version)
    Archives,1234-5678,
    """,
  ]
}
