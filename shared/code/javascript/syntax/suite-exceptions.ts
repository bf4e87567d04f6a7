/**
 * Programs that the suite of 2017 expects to be rejected and that the language accepts today: acorn and V8 both do. By
 * file, with what changed.
 */
export const OUTDATED: Readonly<Record<string, string>> = {
  'fail/0d5e450f1da8a92a.js': '"\\9" is allowed outside of strict mode since ES2021',
  'fail/748656edbfb2d0bb.js': '"\\8" is allowed outside of strict mode since ES2021',
  'fail/79f882da06f88c9f.js': '"\\8" is allowed outside of strict mode since ES2021',
  'fail/92b6af54adef3624.js': '"\\9" is allowed outside of strict mode since ES2021',
  'fail/647e21f8f157c338.js': 'a text may hold U+2028 since ES2019',
  'fail/8af69d8f15295ed2.js': 'a text may hold U+2029 since ES2019',
  'fail/98204d734f8c72b3.js': 'classes have fields since ES2022',
  'fail/ef81b93cf9bdb4ec.js': 'classes have fields since ES2022',
  'fail/e3fbcf63d7e43ead.js': 'Annex B allows an initializer in for-in with var',
  'early/0f5f47108da5c34e.js': 'Annex B allows var to repeat the parameter of a catch, since ES2022 in for-of too',
  'early/12a74c60f52a60de.js': 'Annex B allows a function to be declared twice in a block of sloppy code',
  'early/1aff49273f3e3a98.js': 'Annex B allows a function to be declared twice in a block of sloppy code',
  'early/be7329119eaa3d47.js': 'Annex B allows a function to be declared twice in a block of sloppy code',
  'early/ec31fa5e521c5df4.js': 'Annex B allows a function to be declared twice in a block of sloppy code',
};

/** Programs that are wrong and that acorn accepts. */
export const MISSED: Readonly<Record<string, string>> = {
  'fail/c060a3014ad24dfd.js': 'a name with U+2B81E: acorn knows a newer Unicode, in which it is a letter, than V8',
  'early/84ef3bbaa772075f.js': 'a class expression called eval',
  'early/987442878ab414e7.js': 'a class expression called arguments',
};
