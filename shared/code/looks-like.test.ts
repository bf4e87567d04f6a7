import { describe, expect, it } from 'vitest';
import { looksLike } from './looks-like.ts';

describe('a text that is no program of the language', () => {
  it.each([
    ['JSON', '{\n  "a": 1,\n  "b": [1, 2]\n}'],
    ['JSON', '{\n  "a": 1\n  "b": 2\n}'],
    ['HTML', '<!doctype html>\n<html>\n<body>hi</body>\n</html>'],
    ['HTML', '<div class="a">hello</div>\n<p>there</p>'],
    ['HTML', '<script>\nlet a = 1;\n</script>'],
    ['CSS', 'body {\n  color: red;\n}\n.a > b { margin: 0 }'],
    ['Python', 'def f(x):\n    return x + 1\n\nprint(f(2))'],
    ['Python', 'x = int(input("n? "))\nif x > 3:\n    print("big")\nelse:\n    print("small")'],
    ['Java', 'public class Main {\n  public static void main(String[] args) {\n    System.out.println("hi");\n  }\n}'],
    ['C', '#include <stdio.h>\nint main() {\n  printf("hi");\n}'],
    ['C', 'int main() {\n  int x = 3;\n  return 0;\n}'],
    ['SQL', 'SELECT * FROM users WHERE id = 3'],
    ['shell commands', '$ npm install\n$ npm test'],
    ['Markdown', '# Title\n\n```js\nlet a = 1;\n```\n'],
    ['a diff', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n+b'],
    [
      'a stack trace',
      "TypeError: Cannot read properties of undefined (reading 'x')\n    at f (file:///a.js:1:2)\n    at main (a.js:3:4)",
    ],
    ['prose', 'Please help me with this loop. It does not work and I do not know why.'],
    ['binary data', '\0\u0001\u0002PNG'],
  ])('looks like %s: %j', (what, text) => {
    expect(looksLike(text)).toBe(what);
  });

  it.each([
    'function f() {\n  return 1;\n',
    'let x = 5\nprint x',
    'if x > 3:\n  foo();\n',
    'function f(x):\n    return x\n\nconsole.log(f(1))',
    'let my name = "Bob"',
    'hello world',
    'const a = [1, 2\nconsole.log(a)',
    '// a note about everything that follows here\nlet a = ;',
    'interface A { a: string }\nlet x: = 3',
    'const text = `\n  ${a}\n`;\nlet b = ;',
    'const o = {\n  color: red\n  size: 3\n};',
  ])('looks like a program with faults: %j', (text) => {
    expect(looksLike(text)).toBeUndefined();
  });
});
