internal import ReadoutRecord
internal import ReadoutText

/// A date that a statement has or may hand on, with what it rests on.
struct ReportedDay {
  let edtf: EDTF
  let evidence: [TextSpan]
}
