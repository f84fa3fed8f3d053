import CYaml

/// One step of libyaml through a document.
enum YamlEvent {
  case streamStart
  case streamEnd
  case documentStart
  case documentEnd
  case scalar(String, isQuoted: Bool, anchor: String?)
  case listStart(anchor: String?)
  case mapStart(anchor: String?)
  /// A list or mapping ends.
  case end
  case alias(String)
  /// Not YAML. Where the context of the problem (an opening quote, say) begins, if libyaml names it.
  case failure(String, context: Int?)
  /// What libyaml says of a line without a colon.
  static let missingColon = "could not find expected ':'"

  /// A byte that cannot stand in YAML, counted from the first byte read.
  case badByte(String, offset: Int)
}

/// Calls `body` with each event of the YAML in a range of bytes, and the characters it stands for,
/// counted from 0; ends behind `.streamEnd`, `.failure` and `.badByte`, or when `body` says false.
func readYamlEvents(
  _ bytes: Span<UInt8>, in range: Range<Int>, _ body: (YamlEvent, Range<Int>) -> Bool
) {
  guard !range.isEmpty else { return _ = body(.streamEnd, 0..<0) }
  unsafe bytes.extracting(range).withUnsafeBufferPointer { bytes in
    let parser = unsafe YamlParser(bytes)
    while let (event, characters) = parser.next(), body(event, characters) {
      switch event {
      case .streamEnd, .failure, .badByte: return
      default: continue
      }
    }
  }
}

/// The owner of libyaml's parser. The bytes must outlive it.
@safe private struct YamlParser: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else { return }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event and its characters.
  func next() -> (YamlEvent, Range<Int>)? {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { return failure() }
    defer { unsafe yaml_event_delete(&event) }
    let start = unsafe Int(event.start_mark.index)
    return unsafe (value(of: event), start..<max(start, Int(event.end_mark.index)))
  }

  private func failure() -> (YamlEvent, Range<Int>) {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "not YAML"
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return (.badByte(problem, offset: unsafe Int(parser.pointee.problem_offset)), 0..<0)
    }
    let context =
      unsafe parser.pointee.context == nil ? nil : Int(parser.pointee.context_mark.index)
    let place = unsafe Int(parser.pointee.problem_mark.index)
    return (.failure(problem, context: context), place..<place)
  }
}

private func value(of event: yaml_event_t) -> YamlEvent {
  switch unsafe event.type {
  case YAML_STREAM_START_EVENT: .streamStart
  case YAML_DOCUMENT_START_EVENT: .documentStart
  case YAML_DOCUMENT_END_EVENT: .documentEnd
  case YAML_ALIAS_EVENT: unsafe .alias(text(event.data.alias.anchor) ?? "")
  case YAML_SCALAR_EVENT: unsafe scalar(event)
  case YAML_SEQUENCE_START_EVENT: unsafe .listStart(anchor: text(event.data.sequence_start.anchor))
  case YAML_MAPPING_START_EVENT: unsafe .mapStart(anchor: text(event.data.mapping_start.anchor))
  case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .end
  default: .streamEnd
  }
}

private func scalar(_ event: yaml_event_t) -> YamlEvent {
  let scalar = unsafe event.data.scalar
  let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
  // A tag (`!!str 5`) says what plain text would leave open, as quotes do.
  let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil
  return unsafe .scalar(
    String(decoding: bytes, as: UTF8.self), isQuoted: !isPlain, anchor: text(scalar.anchor))
}

private func text(_ pointer: UnsafePointer<yaml_char_t>?) -> String? {
  guard let pointer = unsafe pointer else { return nil }
  return unsafe String(cString: pointer)
}
