import { describe, expect, it } from 'vitest'
import { CircuitBreaker } from '../../../functions/data-check/api/circuit-breaker.ts'

const second = 1000

function failing(breaker: CircuitBreaker, ...times: number[]) {
  for (const now of times) {
    expect(breaker.mayTry(now)).toBe(true)
    breaker.failed(now)
  }
}

describe('a circuit breaker', () => {
  it('opens at the fifth failure within a minute, for half a minute', () => {
    const breaker = new CircuitBreaker()
    failing(breaker, 0, 10 * second, 20 * second, 30 * second, 40 * second)
    expect(breaker.mayTry(41 * second)).toBe(false)
    expect(breaker.mayTry(70 * second - 1)).toBe(false)
    expect(breaker.mayTry(70 * second)).toBe(true)
  })

  it('stays closed while failures are rarer than that', () => {
    const breaker = new CircuitBreaker()
    for (let i = 0; i < 40; i++) failing(breaker, i * 16 * second)
  })

  it('forgets failures after a success', () => {
    const breaker = new CircuitBreaker()
    failing(breaker, 0, 1, 2, 3)
    breaker.succeeded()
    failing(breaker, 4, 5, 6, 7)
    expect(breaker.mayTry(8)).toBe(true)
  })

  it('lets one try when the time is over, and all again when that one succeeded', () => {
    const breaker = new CircuitBreaker()
    failing(breaker, 0, 0, 0, 0, 0)
    expect(breaker.mayTry(30 * second)).toBe(true)
    expect(breaker.mayTry(30 * second)).toBe(false)
    expect(breaker.mayTry(99 * second)).toBe(false)
    breaker.succeeded()
    expect([breaker.mayTry(100 * second), breaker.mayTry(100 * second)]).toEqual([true, true])
  })

  it('opens again for as long when that one failed', () => {
    const breaker = new CircuitBreaker()
    failing(breaker, 0, 0, 0, 0, 0, 300 * second)
    expect(breaker.mayTry(330 * second - 1)).toBe(false)
    failing(breaker, 330 * second)
    expect(breaker.mayTry(331 * second)).toBe(false)
  })

  it('is not opened later by those who began before it opened', () => {
    const breaker = new CircuitBreaker()
    for (let i = 0; i < 8; i++) expect(breaker.mayTry(0)).toBe(true)
    for (let i = 0; i < 8; i++) breaker.failed(i * second)
    expect(breaker.mayTry(34 * second - 1)).toBe(false)
    expect(breaker.mayTry(34 * second)).toBe(true)
  })
})
