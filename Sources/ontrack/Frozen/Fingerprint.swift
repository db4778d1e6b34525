import Crypto

/// The SHA-256 of bytes, as `sha256sum` prints it.
enum Fingerprint {
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }
}
