import Graph

/// A text of the owner's that others may catch sight of: on a shared calendar, on a locked
/// telephone, in a list of contacts that some company keeps.
///
/// Names of people may stand in it, for they are what it is about. What is private, a judgement, a
/// score, or leads to a patient may not.
struct DiscretionGlance {
  /// As a reader sees it, without marks, fields, tags and comments; nil where nothing may be shown.
  let text: String?

  /// - Parameter isPrivate: Whether it is marked so where it stands.
  init(_ source: String, isPrivate: Bool) {
    guard !isPrivate, source.utf8.count <= Discretion.longest else {
      text = nil
      return
    }
    let read = DiscretionText(source)
    let isKept = read.readings.contains {
      !Discretion.kinds(in: DiscretionWords($0), .account, showsScores: false).isEmpty
    }
    text = isKept || read.shown.isEmpty ? nil : read.shown
  }
}

extension Note {
  /// Its title, unless the note as a whole is private.
  var shownTitle: String? { isPrivate ? nil : title }
}
