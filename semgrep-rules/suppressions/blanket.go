package sample

// ruleid: vetlint-suppressions-blanket
var a = 1
var h = md5.Sum(b) // nosemgrep

// ruleid: vetlint-suppressions-blanket
var i = md5.Sum(b) // #nosec

// ruleid: vetlint-suppressions-blanket
var j = md5.Sum(b) // #nosec -- a checksum, not a signature

// ruleid: vetlint-suppressions-blanket
var k = md5.Sum(b) //nolint

// ruleid: vetlint-suppressions-blanket
var l = md5.Sum(b) //nolint:all // a checksum

// ok: vetlint-suppressions-blanket
var m = md5.Sum(b) // #nosec G401 -- a checksum, not a signature

// ok: vetlint-suppressions-blanket
var n = md5.Sum(b) //nolint:gosec // a checksum

// ok: vetlint-suppressions-blanket
var o = md5.Sum(b) // nosemgrep: go-md5
