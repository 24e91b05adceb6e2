internal import ReadoutRecord
internal import ReadoutText

extension Statement {
  /// Takes over what was read of its occasion.
  mutating func take(_ reading: OccasionReading, in text: StoredText) {
    addressee = reading.addressee
    occasion = reading.event.map { event in
      Occasion(
        kind: event.kind == .other ? nil : event.kind, place: event.place,
        with: event.others(beside: speaker?.name),
        evidence: event.evidence.map(text.codePoints))
    }
  }
}
