import Testing

/// The dates that feeds write, whatever the standards say.
struct WrittenDateTests {
  @Test(arguments: [
    "Mon, 10 Feb 2031 08:00:00 GMT", "Mon, 10 Feb 2031 08:00:00 +0300",
    "Mon, 10 Feb 2031 08:00 EST",
    "10 Feb 2031 08:00:00 GMT", "10 Feb 2031", "Mon,10 Feb 2031 08:00:00 GMT",
    "10 Feb 31 08:00 GMT",
    "Monday, 10 February 2031 08:00:00 UTC", "Tue, 10 Feb 2031 08:00:00 GMT",
    "mon, 10 FEB 2031 08:00:00 gmt",
    "Mon, 10 Feb. 2031 08:00:00 Z", "Mon 10 Feb 2031 08:00:00 GMT", "Mon, 10-Feb-2031 08:00:00 GMT",
    "Monday, 10-Feb-31 08:00:00 GMT", "Mon, 10 Feb 2031", " Mon, 10 Feb 2031 08:00:00 GMT ",
    "Mon, 10 Feb 2031 24:00:00 GMT", "Mon, 10 Feb 2031 8:00:00 AM", "Mon Feb 10 08:00:00 2031",
    "Mon Feb 10 08:00:00 GMT 2031", "Feb 10, 2031", "February 10th, 2031", "10 February 2031",
    "2031-02-10T08:00:00Z", "2031-02-10T08:00:00+03:00", "2031-02-10T08:00:00.123Z",
    "2031-02-10T08:00Z",
    "2031-02-10 08:00:00", "2031-02-10", "20310210", "20310210T080000Z", "2031/02/10", "2031.02.10",
    "2031-2-10", "2031-041", "2031-02-10T08:00:00 +0300", "1928476800", "1928476800000",
    "lun., 10 févr. 2031 08:00:00 +0100", "10 февраля 2031",
  ])
  func aDayIsRead(written: String) throws {
    try FeedCase(
      written, Feed.rss("<pubDate>\(written)</pubDate>" + Feed.words), published: "2031-02-10"
    ).check()
  }

  @Test(arguments: [
    ("2031-02", "2031-02"), ("2031", "2031"), ("Sat, 01 Jan 00 00:00:00 GMT", "2000-01-01"),
    ("31 Dec 99 23:59:59 GMT", "1999-12-31"), ("29 Feb 2032", "2032-02-29"),
    ("2032-366", "2032-12-31"),
  ])
  func otherDatesAreReadAsFarAsTheyGo(written: String, edtf: String) throws {
    try FeedCase(
      written, Feed.modular("<dc:date>\(written)</dc:date>" + Feed.words), published: edtf
    ).check()
  }

  @Test(arguments: [
    "", "soon", "0000-00-00 00:00:00", "2031-02-30", "30 Feb 2031", "2031-13-01", "32 Jan 2031",
    "2031-366",
    "10/02/31", "0001-01-01T00:00:00Z", "Mon, 10 Smarch 2031", "-", "99999999999999999999", "10:00",
  ])
  func whatIsNoDateIsNone(written: String) throws {
    try FeedCase(written, Feed.rss("<pubDate>\(written)</pubDate>" + Feed.words), published: "none")
      .check()
  }
}
