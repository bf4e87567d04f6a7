import { describe, it, expect, xit } from '@jest/globals'
import { type Stretch, window } from './tide-window.ts'

describe('the window', () => {
  it('is the longest stretch', () => {
    const expected: Stretch = { from: 3, hours: 2 }
    expect(window([9, 1, 1, 9, 9, 1], 5)).toEqual(expected)
  })

  xit('is the first of several', () => {
    expect(window([9, 1, 9], 5)).toEqual({ from: 0, hours: 1 })
  })

  xit('needs an hour that is deep enough', () => {
    expect(window([1, 2], 5)).toBeUndefined()
  })
})
