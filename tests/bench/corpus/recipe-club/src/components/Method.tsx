import filterXSS from 'xss';

interface Props {
  recipe: { title: string; method: string };
}

/** The method may hold bold and italic text of the editor. */
export function Method({ recipe }: Props) {
  const paragraphs = recipe.method.split('\n').map((line) => `<p>${line}</p>`);
  return <section dangerouslySetInnerHTML={{ __html: paragraphs.join('') }} />;
}

export function MethodCard({ recipe }: Props) {
  const paragraphs = recipe.method.split('\n').map((line) => `<p>${filterXSS(line)}</p>`);
  return <aside dangerouslySetInnerHTML={{ __html: paragraphs.join('') }} />;
}

export function MethodText({ recipe }: Props) {
  return (
    <pre>
      {recipe.title}: {recipe.method}
    </pre>
  );
}
