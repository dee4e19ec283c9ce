/** Place of the map, from the part of the address behind the hash. */
export function placeName(): string {
  return decodeURIComponent(location.hash.replace(/^#place=/, ''));
}
