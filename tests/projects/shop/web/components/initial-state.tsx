interface Props {
  basket: { items: { name: string; note: string }[] };
}

/** Hands the basket over to the scripts of the shop window. */
export function InitialState({ basket }: Props) {
  return <script dangerouslySetInnerHTML={{ __html: `window.__BASKET__ = ${JSON.stringify(basket)}` }} />;
}
