import type { Location } from './location.ts';

/** Whose code a frame is in. */
export type Whose = 'learner' | 'test' | 'library' | 'engine';

const ENGINE =
  /^(?:node:|internal\/|native$|bun:|ext:|deno:|resource:|chrome:|self-hosted|safari-extension:|<embedded)/;
const LIBRARY =
  /[/\\](?:node_modules|bower_components|\.pnpm|\.yarn|dist-packages)[/\\]|^(?:webpack\/|webpack:\/\/\/?(?:\.\/)?(?:node_modules|webpack)|chrome-extension:|moz-extension:)|(?:cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.|code\.jquery\.com|esm\.sh|deno\.land)\//;
const LIBRARY_FILE =
  /[/\\]?(?:jquery|react|react-dom|vue|angular|lodash|axios|zone|vendors?|chunk-vendors|polyfills|bundle-runtime)[.\w-]*(?:\.min)?\.js$/i;
const TEST_FILE =
  /(?:\.|[/\\]|_|-)(?:test|spec|tests|specs)\.[cm]?[jt]sx?$|[/\\]__tests__[/\\]|(?:^|[/\\])tests?[/\\]/i;

export function whose({ file }: Location): Whose {
  if (ENGINE.test(file)) return 'engine';
  if (LIBRARY.test(file) || LIBRARY_FILE.test(file)) return 'library';
  return TEST_FILE.test(file) ? 'test' : 'learner';
}

/** Beyond this column a line is the work of a bundler: nobody writes one so long. */
const WRITTEN_BY_HAND = 500;

/** A place in a bundle says nothing about the learner's own lines. */
export const isBundled = ({ file, column = 0 }: Location): boolean =>
  column > WRITTEN_BY_HAND || /\.min\.js$|[.-][0-9a-f]{8,20}\.js$|(?:^|[/\\])(?:bundle|main\.chunk)\.js$/i.test(file);
