import { Learner } from '@learnflow/contracts/documents/learner';
import { errorOf, patternsOf, syntaxOf } from '@learnflow/shared/code';
import { Parser } from 'acorn';
import ts from 'typescript';
import { errorExplanation } from '../../servers/debug/skills/error-explanation.ts';
import { errorPatternDetection } from '../../servers/debug/skills/error-pattern-detection.ts';
import { syntaxAnalysis } from '../../servers/debug/skills/syntax-analysis.ts';
import { STACK } from './texts.ts';

/** What a skill does with a text between loading and committing: its analyses, its run, its short answer. */
export type Pure = (text: string) => Promise<string>;

const common = { student: 'ada', now: '2026-03-14T10:00:00.000Z', id: 'c1' };
const refuse = (code: string): never => {
  throw new Error(code);
};

/** By the skill's name; every analysis is loaded. `path` says what language the texts are in. */
export async function pureSkills(path: string): Promise<Readonly<Record<string, Pure>>> {
  const [syntaxIn, patternsIn, explain] = await Promise.all([syntaxOf.load(), patternsOf.load(), errorOf.load()]);
  const sourceOf = (text: string) => ({ text, digest: 'd1', origin: path });
  return {
    async syntax_analysis(text) {
      const syntax = await syntaxIn({ text, path });
      const { result } = syntaxAnalysis.run({ ...common, input: {}, source: sourceOf(text), syntax, refuse });
      return syntaxAnalysis.brief(syntaxAnalysis.output.parse(result));
    },
    async error_pattern_detection(text) {
      const report = await patternsIn({ text, path });
      const learner = Learner.empty;
      const call = { ...common, input: {}, source: sourceOf(text), report, learner, refuse };
      const { result } = errorPatternDetection.run(call);
      return errorPatternDetection.brief(errorPatternDetection.output.parse(result));
    },
    async error_explanation(text) {
      const explanation = await explain({ error: STACK, code: text, path });
      const report = await patternsIn({ text, path });
      const given = { input: { error: STACK }, error: STACK, run: undefined };
      const call = { ...common, ...given, source: sourceOf(text), explanation, report, refuse };
      const { result } = errorExplanation.run(call);
      return errorExplanation.brief(errorExplanation.output.parse(result));
    },
  };
}

/** What any tool that looks at a program does first. */
export async function rawParse(text: string): Promise<void> {
  Parser.parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  ts.createSourceFile('program.ts', text, ts.ScriptTarget.Latest, true);
}

/** The same without acorn, which reads no types. */
export async function rawTypeScript(text: string): Promise<void> {
  ts.createSourceFile('program.ts', text, ts.ScriptTarget.Latest, true);
}
