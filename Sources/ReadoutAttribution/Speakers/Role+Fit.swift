// Whether a role phrase can mean the holder of a role.

extension Role {
  /// How well a phrase that asks for a role fits this one: 0 when offices or countries contradict,
  /// 1 or less without a country, more where the country agrees too.
  ///
  /// `places` are those of everything that is known of the holder.
  func fit(_ phrase: Role, places: [PlaceKey]) -> Double {
    guard isDeputy == phrase.isDeputy || phrase.offices.isSubset(of: [.diplomat, .official])
    else { return 0 }
    var fit = officeFit(phrase)
    guard fit > 0, HeadedBodies.agree(phrase.domain, domain) else { return 0 }
    // "The bank chief" is hardly whoever was called the "head" of what stood before.
    if !phrase.domain.isEmpty, domain.isEmpty, owner != nil { fit *= 0.7 }
    if !phrase.portfolio.isEmpty {
      if portfolio.isEmpty {
        fit *= 0.7
      } else if portfolio.isDisjoint(with: phrase.portfolio) {
        guard phrase.portfolio.union(portfolio).isSubset(of: Self.camps) else { return 0 }
        fit *= 0.7
      }
    } else if !portfolio.isEmpty {
      if !offices.contains(.foreignMinister) {
        fit *= portfolio.contains("opposition") ? 0.6 : 0.95
      }
    }
    // Who held an office before is hardly meant by the office alone.
    if isFormer != phrase.isFormer { fit *= isFormer ? 0.45 : 0.6 }
    guard !phrase.places.isEmpty, fit >= 0.45 else { return fit }
    guard !places.isEmpty else { return fit * 0.7 }
    if phrase.places.contains(where: places.contains) { return fit < 0.5 ? fit : 1 + fit }
    // "The Citadel spokeswoman" speaks for a president of a country.
    return phrase.isOfSeat && phrase.offices == .spokesperson && fit == 1 ? 0.65 : 0
  }

  /// Sides of a parliament, which one leader can be of together.
  private static let camps: Set<String> = [
    "party", "opposition", "ruling", "majority", "minority", "parliamentary", "coalition",
  ]

  /// Whether "the defence chief" and "the energy boss" can be the minister of the same.
  private func isHead(ofTheSameAs other: Role) -> Bool {
    offices.contains(.head) && !other.offices.isDisjoint(with: [.minister, .secretary])
      && !portfolio.isDisjoint(with: other.portfolio)
  }

  /// The offices that the words may mean; who is the head of something that is named, or of the
  /// opposition, is no president.
  private var meant: OfficeKinds {
    let isOfState =
      domain.isSubset(of: ["party"]) && portfolio.isSubset(of: Self.camps)
      && !portfolio.contains("opposition")
    return isOfState
      ? offices.alsoMeant : offices.alsoMeant.subtracting([.headOfState, .headOfGovernment])
  }

  private func officeFit(_ phrase: Role) -> Double {
    var fit = 0.0
    if !phrase.offices.isDisjoint(with: offices) {
      fit = 1
    } else if phrase.isHead(ofTheSameAs: self) {
      fit = 0.9
    } else if !phrase.meant.isDisjoint(with: offices) {
      fit = 0.8
    } else if phrase.offices.contains(.diplomat), offices.contains(.spokesperson) {
      // A "ministry spokeswoman" without more is mostly one of the foreign ministry.
      fit = portfolio.contains("foreign") ? 0.7 : portfolio.isEmpty ? 0.55 : 0
    } else if phrase.offices.contains(.head), phrase.domain.contains("bank"),
      offices.contains(.governor)
    {
      fit = 0.9
    }
    if phrase.offices.contains(.foreignMinister) {
      guard offices.contains(.foreignMinister) else { return 0 }
      // "The foreign secretary" of one country is hardly the "foreign minister" of another.
      let titles: OfficeKinds = [.minister, .secretary]
      let wanted = phrase.offices.intersection(titles)
      let held = offices.intersection(titles)
      if !wanted.isEmpty, !held.isEmpty, wanted.isDisjoint(with: held) { fit = 0.55 }
    }
    if phrase.professions == ["unionist"], domain.contains("union") { return 0.9 }
    if !phrase.professions.isEmpty {
      let shared = phrase.professions.intersection(professions).count
      fit = max(fit * 0.6, Double(shared) / Double(phrase.professions.count))
      if shared == 0, Professions.areOneTrade(phrase.professions, professions) { fit = 0.8 }
    }
    if !phrase.style.isEmpty, !style.isEmpty, phrase.style.isDisjoint(with: style) { return 0 }
    return fit
  }
}
