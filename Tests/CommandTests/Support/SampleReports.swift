/// Invented reports for the tests of the program: countries and people that do not exist.
enum SampleReports {
  /// Two statements of one named speaker, direct and indirect.
  static let strait = """
    Norland rules out foreign monitors

    HARWICK, February 10 (Corvex) - Norland will not accept foreign monitors in the strait, \
    Foreign Minister Edda Marlow said on Thursday.

    "The strait is ours to keep safe," Marlow told reporters in Harwick. She said that talks \
    with Ostria would go on.
    """

  /// Another outlet on the same day.
  static let talks = """
    Ostria calls for talks on the strait

    Ostria wants talks without conditions, President Tomas Veld said in Lunden.

    "We are ready to talk at any hour," said Veld.
    """

  /// A metadata table for both, by file name.
  static let metadata = """
    id\toutlet\tpublished\turl\ttitle\tcredit
    strait\tCorvex\t2031-02-10\t\t\t
    talks\tThe Lunden Post\t2031-02-11\t\t\t

    """

  /// A report of its own for each number, small and unlike all others.
  static func numbered(_ number: Int) -> String {
    """
    Report number \(number)

    The council of district \(number) met on Monday.

    "We counted \(number) boats this morning," said Mayor Edda Marlow. She said that \
    \(number + 1) boats were expected.
    """
  }
}
