const script = `document.documentElement.dataset.theme = localStorage.getItem('theme') === 'dark' ? 'dark' : 'light';`;

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
