import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromMarkdown } from './markdown.ts';

const markup = (text: string): string => fromMarkdown(text).text;

it.each([
  ['# A `b` title', '<h1>A <code>b</code> title</h1>'],
  ['one\ntwo\n\nthree', '<p>one\ntwo</p><p>three</p>'],
  ['- a\n  more\n- **b**', '<ul><li>a\n  more</li><li><strong>b</strong></li></ul>'],
  ['```js\n# no title\n\n- no list\n```\nafter', '<pre><code># no title\n\n- no list</code></pre><p>after</p>'],
  ['```output\n1\n```', '<pre class="said"><code>1</code></pre>'],
  [
    '[a *b*](/concepts/a) [web](https://a.b)',
    '<p><a href="/concepts/a">a <em>b</em></a> <a href="https://a.b">web</a></p>',
  ],
  ['| a | b |\n|---|---|\n| 1 | `2` |', /<th scope="col">a<\/th>.*<td>1<\/td><td><code>2<\/code><\/td>/s],
  ['3 * 4 * 5 and 2 < 3', '<p>3 * 4 * 5 and 2 &lt; 3</p>'],
])('%j', (text, expected) => {
  if (typeof expected === 'string') expect(markup(text)).toBe(expected);
  else expect(markup(text)).toMatch(expected);
});

it('leads nowhere but into this site and to pages of the web', () => {
  for (const href of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', 'https:javascript:x'])
    expect(markup(`[x](${href})`)).not.toContain('<a ');
});

it('no text becomes markup that is not its own', () => {
  const piece = fc.constantFrom(
    '`',
    '**',
    '*',
    '[',
    '](',
    ')',
    '|',
    '\n',
    '# ',
    '- ',
    '```',
    '<b>',
    '"',
    '/x',
    'a',
    '|---|',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = markup(pieces.join(''));
      expect(
        text.replace(
          /<\/?(?:p|h[1-4]|ul|li|pre|code|table|thead|tbody|tr|td|th|strong|em|a)(?: (?:href|scope|class)="[^"<>]*")?>/g,
          '',
        ),
      ).not.toMatch(/[<>]/);
    }),
  );
});
