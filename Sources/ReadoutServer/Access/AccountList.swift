package import ReadoutRecord

/// The accounts of a desk with the digests of their tokens.
///
/// A token is 256 random bits, which no digest gives away and nobody can try out; so a plain
/// SHA-256 keeps it.
package struct AccountList: Sendable {
  /// The accounts by the digest of their token.
  package var accounts: [SHA256Digest: Account]

  /// Creates a list.
  package init(_ accounts: [SHA256Digest: Account]) { self.accounts = accounts }

  /// The account of a token, or `nil` where no account has it.
  package func account(of token: String) -> Account? {
    accounts[SHA256Digest(of: Array(token.utf8))]
  }
}
