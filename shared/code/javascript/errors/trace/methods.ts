import type { Sort } from './kind-of.ts';

const OBJECT = ['toString', 'valueOf', 'hasOwnProperty'];

const words = (text: string): readonly string[] => [...text.split(' '), ...OBJECT];

/** The methods that values have by nature. */
export const METHODS: Readonly<Partial<Record<Sort, readonly string[]>>> = {
  'an array': words(
    'at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed toSorted toSpliced unshift values with',
  ),
  'a string': words(
    'at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice split startsWith substring toLowerCase toUpperCase trim trimEnd trimStart',
  ),
  'a number': words('toFixed toPrecision toExponential toLocaleString'),
  'a boolean': words('toString'),
  'a promise': words('then catch finally'),
  'a Map': words('get set has delete clear forEach keys values entries'),
  'a Set': words('add has delete clear forEach keys values entries union intersection difference'),
  'a Date': words(
    'getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds setFullYear setMonth setDate setHours setMinutes toISOString toLocaleDateString toLocaleTimeString toLocaleString toDateString',
  ),
  'a regular expression': words('test exec'),
};
