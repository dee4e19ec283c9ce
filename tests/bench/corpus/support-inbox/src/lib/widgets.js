const SITES = ['https://shop.example', 'https://blog.shop.example'];

export function widgetOrigin(ctx) {
  const index = SITES.indexOf(ctx.get('Origin'));
  return index >= 0 ? SITES[index] : false;
}
