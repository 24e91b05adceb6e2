import Testing

@testable import ReadoutWatch

@Suite struct NetworkAddressTests {
  @Test(
    arguments: [
      [127, 0, 0, 1], [127, 9, 9, 9], [0, 0, 0, 0], [10, 1, 2, 3], [172, 16, 0, 1],
      [172, 31, 9, 9],
      [192, 168, 1, 1], [169, 254, 169, 254], [100, 64, 0, 1], [224, 0, 0, 1],
      [255, 255, 255, 255],
      [198, 18, 0, 1], [192, 0, 2, 1], [203, 0, 113, 7],
    ] as [[UInt8]])
  func whatIsNotOnTheInternetIsRefused(bytes: [UInt8]) {
    #expect(NetworkAddress(bytes: bytes).refusal != nil)
    let mapped = Array(repeating: UInt8(0), count: 10) + [0xFF, 0xFF] + bytes
    #expect(NetworkAddress(bytes: mapped).refusal != nil)
    let tunnelled = [0x20, 0x02] + bytes + Array(repeating: UInt8(0), count: 10)
    #expect(NetworkAddress(bytes: tunnelled).refusal != nil)
  }

  @Test(
    arguments: [
      [0xFE, 0x80], [0xFC, 0x00], [0xFD, 0x12], [0xFF, 0x02], [0xFE, 0xC0],
      [0x20, 0x01, 0x0D, 0xB8],
      [0x40, 0x00],
    ] as [[UInt8]])
  func whatIsNotOnTheInternetOfVersion6IsRefused(start: [UInt8]) {
    let bytes = start + Array(repeating: UInt8(0), count: 15 - start.count) + [7]
    #expect(NetworkAddress(bytes: bytes).refusal != nil)
  }

  @Test func loopbackOfVersion6IsRefused() {
    #expect(
      NetworkAddress(bytes: Array(repeating: 0, count: 15) + [1]).refusal == "it is this machine")
    #expect(NetworkAddress(bytes: Array(repeating: 0, count: 16)).refusal == "it is no host")
  }

  @Test(
    arguments: [
      [93, 184, 216, 34], [172, 32, 0, 1], [100, 128, 0, 1], [192, 169, 0, 1],
      [0x2A, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ] as [[UInt8]])
  func hostsOfTheInternetAreAsked(bytes: [UInt8]) {
    #expect(NetworkAddress(bytes: bytes).refusal == nil)
  }

  @Test func theSystemKnowsItself() async {
    let addresses = await SystemResolver().addresses(of: "127.0.0.1")
    #expect(addresses == [NetworkAddress(bytes: [127, 0, 0, 1])])
    #expect(addresses.first?.text == "127.0.0.1")
  }
}
