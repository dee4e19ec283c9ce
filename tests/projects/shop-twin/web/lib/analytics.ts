/*
 * Page counter of our own; it sends the path and nothing about the visitor.
 */
export function countPage(path: string): void {
  navigator.sendBeacon('https://count.shop.example/page', JSON.stringify({ path }));
}
