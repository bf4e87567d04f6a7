import type { Row } from '../message.ts';

/** acorn's messages that say more than "Unexpected token", by how they begin. */
export const ACORN: readonly (readonly [begins: RegExp, row: Row])[] = [
  [
    /^Unterminated string/,
    [
      'unclosed_text',
      'the text that starts here is never ended',
      'A text in " or \' ends at the same quote, on the same line.',
      'where the text should end: its closing quote is missing',
    ],
  ],
  [
    /^Unterminated template/,
    [
      'unclosed_template',
      'the text that starts with a backtick is never ended',
      'Everything after a backtick belongs to the text until the next backtick.',
      'where the text should end: its closing backtick is missing',
    ],
  ],
  [
    /^Unterminated regular expression/,
    [
      'unclosed_regex',
      'the / that starts here is read as a pattern that never ends',
      'Where a value is expected, / starts a regular expression, which ends at the next / on its line.',
      'whether a division lacks its left side, or the pattern its closing /',
    ],
  ],
  [
    /^Unterminated comment/,
    [
      'unclosed_comment',
      'the comment that starts with /* is never ended',
      'Everything after /* is skipped until */.',
      'where the comment should end: the closing */ is missing',
    ],
  ],
  [
    /^Invalid regular expression: .*: (?<name>.+)/,
    [
      'bad_regex',
      'this regular expression is wrong: {name}',
      'Between the two / each sign has a meaning of its own, and these do not fit together.',
      'the brackets in the pattern, and signs that need a \\ before them',
    ],
  ],
  [
    /^(Invalid|Duplicate) regular expression flag/,
    [
      'bad_regex_flag',
      'the letters after the pattern are not all known, or one comes twice',
      'Only d, g, i, m, s, u, v and y may follow the closing /, each once.',
      'the letters right after the closing /',
    ],
  ],
  [
    /^(Invalid Unicode escape|Expecting Unicode escape|Bad character escape|Code point out of bounds|Invalid escape)/,
    [
      'bad_escape',
      'a \\ starts a sequence that does not exist',
      'After \\x and \\u stand digits that name a character; outside of texts there is hardly a use for \\.',
      'the sign after the \\; for the \\ itself write it twice',
    ],
  ],
  [
    /^(Octal literal|Invalid escape sequence|Bad escape sequence)/,
    [
      'old_octal',
      'a number or escape that starts with 0 is an old form that modules and classes refuse',
      'A leading 0 once meant a number to the base 8.',
      'take the leading 0 away, or write 0o for base 8',
    ],
  ],
  [
    /^Identifier directly after number/,
    [
      'letters_after_number',
      'letters follow directly on a number',
      'A number cannot go on in letters, and a name cannot start with a digit.',
      'whether a sign is missing between them, or a name starts with a digit',
    ],
  ],
  [
    /^(Invalid number|Expected number in radix|Numeric separator|Missing exponent)/,
    [
      'bad_number',
      'this number is not well formed',
      'A number has digits, at most one dot and one e; _ stands only between digits.',
      'the digits and signs of this number',
    ],
  ],
  [
    /^Unexpected character '(?<name>.+)'/su,
    [
      'unknown_character',
      '{name} is no sign of JavaScript',
      'Outside of texts and comments only letters, digits and a few signs have a meaning.',
      'whether it was copied from elsewhere, or its text lost its quotes',
    ],
  ],
  [
    /^Identifier '(?<name>.+)' has already/,
    [
      'declared_twice',
      '{name} is declared a second time',
      'Within one block a name can be declared once by let, const, class or function.',
      'the first declaration of {name}',
    ],
  ],
  [
    /^(?:Assigning to|Binding) (?<name>\w+) in strict mode/,
    [
      'reserved_name',
      '{name} cannot be given a value',
      'In modules and classes {name} has a fixed meaning.',
      'choose another name',
    ],
  ],
  [
    /^(Assigning to|Binding|Parenthesized pattern|Optional chaining cannot appear in left|Object pattern|Only '=' operator)/,
    [
      'assigned_to_value',
      'nothing can be stored in what stands on the left here',
      'Only a variable, a member such as a.b or a pattern of them can take a value.',
      'what stands on the left of =; to compare write ===',
    ],
  ],
  [
    /^'return' outside/,
    [
      'return_outside_function',
      'this return is in no function',
      'return hands a value back from a function, and none is open here.',
      'each } before it: did one close the function too early?',
    ],
  ],
  [
    /^(?:Cannot use keyword 'await'|Await |Cannot use 'await')/,
    [
      'await_outside_async',
      'await stands where nothing may wait',
      'Only a function marked async may wait, and not in its parameters.',
      'write async before the function around it',
    ],
  ],
  [
    /^(?:Yield|Cannot use 'yield')/,
    [
      'yield_misplaced',
      'yield stands where it cannot',
      'yield belongs into the body of a function* and is no name there.',
      'the function around it: is it written function*?',
    ],
  ],
  [
    /^Unsyntactic (?<name>break|continue)/,
    [
      'jump_outside_loop',
      'this {name} is in no loop',
      '{name} works in a loop only, and not in a function that the loop calls.',
      'which loop {name} should act on',
    ],
  ],
  [
    /^'import' and 'export' may only/,
    [
      'import_inside',
      'import or export stands inside a block',
      'They belong to the whole file, so they stand in no { }.',
      'each { before it: one may have no }',
    ],
  ],
  [
    /^('import' and 'export' may appear|Cannot use 'import.meta')/,
    [
      'import_in_script',
      'import and export work in modules only',
      'This text is read as a script: its file is named so, or it uses what modules refuse.',
      'end the name of the file in .mjs, or use require',
    ],
  ],
  [
    /^Export '(?<name>.+)' is not defined/,
    [
      'export_unknown',
      '{name} is exported but declared nowhere',
      'Only what is declared at the top level of the file can be exported.',
      'the spelling of {name}, and where it is declared',
    ],
  ],
  [
    /^Duplicate export '(?<name>.+)'/,
    [
      'exported_twice',
      '{name} is exported twice',
      'Each name, default too, can leave a file once only.',
      'the other export of {name}',
    ],
  ],
  [
    /^Argument name clash/,
    [
      'parameter_twice',
      'two parameters have the same name',
      'Each parameter needs a name of its own.',
      'the names in the ( ) of this function',
    ],
  ],
  [
    /^Multiple default/,
    [
      'second_default',
      'this switch has a second default',
      'default takes what no case takes, so there is one at most.',
      'which of the two should be a case',
    ],
  ],
  [
    /^Missing catch/,
    [
      'try_alone',
      'this try has neither catch nor finally',
      'One of the two has to follow on the } of a try.',
      'the } of the try: catch has to follow on it',
    ],
  ],
  [
    /^(Missing initializer|Complex binding)/,
    [
      'const_without_value',
      'this declaration needs a value',
      'A const, and a pattern in { } or [ ], get their value where they are declared.',
      'give it a value with =',
    ],
  ],
  [
    /^Label '(?<name>.+)' is already/,
    [
      'label_twice',
      'the label {name} is given twice',
      'A label inside another needs another name.',
      'the outer label of the same name',
    ],
  ],
  [
    /^(Unexpected reserved word|The keyword) '(?<name>.+?)'/,
    [
      'reserved_name',
      '{name} is a word of the language and cannot be a name',
      'Such words have a fixed meaning, so nothing of your own can be called so.',
      'choose another name',
    ],
  ],
  [
    /^let is disallowed/,
    [
      'reserved_name',
      'let cannot be the name of a variable',
      'After let, const or a pattern the word let would be ambiguous.',
      'choose another name',
    ],
  ],
  [
    /^'with' in strict/,
    [
      'with_statement',
      'with is no longer a statement',
      'Modules and classes refuse with, for nobody can tell which names it changes.',
      'write the object and a dot before each name',
    ],
  ],
  [
    /^Deleting local/,
    [
      'delete_variable',
      'a variable cannot be deleted',
      'delete takes a member away from an object, as in delete a.b.',
      'set the variable to undefined or null',
    ],
  ],
  [
    /^(super\(\) call|Invalid use of 'super')/,
    [
      'super_misplaced',
      'super( ) is called where there is nothing above',
      'Only the constructor of a class that extends another may call super( ).',
      'the class: does it say extends, and is this its constructor?',
    ],
  ],
  [
    /^'super' keyword outside/,
    [
      'super_misplaced',
      'super stands in no method',
      'super reaches the methods of the class above, so it works in methods only.',
      'whether this function should be a method of the class',
    ],
  ],
  [
    /^Private field '(?<name>#.+)' must/,
    [
      'private_unknown',
      '{name} is declared in no class around it',
      'A private name works only inside the class that declares it, after its first { .',
      'write {name}; at the top of the class, or mind the spelling',
    ],
  ],
  [
    /^Duplicate constructor/,
    [
      'second_constructor',
      'this class has a second constructor',
      'A class is built in one way, so it has one constructor at most.',
      'put what both do into one constructor',
    ],
  ],
  [
    /^(Classes can't|Classes may not|Constructor can't|Class constructor)/,
    [
      'bad_member',
      'a member of this class cannot be called or written so',
      'constructor and prototype have a fixed meaning in a class.',
      'the name of this member, and words such as get or async before it',
    ],
  ],
  [
    /^getter should/,
    [
      'getter_parameters',
      'a get method takes no parameters',
      'It is read like a plain member, so nothing can be handed to it.',
      'the ( ) after its name: they stay empty',
    ],
  ],
  [
    /^(setter should|Setter cannot)/,
    [
      'setter_parameters',
      'a set method takes exactly one parameter',
      'It is written like a plain member, and gets the one value that is stored.',
      'the ( ) after its name',
    ],
  ],
  [
    /^(Comma is not permitted after the rest|Unexpected trailing comma after rest|Rest elements? )/,
    [
      'rest_not_last',
      'nothing may follow the part with ...',
      'It takes all that is left over, so it stands last and without a default.',
      'what stands after the ... name',
    ],
  ],
  [
    /^Logical expressions and coalesce/,
    [
      'mixed_coalesce',
      '?? stands beside || or && without ( )',
      'JavaScript does not say which of them would come first.',
      'put ( ) around the part that comes first',
    ],
  ],
  [
    /^Illegal newline after throw/,
    [
      'throw_alone',
      'throw has nothing on its line',
      'What is thrown has to stand on the line of throw.',
      'put the error on the line of throw',
    ],
  ],
  [
    /^'new.target'/,
    [
      'new_target_misplaced',
      'new.target stands in no function',
      'It says how a function was called.',
      'where it stands: it belongs into a function or constructor',
    ],
  ],
  [
    /^Optional chaining cannot appear in the (callee|tag)/,
    [
      'optional_misplaced',
      '?. cannot be used here',
      'With new, and before a text in backticks, there has to be a value for certain.',
      'use a plain dot, and ask beforehand whether there is a value',
    ],
  ],
  [
    /^Shorthand property assign/,
    [
      'equals_in_object',
      '= stands where an object needs :',
      'In an object a name and its value are joined by :.',
      'put : between the name and its value',
    ],
  ],
  [
    /^Redefinition of (property|__proto__)/,
    [
      'property_twice',
      'a property stands twice in this object',
      'Here each may be given once only.',
      'the other property of the same name',
    ],
  ],
  [
    /^Illegal 'use strict'/,
    [
      'late_strict',
      "'use strict' stands in a function whose parameters are more than names",
      'It would change how the parameters before it were read.',
      'put it at the top of the file',
    ],
  ],
  [
    /loop variable declaration may not have an initializer|^The left-hand side of a for-of/,
    [
      'for_of_value',
      'the variable of this for gets its value from the loop',
      'for … of and for … in hand one thing after the other to the variable.',
      'what stands between for ( and of or in: one name, without =',
    ],
  ],
  [
    /^Unexpected keyword '(?<name>.+)'/,
    [
      'unexpected_word',
      'the word {name} cannot stand here',
      'Everything up to it can be read; {name} starts something that does not fit here.',
      'what stands right before {name}: is something not finished?',
    ],
  ],
  [
    /^Expected corresponding JSX closing tag for <(?<name>.*)>/,
    [
      'jsx_unclosed',
      'the tag <{name}> is not closed where it should be',
      'Every tag is closed by one of the same name, the last opened first.',
      'the tags inside <{name}>, and where </{name}> should stand',
    ],
  ],
  [
    /^Adjacent JSX/,
    [
      'jsx_many',
      'several tags stand side by side',
      'A piece of JSX has one outermost tag.',
      'put one tag, or <> </>, around all of them',
    ],
  ],
];
