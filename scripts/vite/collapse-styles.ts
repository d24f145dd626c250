const TOKEN = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?\*\//g;

/**
 * A style sheet without comments and without the white space that means nothing. Values, strings and selectors stay as
 * they are written, so this needs no parser and takes templates with holes in them.
 */
export function collapseStyles(css: string): string {
  const strings: string[] = [];
  return css
    .replace(TOKEN, (token, text?: string) =>
      text ? `"${strings.push(text) - 1}"` : token.startsWith('/*') ? ' ' : token,
    )
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([:(]) /g, '$1')
    .replace(/ ([)!])/g, '$1')
    .replace(/;+(?=})/g, '')
    .trim()
    .replace(/"(\d+)"/g, (_, at: string) => strings[Number(at)] ?? '');
}
