interface Author {
  name: string;
  homepage: string;
}

export function AuthorLink({ author }: { author: Author }) {
  return <iframe title={author.name} srcDoc={`<h3>${author.name}</h3>`} />;
}

export function AuthorCard({ author }: { author: Author }) {
  return <iframe title={author.name} sandbox="" srcDoc={`<h3>${author.name}</h3>`} />;
}
