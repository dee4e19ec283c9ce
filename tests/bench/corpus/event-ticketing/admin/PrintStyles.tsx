const css = `
  @media print { nav, .toolbar { display: none } }
  @page { margin: 12mm }
`;

export function PrintStyles() {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
