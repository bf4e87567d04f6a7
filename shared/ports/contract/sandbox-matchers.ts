/** For each word: expectations that hold, and expectations that do not. */
export const MATCHER_CASES: readonly (readonly [word: string, right: readonly string[], wrong: readonly string[]])[] = [
  [
    'toBe',
    ['expect(1).toBe(1)', 'expect(NaN).toBe(NaN)', 'expect(0).not.toBe(-0)'],
    ['expect({}).toBe({})', 'expect("1").toBe(1)'],
  ],
  [
    'toEqual',
    [
      'expect({ a: [1, { b: 2 }], c: undefined }).toEqual({ a: [1, { b: 2 }] })',
      'expect(new Map([[{ a: 1 }, new Set([1])]])).toEqual(new Map([[{ a: 1 }, new Set([1])]]))',
      'expect(new Date(5)).toEqual(new Date(5))',
      'expect(/a/g).toEqual(/a/g)',
      'expect(new Error("x")).toEqual(new Error("x"))',
      'class A { x = 1 } expect(new A()).toEqual({ x: 1 })',
      'const a = {}; a.a = a; const b = {}; b.a = b; expect(a).toEqual(b)',
      'expect(new Uint8Array([1, 2])).toEqual(new Uint8Array([1, 2]))',
    ],
    [
      'expect([1, 2]).toEqual([2, 1])',
      'expect({ a: 1 }).toEqual({ a: 1, b: 2 })',
      'expect({ a: 1, b: 2 }).toEqual({ a: 1 })',
      'expect(new Date(5)).toEqual(new Date(6))',
      'expect(/a/g).toEqual(/a/)',
      'expect(new Set([1])).toEqual(new Set([2]))',
      'expect([]).toEqual({})',
      'expect(new Error("x")).toEqual(new Error("y"))',
      'expect([0]).toEqual([-0])',
      'expect(new Uint8Array([1, 2])).toEqual(new Uint8Array([1, 3]))',
      'expect(null).toEqual(undefined)',
    ],
  ],
  [
    'toStrictEqual',
    ['expect({ a: [1] }).toStrictEqual({ a: [1] })'],
    [
      'class A { x = 1 } expect(new A()).toStrictEqual({ x: 1 })',
      'expect({ a: undefined }).toStrictEqual({})',
      'expect([, 1]).toStrictEqual([undefined, 1])',
    ],
  ],
  [
    'toMatchObject',
    [
      'expect({ a: { b: 1, c: 2 }, d: [1] }).toMatchObject({ a: { b: 1 } })',
      'expect([{ a: 1, b: 2 }]).toMatchObject([{ a: 1 }])',
    ],
    [
      'expect({ a: { b: 1 } }).toMatchObject({ a: { b: 2 } })',
      'expect({ a: [1, 2] }).toMatchObject({ a: [1] })',
      'expect(1).toMatchObject({})',
    ],
  ],
  [
    'toContain',
    ['expect([1, 2]).toContain(2)', 'expect("abc").toContain("bc")', 'expect(new Set([1])).toContain(1)'],
    ['expect([{}]).toContain({})', 'expect("abc").toContain("x")', 'expect(1).toContain(1)'],
  ],
  ['toContainEqual', ['expect([{ a: 1 }]).toContainEqual({ a: 1 })'], ['expect([{ a: 1 }]).toContainEqual({ a: 2 })']],
  [
    'toHaveLength',
    ['expect([1]).toHaveLength(1)', 'expect("ab").toHaveLength(2)'],
    ['expect([1]).toHaveLength(2)', 'expect(null).toHaveLength(0)'],
  ],
  [
    'toBeCloseTo',
    ['expect(0.1 + 0.2).toBeCloseTo(0.3)', 'expect(1.04).toBeCloseTo(1, 1)', 'expect(1.1).not.toBeCloseTo(1)'],
    ['expect(0.3).toBeCloseTo(0.31)', 'expect("0.3").toBeCloseTo(0.3)'],
  ],
  [
    'toThrow',
    [
      'expect(() => { throw new RangeError("too far"); }).toThrow()',
      'expect(() => { throw new RangeError("too far"); }).toThrow(RangeError)',
      'expect(() => { throw new RangeError("too far"); }).toThrow("too")',
      'expect(() => { throw new RangeError("too far"); }).toThrow(/f.r$/)',
      'expect(() => { throw new RangeError("too far"); }).toThrow(new Error("too far"))',
      'expect(() => { throw "text"; }).toThrow("text")',
      'expect(() => 1).not.toThrow()',
      'await expect(Promise.reject(new Error("x"))).rejects.toThrow("x")',
      'await expect(async () => { throw new Error("x"); }).rejects.toThrow(Error)',
    ],
    [
      'expect(() => 1).toThrow()',
      'expect(() => { throw new RangeError("too far"); }).toThrow(TypeError)',
      'expect(() => { throw new RangeError("too far"); }).toThrow("near")',
      'expect(() => { throw new Error("x"); }).not.toThrow()',
      'await expect(Promise.resolve(1)).rejects.toThrow()',
    ],
  ],
  [
    'toMatch',
    ['expect("abc").toMatch(/b/)', 'expect("abc").toMatch("bc")'],
    ['expect("abc").toMatch(/x/)', 'expect(5).toMatch(/5/)'],
  ],
  [
    'comparisons',
    [
      'expect(2).toBeGreaterThan(1)',
      'expect(2).toBeGreaterThanOrEqual(2)',
      'expect(1).toBeLessThan(2)',
      'expect(2n).toBeLessThanOrEqual(2)',
    ],
    [
      'expect(1).toBeGreaterThan(1)',
      'expect(1).toBeGreaterThanOrEqual(2)',
      'expect("1").toBeLessThan(2)',
      'expect(NaN).toBeLessThanOrEqual(2)',
    ],
  ],
  [
    'states',
    [
      'expect(null).toBeNull()',
      'expect(undefined).toBeUndefined()',
      'expect(0).toBeDefined()',
      'expect("a").toBeTruthy()',
      'expect(0).toBeFalsy()',
      'expect(NaN).toBeNaN()',
      'expect(1).toBeTypeOf("number")',
    ],
    [
      'expect(0).toBeNull()',
      'expect(null).toBeUndefined()',
      'expect(undefined).toBeDefined()',
      'expect("").toBeTruthy()',
      'expect("a").toBeFalsy()',
      'expect("a").toBeNaN()',
      'expect(1).not.toBeTypeOf("number")',
    ],
  ],
  [
    'toBeInstanceOf',
    ['expect([]).toBeInstanceOf(Array)', 'class A {} class B extends A {} expect(new B()).toBeInstanceOf(A)'],
    ['expect({}).toBeInstanceOf(Array)', 'expect(1).toBeInstanceOf(Number)'],
  ],
  [
    'toHaveProperty',
    [
      'expect({ a: { b: [1] } }).toHaveProperty("a.b[0]", 1)',
      'expect({ "a.b": 1 }).toHaveProperty(["a.b"])',
      'expect({ a: undefined }).toHaveProperty("a")',
    ],
    [
      'expect({ a: 1 }).toHaveProperty("b")',
      'expect({ a: 1 }).toHaveProperty("a", 2)',
      'expect(null).toHaveProperty("a")',
    ],
  ],
  [
    'toSatisfy and toBeOneOf',
    ['expect(2).toSatisfy((n) => n > 1)', 'expect(2).toBeOneOf([1, 2])'],
    ['expect(2).toSatisfy((n) => n > 2)', 'expect(3).toBeOneOf([1, 2])'],
  ],
  [
    'calls',
    [
      'const f = vi.fn(); f(1, { a: 2 }); expect(f).toHaveBeenCalledWith(1, { a: 2 }); expect(f).toHaveBeenCalledTimes(1)',
      'const f = vi.fn(); f(1); f(2); expect(f).toHaveBeenLastCalledWith(2); expect(f).toHaveBeenNthCalledWith(1, 1)',
      'const f = vi.fn(() => { throw new Error("x"); }); try { f(); } catch {} expect(f).toHaveBeenCalled(); expect(f).not.toHaveReturned()',
    ],
    [
      'expect(vi.fn()).toHaveBeenCalled()',
      'const f = vi.fn(); f(1); expect(f).toHaveBeenCalledWith(2)',
      'const f = vi.fn(); f(); f(); expect(f).toHaveBeenCalledOnce()',
    ],
  ],
  [
    'patterns',
    [
      'expect({ id: 5, name: "Ada", at: new Date() }).toEqual({ id: expect.any(Number), name: expect.stringMatching(/^A/), at: expect.any(Date) })',
      'expect({ a: 1, b: 2 }).toEqual(expect.objectContaining({ a: 1 }))',
      'expect([1, 2, 3]).toEqual(expect.arrayContaining([3, 1]))',
      'expect({ a: 0.1 + 0.2 }).toEqual({ a: expect.closeTo(0.3) })',
      'expect(["abc", 0]).toEqual([expect.stringContaining("b"), expect.anything()])',
      'expect("abc").toEqual(expect.not.stringContaining("x"))',
    ],
    [
      'expect({ id: "5" }).toEqual({ id: expect.any(Number) })',
      'expect({ a: 1 }).toEqual(expect.objectContaining({ b: 1 }))',
      'expect([1]).toEqual(expect.arrayContaining([1, 2]))',
      'expect([null]).toEqual([expect.anything()])',
    ],
  ],
  [
    'resolves',
    [
      'await expect(Promise.resolve({ a: 1 })).resolves.toEqual({ a: 1 })',
      'await expect(Promise.resolve(1)).resolves.not.toBe(2)',
    ],
    ['await expect(Promise.resolve(1)).resolves.toBe(2)', 'await expect(Promise.reject(1)).resolves.toBe(1)'],
  ],
];
