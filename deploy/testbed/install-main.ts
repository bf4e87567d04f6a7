import { install, MissingPrograms } from './install.ts';
import { TOOLS } from './places.ts';

/** 0 everything is there, 1 a download or a build failed, 3 the machine lacks a program that is not ours to install. */
const FAILED = 1;
const LACKING = 3;

try {
  await install((line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`The fleet can be started: npm run fleet. What was built lies in ${TOOLS}.\n`);
} catch (error) {
  if (error instanceof MissingPrograms) {
    process.stderr.write(`THE FLEET CANNOT RUN HERE: ${error.message}.\n${error.remedy}\n`);
    process.exitCode = LACKING;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = FAILED;
  }
}
