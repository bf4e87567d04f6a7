export { type Lesson, type Misconception, type Page, type Sample, type Shown, samplesOf } from './lesson.ts';
