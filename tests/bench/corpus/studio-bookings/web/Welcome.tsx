import { useMemo } from 'preact/hooks';
import { allowed } from './markup';

export function Welcome() {
  const params = useMemo(() => new URLSearchParams(location.search), []);
  const intro = params.get('intro') ?? 'Welcome to the studio';
  const outro = params.get('outro') ?? '';
  return (
    <header>
      <div dangerouslySetInnerHTML={{ __html: intro }} />
      <footer {...{ dangerouslySetInnerHTML: { __html: allowed(outro) } }} />
    </header>
  );
}
