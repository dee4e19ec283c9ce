interface Props {
  basket: { items: { name: string; note: string }[] };
}

/** Hands the basket over to the scripts of the shop window. */
export function InitialState({ basket }: Props) {
  const json = JSON.stringify(basket).replace(/</g, '\\u003c');
  return <script dangerouslySetInnerHTML={{ __html: `window.__BASKET__ = ${json}` }} />;
}
