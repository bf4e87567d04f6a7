const IDENTIFIER = /^[\p{L}\p{N}_][\p{L}\p{N}_.@:|+=-]{0,127}$/u;

/** What the id of a student or a class has to look like. It becomes part of keys, and fits whatever a sign-in service makes of a name. */
export const isIdentifier = (value: string): boolean => IDENTIFIER.test(value);

export const IDENTIFIER_RULE = 'must be 1 to 128 letters, digits or _.@:|+=- and start with a letter or digit';
