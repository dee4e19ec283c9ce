const DELETIONS =
  /^(?:fs\.(?:unlink|unlinkSync|rm|rmSync|rmdir|rmdirSync|remove|removeSync|emptyDir|chmod|chmodSync|truncate)|Deno\.remove|rimraf(?:\.\w+)?|del(?:\.deleteAsync|\.deleteSync)?)$/

/** Does a call with this path delete, empty or open up what a path names, rather than read or write it? */
export function isDeletion(call: string): boolean {
  return DELETIONS.test(call)
}
