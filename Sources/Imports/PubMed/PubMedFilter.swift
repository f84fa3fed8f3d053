/// Who of an export is wanted.
package struct PubMedFilter: Hashable, Sendable {
  /// Words of a field; one of them must stand in a subject, a title, a journal or a department.
  package var words: [String] = []
  /// In any spelling: where the person works now.
  package var country: String?
  /// Only papers of these years count.
  package var years: ClosedRange<Int>?

  package init() {}
}
