/// Author records with a label that says who each of them is. All people are invented.
///
/// `paper` begins a paper. A line is `label; name as PubMed has it; department@place; more`, where
/// `o7` is an ORCID iD and `e=` an address at the end of the affiliation. Two records with one
/// label are one person; what stands before its dot is the theme.
enum LabelledAuthors {
  static let places: [String: String] = [
    "A": "Alder Lake University, Marston, OH 43001, USA",
    "A2": "Alder Lake University, Marston, Ohio, United States.",
    "B": "Westmarch Medical College, Westmarch, NY 10999-1234, USA.",
    "C": "Universidad de Valdeverde, Valdeverde, Spain",
    "D": "Songjiang Medical University, Linhai, P.R. China",
    "E": "Hanseo University Hospital, Daejin, Republic of Korea.",
    "F": "Universitätsklinikum Grünfeld, Grünfeld, Germany",
    "G": "Nordhavn Hospital, Nordhavn, Denmark",
    "H": "Hospital Santa Aurora, Belo Campo, Brazil",
    "I": "Merrow Bay Heart Institute, Merrow Bay, CA 94999",
    "J": "Al Noor University, Qasr, Kingdom of Saudi Arabia",
    "K": "Minatogawa University, Minatogawa, Japan",
    "L": "Hraunvík University Hospital, Hraunvík, Iceland.",
    "M": "Hospital Clínico San Telmo, Puerto Alto, Jalisco, Mexico",
    "N": "Cedarholm School of Medicine, Cedarholm, PA 19999, USA.",
    "P": "Delta Coast University, Bahri, Egypt",
    "Q": "Rossmoor Children's Hospital, Rossmoor, Washington, USA.",
    "R": "Tirumalai Institute of Medical Sciences, Vellanadu, India",
    "T": "Radboven University Medical Center, Radboven, The Netherlands.",
    "W": "National University Hospital of Lion Bay, Lion Bay, Singapore",
    "V": "Song Lam University Hospital, Vinh Lac, Viet Nam",
    "U": "University Hospital",
    "U1": "University Hospital, Larkstad, Sweden",
    "U2": "University Hospital, Morwell, UK",
    "S1": "University of California, San Francisco, CA, USA",
    "S2": "University of California, Davis, CA, USA",
  ]

  static let text = [initials, namesakes, moves, compounds, eastAsia, marks, suffixes, traps]
    .joined(separator: "\n")

  /// One surname and initial at one or two institutions.
  private static let initials = """
    paper
    ini.chidi; Okafor, Chidi; Cardiology@A
    ini.ruth; Feldman, Ruth B; Cardiology@A
    ini.tomas; Eklund, Tomas; Nephrology@A
    paper
    ini.chidi; Okafor, C; Cardiology@A2
    ini.ruth; Feldman, R B; Cardiology@A
    ini.nadia; Haddad, Nadia; Cardiology@A
    paper
    ini.chinedu; Okafor, Chinedu; Surgery@B
    ini.elif; Aydin, Elif; Surgery@B
    ini.joao; Tavares, Joao P; Surgery@B
    paper
    ini.chinedu; Okafor, Chinedu; Surgery@B
    ini.elif; Aydin, Elif; Surgery@B
    ini.joao; Tavares, J P; @B
    paper
    ini.c3; Okafor, C; Pathology@I
    ini.ravi; Menon, Ravi; Pathology@I
    paper
    ini.ivan; Petrov, Ivan; Neurology@F
    ini.irina; Petrov, Irina; Neurology@F
    ini.hanne; Lorentzen, Hanne; Neurology@F
    paper
    ini.petrovx; Petrov, I; Neurology@F
    ini.hanne; Lorentzen, Hanne; Neurology@F
    paper
    ini.ivan; Petrov, Ivan; Neurology@F
    ini.marco; Santoro, Marco; Surgery@C
    ini.maria; Santoro, Maria; Surgery@C
    paper
    ini.santorox; Santoro, M; Surgery@C
    ini.nadia; Haddad, Nadia; Cardiology@A
    paper
    ini.marco; Santoro, Marco; Surgery@C
    ini.ruth; Feldman, Ruth; Cardiology@A
    paper
    ini.johna; Braddock, John A; Surgery@A
    ini.pia; Lindholm, Pia; Surgery@A
    paper
    ini.johnb; Braddock, John B; Surgery@A
    ini.pia; Lindholm, Pia; Surgery@A
    paper
    ini.johnx; Braddock, John; Surgery@A
    ini.olu; Adeyemi, Olu; Surgery@A
    paper
    ini.johna; Braddock, John A; Surgery@A
    ini.olu; Adeyemi, Olu; Surgery@A
    """

  /// The same full name, and two people.
  private static let namesakes = """
    paper
    same.peter1; Larkin, Peter; Urology@A
    same.ines; Duarte, Ines; Urology@A
    paper
    same.peter2; Larkin, Peter; Urology@B
    same.boris; Vasilev, Boris; Urology@B
    paper
    same.peter1; Larkin, Peter; Urology@A
    same.ines; Duarte, Ines; Urology@A
    paper
    same.wei1; Zhang, Wei; Cardiology@D
    same.ning; Ouyang, Ning; Cardiology@D
    paper
    same.wei2; Zhang, Wei; Cardiology@D
    same.rui; Murong, Rui; Cardiology@D
    paper
    same.wei1; Zhang, Wei; Cardiology@D
    same.ning; Ouyang, Ning; Cardiology@D
    paper
    same.wei3; Zhang, Wei; Urology@D
    same.bo; Shangguan, Bo; Urology@D
    paper
    same.wei3; Zhang, Wei; Urology@D
    same.wei4; Zhang, Wei; Oncology@D
    same.bo; Shangguan, Bo; Urology@D
    paper
    same.john1; Smith, John; Surgery@A
    same.fay; Ostrander, Fay; Surgery@A
    paper
    same.john2; Smith, John; Pathology@A
    same.gil; Navon, Gil; Pathology@A
    paper
    same.john1; Smith, John; Surgery@A
    same.fay; Ostrander, Fay; Surgery@A
    paper
    same.maria1; Garcia, Maria; Oncology@C; o21
    same.leon; Zubiri, Leon; Oncology@C
    paper
    same.maria2; Garcia, Maria; Oncology@C; o22
    same.iker; Etxarri, Iker; Oncology@C
    paper
    same.mariax; Garcia, Maria; Oncology@C
    same.unai; Goikolea, Unai; Oncology@C
    paper
    same.nora1; Winther, Nora; Surgery@U
    same.kai; Brekke, Kai; Surgery@U
    paper
    same.nora2; Winther, Nora; Surgery@U
    same.siw; Haaland, Siw; Surgery@U
    paper
    same.nora3; Winther, Nora; Oncology@U1
    same.ola; Tveit, Ola; Oncology@U1
    paper
    same.nora4; Winther, Nora; Oncology@U2
    same.tam; Ferrier, Tam; Oncology@U2
    paper
    same.kate1; Harmon, Kate; Surgery@S1
    same.lou; Brannigan, Lou; Surgery@S1
    paper
    same.kate2; Harmon, Kate; Surgery@S2
    same.vic; Delorme, Vic; Surgery@S2
    paper
    same.kate1; Harmon, Kate; Surgery@S1
    same.lou; Brannigan, Lou; Surgery@S1
    """

  /// People who moved, or who changed their name.
  private static let moves = """
    paper
    move.sofia; Lindgren, Sofia; Cardiology@A; o31
    move.abe; Kessler, Abe; Cardiology@A
    move.mina; Farrokhi, Mina; Cardiology@A
    paper
    move.sofia; Lindgren, Sofia; Cardiology@B; o31
    move.tara; Quigley, Tara; Cardiology@B
    paper
    move.abe; Kessler, Abe; Cardiology@A
    move.mina; Farrokhi, Mina; Cardiology@A
    move.dov; Halpern, Dov; Cardiology@A
    move.eve; Castellane, Eve; Cardiology@A
    paper
    move.dov; Halpern, Dov; Cardiology@I
    move.abe; Kessler, Abe; Cardiology@A
    move.mina; Farrokhi, Mina; Cardiology@A
    move.eve; Castellane, Eve; Cardiology@A
    paper
    move.dov2; Halpern, Dov; Radiology@G
    move.lars; Mogensby, Lars; Radiology@G
    paper
    move.anna; Brandt, Anna; Neurology@F; o32
    move.uwe; Steinhauer, Uwe; Neurology@F
    paper
    move.anna; Keller-Brandt, Anna; Neurology@F; o32
    move.uwe; Steinhauer, Uwe; Neurology@F
    paper
    move.anna; Keller, Anna; Neurology@B; o32
    move.tara; Quigley, Tara; Cardiology@B
    paper
    move.karin; Holm, Karin; Oncology@G
    move.lars; Mogensby, Lars; Radiology@G
    paper
    move.karin; Holm-Ravn, Karin; Oncology@G
    move.lars; Mogensby, Lars; Radiology@G
    paper
    move.karin2; Ravn, Karin; Urology@G
    move.nils; Overgaard, Nils; Urology@G
    paper
    move.leila; Rostami, Leila; Surgery@B; e=leila.rostami@westmarch.example
    move.tara; Quigley, Tara; Surgery@B
    paper
    move.leila; Rostami-Vance, Leila; Surgery@A; e=leila.rostami@westmarch.example
    move.olga; Timchenko, Olga; Surgery@A
    paper
    move.leila2; Vance, Leila; Pathology@A
    move.olga; Timchenko, Olga; Surgery@A
    paper
    move.gus; Pemberton, Gus; Oncology@A; e=trials@alderlake.example
    move.hal; Norwood, Hal; Oncology@A
    paper
    move.ida; Pemberton, Ida; Oncology@A; e=trials@alderlake.example
    move.hal; Norwood, Hal; Oncology@A
    """

  /// Compound family names and particles.
  private static let compounds = """
    paper
    comp.lucia; García-Ibarra, Lucía; Pediatrics@C
    comp.pablo; Zurita Olmedo, Pablo; Pediatrics@C
    comp.jan; van der Velde, Jan; Pediatrics@C
    paper
    comp.lucia; Garcia Ibarra, Lucia; Pediatrics@C
    comp.pablo; Zurita, Pablo; Pediatrics@C
    comp.jan; Vandervelde, Jan; Pediatrics@C
    paper
    comp.lucia; GARCIA-IBARRA, LUCIA; Pediatrics@C
    comp.pablo; Zurita-Olmedo, Pablo; Pediatrics@C
    comp.jan; Velde, Jan van der; Pediatrics@C
    paper
    comp.jan2; van den Velde, Jan; Urology@C
    comp.pablo2; Zurita Peralta, Pablo; Urology@C
    comp.ben; Ortuzar, Ben; Urology@C
    paper
    comp.carmen; de la Fuente, Carmen; Oncology@C
    comp.ben; Ortuzar, Ben; Urology@C
    paper
    comp.carmen; De La Fuente, Carmen; Oncology@C
    comp.ben; Ortuzar, Ben; Urology@C
    paper
    comp.carmen; dela Fuente, Carmen; Oncology@C
    comp.dina; Arrieta, Dina; Oncology@C
    paper
    comp.yousef; al-Masri, Yousef; Cardiology@J
    comp.huda; Al Otaibi, Huda; Cardiology@J
    paper
    comp.yousef; Al Masri, Yousef; Cardiology@J
    comp.huda; Alotaibi, Huda; Cardiology@J
    paper
    comp.yousef; Almasri, Yousef; Cardiology@J
    comp.huda; Al-Otaibi, Huda; Cardiology@J
    paper
    comp.yousef; El-Masri, Yousef; Cardiology@J
    comp.huda; AlOtaibi, Huda; Cardiology@J
    paper
    comp.yasmin; Al Masri, Yasmin; Cardiology@J
    comp.omar; Bin Rashid, Omar; Cardiology@J
    paper
    comp.sean; O'Rourke, Sean; Surgery@A
    comp.ana; Ramón y Cárdenas, Ana; Surgery@A
    paper
    comp.sean; O’Rourke, Sean; Surgery@A
    comp.ana; Ramon-y-Cardenas, Ana; Surgery@A
    paper
    comp.sean; ORourke, Sean; Surgery@A
    comp.joaoF; Moreira Filho, João; Surgery@H
    paper
    comp.joao; Moreira, João; Surgery@H
    comp.lia; Sampaio, Lia; Surgery@H
    paper
    comp.joaoF; Moreira Filho, Joao; Surgery@H
    comp.lia; Sampaio, Lia; Surgery@H
    """

  /// Names whose order, hyphens and syllables vary.
  private static let eastAsia = """
    paper
    asia.seoyeon; Kim, Seo-yeon; Cardiology@E
    asia.jiho; Seonwoo, Ji-ho; Cardiology@E
    asia.haru; Ishikawa, Haruka; Cardiology@K
    paper
    asia.seoyeon; Kim, Seoyeon; Cardiology@E
    asia.jiho; Seonwoo, Jiho; Cardiology@E
    asia.haru; Ishikawa, H; Cardiology@K
    paper
    asia.seoyeon; Kim, Seo Yeon; Cardiology@E
    asia.jiho; Seonwoo, Ji Ho; Cardiology@E
    asia.haru; Haruka, Ishikawa; Cardiology@K
    asia.kenji; Morinaga, Kenji; Cardiology@K
    paper
    asia.seoyun; Kim, Seo-yun; Cardiology@E
    asia.jihye; Seonwoo, Ji-hye; Cardiology@E
    paper
    asia.kimx; Kim, S Y; Cardiology@E
    asia.jiho; Seonwoo, Ji-ho; Cardiology@E
    paper
    asia.haru; Ishikawa, Haruka; Cardiology@K
    asia.kenji; Morinaga, Kenji; Cardiology@K
    paper
    asia.xiaoming; Ouyang, Xiao-Ming; Oncology@D
    asia.xiaomin; Ouyang, Xiao-Min; Oncology@D
    paper
    asia.xiaoming; Ouyang, Xiaoming; Oncology@D
    asia.lan; Situ, Lan; Oncology@D
    paper
    asia.xiaoming; Ouyang, Xiao Ming; Oncology@D
    asia.lan; Situ, Lan; Oncology@D
    paper
    asia.hanh; Nguyễn, Thị Hạnh; Cardiology@V; o41
    asia.quang; Tôn Thất, Quang; Cardiology@V
    paper
    asia.hanh; Nguyen, Thi Hanh; Cardiology@V; o41
    asia.quang; Ton That, Quang; Cardiology@V
    paper
    asia.hang; Nguyen, Thi Hang; Cardiology@V
    asia.quang; Ton-That, Quang; Cardiology@V
    paper
    asia.li1; Wang, Li; Surgery@D
    asia.bai; Dongfang, Bai; Surgery@D
    paper
    asia.li2; Li, Wang; Surgery@D
    asia.mo; Linghu, Mo; Surgery@D
    paper
    asia.wei5; 欧阳, 伟; Surgery@D
    asia.bai; Dongfang, Bai; Surgery@D
    paper
    asia.wei5; 欧阳, 伟; Surgery@D
    asia.wei6; 欧阳, 薇; Surgery@D
    """

  /// Letters with marks, and what becomes of them.
  private static let marks = """
    paper
    mark.jiri; Dvořák, Jiří; Neurology@F
    mark.lukasz; Wiśniewski, Łukasz; Neurology@F
    mark.jurgen; Grünwald, Jürgen; Neurology@F
    paper
    mark.jiri; Dvorak, Jiri; Neurology@F
    mark.lukasz; Wisniewski, Lukasz; Neurology@F
    mark.jurgen; Gruenwald, Juergen; Neurology@F
    paper
    mark.jiri; Dvorak, J; Neurology@F
    mark.lukasz; WISNIEWSKI, LUKASZ; Neurology@F
    mark.jurgen; Grünwald, Jürgen; Neurology@F
    paper
    mark.bauer; Bauermann, Ilse; Surgery@F
    mark.baur; Baurmann, Ilse; Surgery@F
    paper
    mark.bauer; Bauermann, Ilse; Surgery@F
    mark.soren; Bjørnsgård, Søren; Surgery@G
    paper
    mark.baur; Baurmann, Ilse; Surgery@F
    mark.soren; Bjornsgard, Soren; Surgery@G
    paper
    mark.soren; Bjoernsgaard, Soeren; Surgery@G
    mark.soren2; Bjørnsgård, Sune; Surgery@G
    paper
    mark.mehmet; Yıldırımoğlu, Mehmet; Cardiology@F
    mark.ola; Adébáyọ̀, Ọlá; Cardiology@F
    paper
    mark.mehmet; Yildirimoglu, Mehmet; Cardiology@F
    mark.ola; Adebayo, Ola; Cardiology@F
    paper
    mark.olena; Ковальчук, Олена; Cardiology@F
    mark.jose; Peña Urrutia, José María; Cardiology@C
    paper
    mark.olena; Ковальчук, Олена; Cardiology@F
    mark.jose; Pena Urrutia, Jose M; Cardiology@C
    paper
    mark.oleksandr; Ковальчук, Олександр; Cardiology@F
    mark.josep; Peña Urrutia, José Pablo; Cardiology@C
    """

  /// Generations and missing forenames.
  private static let suffixes = """
    paper
    suf.jr; Whitcombe, Samuel Jr; Cardiology@A
    suf.dana; Holloway, Dana; Cardiology@A
    paper
    suf.sr; Whitcombe, Samuel Sr; Cardiology@A
    suf.dana; Holloway, Dana; Cardiology@A
    paper
    suf.third; Whitcombe, Samuel 3rd; Cardiology@A
    suf.dana; Holloway, Dana; Cardiology@A
    paper
    suf.third; Whitcombe, Samuel III; Cardiology@A
    suf.dana; Holloway, Dana; Cardiology@A
    paper
    suf.jr; Whitcombe, Samuel, Jr.; Cardiology@A
    suf.mono1; Suharnoto; Cardiology@A
    paper
    suf.mono2; Suharnoto; Cardiology@A
    suf.nofore; Holloway; Cardiology@A
    paper
    suf.jrx; Whitcombe, S; Cardiology@A
    suf.jean; Thibault, Jean-Paul; Cardiology@A
    paper
    suf.jean; Thibault, Jean Paul; Cardiology@A
    suf.dana; Holloway, Dana; Cardiology@A
    paper
    suf.jeanp; Thibault, Jean-Pierre; Cardiology@A
    suf.jean; Thibault, J P; Surgery@B
    paper
    suf.jean2; Thibault, Jeanne; Cardiology@A
    suf.dana; Holloway, Dana; Cardiology@A
    """

  /// Identifiers that were put with the wrong person.
  private static let traps = """
    paper
    trap.vera; Solberg, Vera; Surgery@G; o51
    trap.emil; Kvist, Emil; Surgery@G; o51
    paper
    trap.vera; Solberg, Vera; Surgery@G; o51
    trap.rolf; Aaberg, Rolf; Surgery@G
    paper
    trap.vera; Solberg, V; Surgery@G; o51
    trap.rolf; Aaberg, Rolf; Surgery@G
    paper
    trap.emil; Kvist, Emil; Surgery@G
    trap.rolf; Aaberg, Rolf; Surgery@G
    paper
    trap.max; Trautwein, Max; Surgery@F; o51
    trap.cleo; Papadakis, Cleo; Surgery@F; e=shared.desk@gruenfeld.example
    trap.yara; Nassar, Yara; Surgery@F; e=shared.desk@gruenfeld.example
    paper
    trap.cleo; Papadakis, Cleo; Surgery@F; o52
    trap.yara; Nassar, Yara; Surgery@F; e=shared.desk@gruenfeld.example
    paper
    trap.cleo2; Papadakis, Cleo; Surgery@F; o53
    trap.max; Trautwein, Max; Surgery@F
    paper
    trap.ada; Rosenthal, Ada; Oncology@A; e=ada.rosenthal@alderlake.example
    trap.ben; Rosenthal, Ben; Oncology@A; e=ada.rosenthal@alderlake.example
    paper
    trap.ada; Rosenthal, Ada; Urology@B; e=ada.rosenthal@alderlake.example
    trap.guy; Delacroix, Guy; Urology@B
    paper
    trap.adax; Rosenthal, A; Pathology@B
    trap.guy; Delacroix, Guy; Urology@B
    """
}
