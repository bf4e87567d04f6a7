import { describe, expect, it } from 'vitest';
import { explain } from './corpus/explain.ts';

const CONSTANT = 'TypeError: Assignment to constant variable.';
const constantIn = (test: string) => {
  const code = `const age = 10;\nconst next = () => 1;\n${test}\n`;
  return explain({ error: `${CONSTANT}\n    at app.js:3:${test.indexOf('age =') + 5}`, code });
};

describe('a const that gets a value in a condition', () => {
  it.each([
    'if (age = 18) next();',
    'while (next() > 2 && (age = 18)) next();',
    'if (!(age = 18)) next();',
    'for (let i = 0; age = 18; i++) next();',
    "next((age = 18) ? 'a' : 'b');",
  ])('%s is meant to ask', (test) => {
    const told = constantIn(test);
    expect(told).toMatchObject({ certainty: 'certain', concept: 'comparison-equality', cause: 3 });
    expect(told?.check).toMatch(/^=== /);
  });

  it.each(['age = 18;', 'while ((age = next())) next();', 'if (next()) age = 18;', 'next((age = 18));'])(
    '%s is not',
    (test) => {
      expect(constantIn(test)).toMatchObject({ concept: 'variables', check: 'let on line 1 if it must change' });
    },
  );
});

describe('a file with the words of both kinds of module', () => {
  const error = `file:///home/ada/app.js:2
const path = require('path');
             ^

ReferenceError: require is not defined in ES module scope, you can use import instead
    at file:///home/ada/app.js:2:14
    at ModuleJob.run (node:internal/modules/esm/module_job:561:25)`;
  const both = "import fs from 'node:fs';\nconst path = require('path');\n";

  it('is the learner’s own to mend, and what made it a module is named', () => {
    expect(explain({ error, code: both })).toMatchObject({
      fault: 'code',
      certainty: 'certain',
      where: { line: 2 },
      why: 'the import on line 1 makes the file a module',
      check: 'write import in place of require',
      cause: 1,
    });
  });

  it('is so too in a browser, and where an export or an await makes the module', () => {
    const browser = 'ReferenceError: require is not defined\n    at http://localhost/app.js:2:14';
    expect(explain({ error: browser, code: both })).toMatchObject({ fault: 'code', cause: 1 });
    const exporting = "const path = require('path');\nexport const a = 1;\n";
    expect(explain({ error: browser.replace(':2:14', ':1:14'), code: exporting })).toMatchObject({ cause: 2 });
    const waiting = `ReferenceError: Cannot determine intended module format because both 'require' and top-level await are present. If the code is intended to be CommonJS, wrap await in an async function.
    at file:///home/ada/app.js:1:14`;
    const code = "const path = require('path');\nawait 1;\n";
    expect(explain({ error: waiting, code })).toMatchObject({ fault: 'code', cause: 2, certainty: 'certain' });
  });

  it('is known by Node’s words alone where they name no package.json', () => {
    expect(explain({ error })).toMatchObject({ fault: 'code', blind: true });
    const project = error.replace(
      '\n    at',
      '\nThis file is being treated as an ES module because it has a \'.js\' file extension and \'/home/ada/package.json\' contains "type": "module".\n    at',
    );
    expect(explain({ error: project })).toMatchObject({ fault: 'setup' });
    expect(explain({ error: project, code: both })).toMatchObject({ fault: 'code' });
    expect(explain({ error, code: "const path = require('path');\n" })).toMatchObject({ fault: 'setup' });
    expect(explain({ error: 'ReferenceError: process is not defined', code: both })).toMatchObject({ fault: 'setup' });
  });

  it('does not contradict a run that took it for a script', () => {
    const script =
      "app.js:1\nimport fs from 'node:fs';\n^^^^^^\n\nSyntaxError: Cannot use import statement outside a module";
    expect(explain({ error: script, code: both })).toMatchObject({ message: 'import-outside', disagreement: null });
  });
});

describe('output of Python', () => {
  const trace = `Traceback (most recent call last):
  File "app.py", line 3, in <module>
    print(nme)
NameError: name 'nme' is not defined`;

  it.each([
    trace,
    '  File "a.py", line 1\n    print "a"\n    ^\nSyntaxError: Missing parentheses',
    "NameError: name 'x' is not defined",
  ])('%j is said to be of Python, and no fault of the code', (error) => {
    const told = explain({ error, code: 'foo(' });
    expect(told).toMatchObject({ fault: 'setup', type: 'Python', disagreement: null });
    expect(told?.what).toBe("this is Python's output, not JavaScript's");
  });

  it('that a package prints while it is installed hides no error of JavaScript', () => {
    expect(explain({ error: `gyp ERR! stack\n${trace}\ngyp ERR! not ok` })?.type).not.toBe('Python');
    expect(explain({ error: `${trace}\nTypeError: x is not a function\n    at app.js:1:1` })?.type).toBe('NameError');
  });
});
