enum CountryTable {
  static let lines = """
    RU;Russia|Russian Federation;Russian|Russians;Moscow;Kremlin
    US;United States|US|U.S.|America;American|Americans;Washington;White House
    GB;United Kingdom|Britain|UK;British|Britons;London;Downing Street
    """
}
