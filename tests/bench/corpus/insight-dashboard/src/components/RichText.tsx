interface Props {
  html: string;
  className?: string;
}

export function RichText({ html, className = 'rich' }: Props) {
  const markup = { __html: html };
  return <div className={className} dangerouslySetInnerHTML={markup} />;
}
