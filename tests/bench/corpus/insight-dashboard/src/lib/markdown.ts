import MarkdownIt from 'markdown-it';

const rich = new MarkdownIt({ html: true, linkify: true });
const plain = new MarkdownIt({ html: false, linkify: true });

export const renderRich = (source: string) => rich.render(source);
export const renderPlain = (source: string) => plain.render(source);
