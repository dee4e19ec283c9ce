import hljs from 'highlight.js/lib/core';
import xml from 'highlight.js/lib/languages/xml';
import { useSearchParams } from 'react-router-dom';

hljs.registerLanguage('xml', xml);

export function SnippetPage() {
  const [params] = useSearchParams();
  const snippet = `<script async src="https://feedback.example/widget.js" data-form="${params.get('form') ?? ''}"></script>`;
  const colored = hljs.highlight(snippet, { language: 'xml' }).value;
  return <pre dangerouslySetInnerHTML={{ __html: colored }} />;
}
