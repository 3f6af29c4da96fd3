import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY, grow, inclusionProof, leafHash, provesInclusion, root } from './tree.ts'

const plain = (data: string) => leafHash(Buffer.alloc(0), Buffer.from(data, 'hex'))
/** The eight leaves and roots of the reference vectors of Certificate Transparency (RFC 6962 implementations). */
const VECTORS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS: Record<number, string> = {
  1: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  2: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  3: 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  8: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
}

describe('the tree', () => {
  test.each(Object.entries(ROOTS))('gives the published root over %s leaves', (size, expected) => {
    const tree = grow(EMPTY, VECTORS.slice(0, Number(size)).map(plain))
    expect(root(tree).toString('hex')).toBe(expected)
  })
  test('without leaves is the hash of nothing', () => {
    expect(root(EMPTY).equals(createHash('sha256').digest())).toBe(true)
  })
  test('grows to the same root in one step or in many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 70 }),
        fc.nat(70),
        (all, cut) => {
          const leaves = all.map((each) => Buffer.from(each))
          const inTwo = grow(grow(EMPTY, leaves.slice(0, cut)), leaves.slice(cut))
          expect(root(inTwo).equals(root(grow(EMPTY, leaves)))).toBe(true)
        },
      ),
    )
  })
  test('proves each leaf at its place and at no other', () => {
    const leaves = Array.from({ length: 21 }, (_, i) =>
      leafHash(Buffer.from('salt'), Buffer.from(String(i))),
    )
    const head = root(grow(EMPTY, leaves))
    leaves.forEach((leaf, index) => {
      const proof = inclusionProof(leaves, index)
      expect(provesInclusion(proof, leaf, index, leaves.length, head)).toBe(true)
      expect(provesInclusion(proof, leaf, (index + 1) % 21, leaves.length, head)).toBe(false)
      expect(
        provesInclusion(proof, leaves[(index + 1) % 21] as Buffer, index, leaves.length, head),
      ).toBe(false)
    })
  })
})
