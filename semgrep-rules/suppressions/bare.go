package sample

// ruleid: vetlint-suppressions-bare
var h = md5.Sum(b) // nosemgrep: go-md5

// ruleid: vetlint-suppressions-bare
var i = md5.Sum(b) // #nosec G401

// ruleid: vetlint-suppressions-bare
var j = md5.Sum(b) //nolint:errcheck,gosec

// ruleid: vetlint-suppressions-bare
var k = md5.Sum(b) /* nosemgrep: go-md5 */

// ok: vetlint-suppressions-bare
var l = md5.Sum(b) // #nosec G401 -- a checksum, not a signature

// ok: vetlint-suppressions-bare
var m = md5.Sum(b) //nolint:gosec // a checksum, not a signature

// ok: vetlint-suppressions-bare
var n = md5.Sum(b) //nolint:lll
