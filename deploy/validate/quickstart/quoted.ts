const LONGEST_SHOWN = 300;

/** Whether a text is what was quoted, in which … stands for anything. undefined where it is; else a sentence. */
export function differsFrom(quoted: string, real: string): string | undefined {
  const pattern = quoted.trim().split('…').map(RegExp.escape).join('[^]*?');
  if (new RegExp(`^${pattern}$`).test(real.trim())) return undefined;
  return `quoted: ${short(quoted)}\n  real:   ${short(real)}`;
}

const short = (text: string): string => {
  const line = text.trim().replaceAll('\n', ' ⏎ ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
};
