/// A second set of author records, labelled before anything was run on them and from what the records
/// say alone: names as publishers write them the world over. All people are invented.
///
/// Written as in ``LabelledAuthors``. A name behind `=` stands in the short form only, as in records
/// of before 2002; a line of two fields is a group that signs as an author.
enum LabelledAnew {
  static let text = [everyday, married, doubles, order, letters, generations, groups, crowds]
    .joined(separator: "\n")

  /// A department that publishes: initials here, forenames there, somebody with the same initial.
  private static let everyday = """
    paper
    day.sarah; Ellingham, Sarah M; Medicine@N
    day.kofi; Asante-Boadu, Kofi; Medicine@N
    day.ruben; Velázquez-Orta, Rubén; Medicine@N
    day.greta; Hallström, Greta; Medicine@N; e=greta.hallstrom@cedarholm.example
    paper
    day.sarah; Ellingham, S M; Medicine@N
    day.kofi; Asante-Boadu, K; Medicine@N
    day.greta; Hallström, Greta; Medicine@N
    paper
    day.sarah; Ellingham, Sarah; Medicine@N
    day.kofi; Asante Boadu, Kofi; Medicine@N
    day.ruben; Velazquez-Orta, Ruben; Medicine@N
    paper
    day.simon; Ellingham, Simon; Radiology@Q
    day.petra; Nemcová, Petra; Radiology@Q
    paper
    day.simon; Ellingham, Simon T; Radiology@Q
    day.petra; Nemcova, Petra; Radiology@Q
    paper
    day.s3; Ellingham, S; Pathology@Q
    day.moses; Kiplagat, Moses; Pathology@Q
    paper
    day.greta; Hallstrom, G; Surgery@Q; e=greta.hallstrom@cedarholm.example
    day.petra; Nemcova, Petra; Radiology@Q
    paper
    day.gunnar; Hallström, Gunnar; Surgery@Q
    day.moses; Kiplagat, Moses; Pathology@Q
    paper
    day.kofi2; Asante, Kofi; Dermatology@Q
    day.ewan; MacLeod, Ewan; Dermatology@Q
    paper
    day.ewan; Macleod, Ewan; Dermatology@Q
    day.emily; St. John, Emily; Dermatology@Q
    paper
    day.ewan; Mac Leod, Ewan; Dermatology@Q
    day.emily; St John, Emily; Dermatology@Q
    """

  /// Names that changed, and people who are only called alike.
  private static let married = """
    paper
    wed.talia; Abramov, Talia; Neurology@N; o61
    wed.joel; Whitefield, Joel; Neurology@N
    paper
    wed.talia; Abramov-Stern, Talia; Neurology@N; o61
    wed.joel; Whitefield, Joel; Neurology@N
    paper
    wed.talia; Stern, Talia; Neurology@Q; o61
    wed.ana; Belmonte, Ana; Neurology@Q
    paper
    wed.talia2; Stern, Talia; Pediatrics@N
    wed.jo; Castlebar, Jo; Pediatrics@N
    paper
    wed.hilde; Vestergren, Hilde; Oncology@N
    wed.omar; Shahin, Omar; Oncology@N
    wed.cara; Brightwater, Cara; Oncology@N
    paper
    wed.hilde; Vestergren Lund, Hilde; Oncology@N
    wed.omar; Shahin, Omar; Oncology@N
    wed.cara; Brightwater, Cara; Oncology@N
    paper
    wed.hilde2; Lund, Hilde; Oncology@N
    wed.jo2; Castlebar, Joanna; Oncology@N
    paper
    wed.mina; Darvish, Mina; Urology@Q; e=mina.darvish@rossmoor.example
    wed.ana; Belmonte, Ana; Neurology@Q
    paper
    wed.mina; Darvish-Cole, Mina; Urology@N; e=mina.darvish@rossmoor.example
    wed.omar; Shahin, Omar; Oncology@N
    """

  /// Two family names, one of which is often left out, and articles joined or apart.
  private static let doubles = """
    paper
    two.ines; Fernández-Mármol Ruiz, Inés; Nephrology@M
    two.hugo; Castañeda Quiroz, Hugo; Nephrology@M
    two.rosa; de los Ríos Arce, Rosa; Nephrology@M
    paper
    two.ines; Fernandez-Marmol, Ines; Nephrology@M
    two.hugo; Castaneda, Hugo; Nephrology@M
    two.rosa; De Los Rios, Rosa; Nephrology@M
    paper
    two.ines; Fernandez Marmol Ruiz, I; Nephrology@M
    two.hugo; Castañeda-Quiroz, Hugo; Nephrology@M
    two.rosa; de los Rios-Arce, Rosa; Nephrology@M
    paper
    two.hugo2; Castañeda Ulloa, Hugo; Surgery@M
    two.ruiz; Ruiz, Inés; Surgery@M
    paper
    two.mona; Abd El-Rahman, Mona; Cardiology@P
    two.karim; Abdul-Wahab, Karim; Cardiology@P
    two.rania; El Shenawy, Rania; Cardiology@P
    paper
    two.mona; Abdelrahman, Mona; Cardiology@P
    two.karim; Abdulwahab, Karim; Cardiology@P
    two.rania; Elshenawy, Rania; Cardiology@P
    paper
    two.mona; Abdel Rahman, Mona; Cardiology@P
    two.karim; Abdul Wahab, Karim; Cardiology@P
    two.rania; El-Shenawy, R; Cardiology@P
    paper
    two.mohd; Rahman, Mona; Surgery@P
    two.karim2; Wahab, Karim; Surgery@P
    paper
    two.femke; de Wit, Femke; Surgery@T
    two.bram; van 't Hoff, Bram; Surgery@T
    paper
    two.femke; De Wit, Femke; Surgery@T
    two.bram; van't Hoff, Bram; Surgery@T
    paper
    two.femke; Wit, Femke de; Surgery@T
    two.tal; Ben-Ami, Tal; Surgery@T
    paper
    two.tal; Benami, Tal; Surgery@T
    two.tal2; Ami, Tal; Surgery@T
    paper
    two.rui; da Silveira Prado, Rui; Urology@H
    two.lia; Lacerda Neto, Davi; Urology@H
    paper
    two.rui; Prado, Rui; Urology@H
    two.lia; Lacerda-Neto, Davi; Urology@H
    paper
    two.davi; Lacerda, Davi; Urology@H
    two.rui; da Silveira Prado, Rui; Urology@H
    """

  /// Which part of a name is the family's: China, Korea, Japan, Vietnam, Hungary, South India, and
  /// people who have one name only.
  private static let order = """
    paper
    ord.xinyi; Sima, Xinyi; Pulmonology@W
    ord.minjun; Namgung, Min-jun; Pulmonology@W
    ord.sakura; Higashiyama, Sakura; Pulmonology@W
    paper
    ord.xinyi; Xinyi, Sima; Pulmonology@W
    ord.minjun; Namgung, Minjun; Pulmonology@W
    ord.sakura; Higashiyama, Sakura; Pulmonology@W
    paper
    ord.xinyu; Sima, Xinyu; Pulmonology@W
    ord.minju; Namgung, Min-ju; Pulmonology@W
    ord.satoko; Higashiyama, Satoko; Pulmonology@W
    paper
    ord.simax; Sima, X; Pulmonology@W
    ord.higax; Higashiyama, S; Pulmonology@W
    paper
    ord.vananh; Nguyễn, Văn Anh; Surgery@V
    ord.thanh; Trịnh, Thị Thanh; Surgery@V
    paper
    ord.vananh2; Nguyen, Van Anh; Oncology@W
    ord.thanh; Trinh, Thi Thanh; Surgery@V
    paper
    ord.anhvan; Anh, Nguyen Van; Surgery@V
    ord.thuy; Trịnh, Thị Thủy; Surgery@V
    paper
    ord.eva; Szentgyörgyi, Éva; Neurology@F
    ord.raghu; Raghunathan, Subramaniam; Neurology@R
    paper
    ord.eva; Éva, Szentgyörgyi; Neurology@F
    ord.raghu; Raghunathan, S; Neurology@R
    paper
    ord.sridhar; Raghunathan, Sridhar; Neurology@R
    ord.eva; Szentgyorgyi, Eva; Neurology@F
    paper
    ord.sukma1; Sukmawati; Medicine@W
    ord.htet; Htet, Aung Kyaw; Medicine@W
    paper
    ord.sukma2; Sukmawati; Surgery@W
    ord.htet; Htet, Aung K; Medicine@W
    paper
    ord.chen1; Chen, Yi; Pulmonology@W
    ord.xinyi; Sima, Xinyi; Pulmonology@W
    paper
    ord.chen2; Chen, Yi; Pulmonology@W
    ord.satoko; Higashiyama, Satoko; Pulmonology@W
    paper
    ord.chenx; Chen, Y; Pulmonology@W
    ord.satoko; Higashiyama, Satoko; Pulmonology@W
    """

  /// Marks, and letters that other alphabets lack.
  private static let letters = """
    paper
    let.gudrun; Þorvaldsdóttir, Guðrún; Oncology@L
    let.einar; Ægisson, Einar; Oncology@L
    let.ibrahim; Öztopçu, İbrahim; Oncology@L
    paper
    let.gudrun; Thorvaldsdottir, Gudrun; Oncology@L
    let.einar; Aegisson, Einar; Oncology@L
    let.ibrahim; Oztopcu, Ibrahim; Oncology@L
    paper
    let.gudrun; Thorvaldsdottir, G; Oncology@L
    let.gudny; Þorvaldsdóttir, Guðný; Oncology@L
    paper
    let.einar2; Ægisson, Einar; Surgery@G
    let.ibrahim; ÖZTOPÇU, İBRAHİM; Oncology@L
    paper
    let.soeren; Kjærgård, Søren; Surgery@G
    let.zoe; Straßmüller, Zoë; Surgery@G
    paper
    let.soeren; Kjaergaard, Soeren; Surgery@G
    let.zoe; Strassmueller, Zoe; Surgery@G
    paper
    let.niamh; Ó Catháin, Niamh; Pediatrics@Q
    let.dara; Ní Chuilinn, Dara; Pediatrics@Q
    paper
    let.niamh; O Cathain, Niamh; Pediatrics@Q
    let.dara; Ni Chuilinn, Dara; Pediatrics@Q
    paper
    let.stefan; Țîrlea, Ștefan; Pediatrics@Q
    let.dusan; Đurđević, Dušan; Pediatrics@Q
    paper
    let.stefan; Tirlea, Stefan; Pediatrics@Q
    let.dusan; Djurdjevic, Dusan; Pediatrics@Q
    """

  /// Fathers and sons, and records with little of a name.
  private static let generations = """
    paper
    gen.jr; Delacorte, Marcus A Jr; Surgery@N
    gen.lee; Ostheimer, Lee; Surgery@N
    paper
    gen.third; Delacorte, Marcus A 3rd; Surgery@N
    gen.lee; Ostheimer, Lee; Surgery@N
    paper
    gen.jr; Delacorte, Marcus, Jr; Surgery@N
    gen.lee; Ostheimer, Lee; Surgery@N
    paper
    gen.mx; Delacorte, M; Surgery@N
    gen.lee; Ostheimer, Lee; Surgery@N
    paper
    gen.lee; =Ostheimer L; Surgery@N
    gen.third; =Delacorte MA 3rd; Surgery@N
    paper
    gen.none; Delacorte; Surgery@N
    gen.lois; Ostheimer, Lois; Medicine@N
    """

  /// Groups that sign, with people before and behind them.
  private static let groups = """
    paper
    grp.adaeze; Nwachukwu, Adaeze; Cardiology@N
    group; Night Shift Study Group
    grp.pavel; Zelenka, Pavel; Cardiology@N
    paper
    group; Night Shift Study Group
    grp.adaeze; Nwachukwu, A; Cardiology@N
    grp.pavel; Zelenka, Pavel; Cardiology@N
    paper
    grp.azuka; Nwachukwu, Azuka; Cardiology@Q
    grp.pavla; Zelenka, Pavla; Cardiology@N
    """

  /// Frequent names at places where several people have them.
  private static let crowds = """
    paper
    crowd.david1; Miller, David; Cardiology@N
    crowd.iona; Strathmore, Iona; Cardiology@N
    paper
    crowd.david2; Miller, David; Psychiatry@N
    crowd.bess; Tillinghast, Bess; Psychiatry@N
    paper
    crowd.david1; Miller, David R; Cardiology@N
    crowd.iona; Strathmore, Iona; Cardiology@N
    paper
    crowd.davidx; Miller, D; Medicine@N
    crowd.bess; Tillinghast, Bess; Psychiatry@N
    paper
    crowd.priya1; Patel, Priya; Surgery@Q
    crowd.omri; Lavigne, Omri; Surgery@Q
    paper
    crowd.priya2; Patel, Priya; Surgery@N
    crowd.iona; Strathmore, Iona; Cardiology@N
    paper
    crowd.priya1; Patel, Priya S; Surgery@Q
    crowd.omri; Lavigne, Omri; Surgery@Q
    paper
    crowd.kim1; Kim, Ji-woo; Pulmonology@E; e=jwkim@hanseo.example
    crowd.dae; Hwangbo, Dae; Pulmonology@E
    paper
    crowd.kim2; Kim, Ji-won; Pulmonology@E; e=jwkim2@hanseo.example
    crowd.dae; Hwangbo, Dae; Pulmonology@E
    paper
    crowd.kim1; Kim, Jiwoo; Pulmonology@E; e=jwkim@hanseo.example
    crowd.sol; Seomun, Sol; Pulmonology@E
    paper
    crowd.kimx; Kim, J W; Pulmonology@E
    crowd.dae; Hwangbo, Dae; Pulmonology@E
    paper
    crowd.jose1; Martínez López, José; Urology@C
    crowd.nerea; Arrizabalaga, Nerea; Urology@C
    paper
    crowd.jose2; Martínez Pérez, José; Urology@C
    crowd.nerea; Arrizabalaga, Nerea; Urology@C
    paper
    crowd.josex; Martínez, José; Urology@C
    crowd.nerea; Arrizabalaga, Nerea; Urology@C
    """
}
