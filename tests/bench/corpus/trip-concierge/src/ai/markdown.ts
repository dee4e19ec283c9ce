import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export const remark = async (source: string) =>
  String(await unified().use(remarkParse).use(remarkHtml, { sanitize: false }).process(source));

export const remarkClean = async (source: string) =>
  String(await unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).process(source));
