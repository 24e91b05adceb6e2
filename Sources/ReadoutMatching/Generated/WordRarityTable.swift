enum WordRarityTable { static let lines = "1000" }
