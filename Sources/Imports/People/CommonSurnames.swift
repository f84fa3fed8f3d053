/// How much a family name tells.
enum SurnameWeight: Sendable {
  case telling
  /// Many people have it: the same full name at one institution may be two people.
  case common
  /// A few hundred written names serve hundreds of millions of people, because the Latin spelling
  /// drops what tells them apart.
  case dense

  /// - Parameter core: The family name as one word, without particles.
  init(_ core: String) {
    self = denseNames.contains(core) ? .dense : commonNames.contains(core) ? .common : .telling
  }
}

/// The most frequent family names of China, Korea and Vietnam, in Latin letters.
private let denseNames: Set<String> = Set(
  """
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song
  zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia
  ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao
  kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai gong
  wen hong pang chan wong chang chung leung cheung lau ng kwok tsai hsu lo chow ho
  kim lee park choi jung jeong cho yoon jang lim shin seo kwon hwang ahn yoo oh chung bae ryu nam
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly dinh truong huynh
  """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

private let commonNames: Set<String> = Set(
  """
  smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson
  martin thompson white harris clark lewis robinson walker young allen king wright scott green
  baker adams nelson hill campbell mitchell roberts carter phillips evans turner cohen levy
  garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera
  gomez diaz fernandez alvarez ruiz moreno silva santos oliveira souza sousa pereira costa ferreira
  almeida lima carvalho ribeiro kumar singh sharma gupta patel khan shah reddy das rao ali ahmed
  ahmad hussain hassan mohamed mohammed muhammad rahman islam begum muller mueller schmidt
  schneider fischer weber meyer wagner becker schulz hoffmann bernard dubois rossi russo ferrari
  esposito bianchi hansen johansen olsen andersson johansson karlsson nilsson nielsen jensen larsen
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida ivanov popov
  smirnov novak nowak kowalski yilmaz kaya demir
  """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
