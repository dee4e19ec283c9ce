package sample

// ruleid: vetlint-suppressions-no-expiry
var l = md5.Sum(b) // #nosec G401 -- a checksum, not a signature

// ruleid: vetlint-suppressions-no-expiry
var m = md5.Sum(b) //nolint:gosec // a checksum, not a signature

// ok: vetlint-suppressions-no-expiry
var n = md5.Sum(b) //nolint:gosec // a checksum, not a signature (expires: 2999-12-31)

// ok: vetlint-suppressions-no-expiry
var o = md5.Sum(b) //nolint:lll // a table
