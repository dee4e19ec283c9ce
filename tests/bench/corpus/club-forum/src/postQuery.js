const SORTS = new Map([['new', { createdAt: -1 }], ['liked', { likes: -1 }]]);

export const asSort = (name) => SORTS.get(name) ?? SORTS.get('new');

export function asFilter(input) {
  const { board, author } = Object(input);
  return { ...(board !== undefined && { board: String(board) }), ...(author !== undefined && { authorName: String(author) }) };
}
