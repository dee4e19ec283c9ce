package sample

// ruleid: vetlint-suppressions-expired
var l = md5.Sum(b) // #nosec G401 -- a checksum, not a signature (expires: 2020-01-31)

// ruleid: vetlint-suppressions-expired
var m = md5.Sum(b) //nolint:gosec // a checksum, not a signature (owner: @web, expires: 2020-01-31)

// ok: vetlint-suppressions-expired
var n = md5.Sum(b) //nolint:gosec // a checksum, not a signature (expires: 2999-12-31)

// ok: vetlint-suppressions-expired
var o = md5.Sum(b) //nolint:lll // a table (expires: 2020-01-31)
