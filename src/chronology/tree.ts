/**
 * An append-only Merkle tree as RFC 6962 defines it, kept as its peaks: the roots of the perfect
 * subtrees on the left, largest first. Adding a leaf costs a few hashes; no leaf is kept.
 */
import { createHash } from 'node:crypto'

const hash = (...parts: Uint8Array[]) =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest()
const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

/** Hash of a leaf: a secret salt first, so that a short text cannot be guessed from its hash. */
export function leafHash(salt: Buffer, bytes: Uint8Array): Buffer {
  return hash(LEAF, salt, bytes)
}

const node = (left: Buffer, right: Buffer) => hash(NODE, left, right)

export interface Peaks {
  readonly size: number
  readonly peaks: readonly Buffer[]
}
export const EMPTY: Peaks = { size: 0, peaks: [] }

/** The tree with these leaves added at its right end. */
export function grow(tree: Peaks, leaves: Iterable<Buffer>): Peaks {
  const peaks = [...tree.peaks]
  let size = tree.size
  for (const leaf of leaves) {
    let right = leaf
    // Every trailing one-bit of the size is a perfect tree that the new leaf completes.
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2))
      right = node(peaks.pop() as Buffer, right)
    peaks.push(right)
    size += 1
  }
  return { size, peaks }
}

/** The root: peaks folded from the right. Of the empty tree, the hash of nothing. */
export function root(tree: Peaks): Buffer {
  if (tree.peaks.length === 0) return hash()
  return tree.peaks.reduceRight((right, left) => node(left, right))
}

/** Root over leaves `from` up to `until` (exclusive), for proofs; a plain recursion over the list. */
function rootOver(leaves: readonly Buffer[], from: number, until: number): Buffer {
  return root(grow(EMPTY, leaves.slice(from, until)))
}

const splitAt = (size: number) => 2 ** Math.floor(Math.log2(size - 1))

/** The sibling hashes that lead from the leaf at `index` to the root over all `leaves`. */
export function inclusionProof(
  leaves: readonly Buffer[],
  index: number,
  from = 0,
  until = leaves.length,
): Buffer[] {
  if (until - from <= 1) return []
  const middle = from + splitAt(until - from)
  return index < middle
    ? [...inclusionProof(leaves, index, from, middle), rootOver(leaves, middle, until)]
    : [...inclusionProof(leaves, index, middle, until), rootOver(leaves, from, middle)]
}

/** Whether that proof shows that the leaf stands at `index` in a tree of `size` with this root. */
export function provesInclusion(
  proof: readonly Buffer[],
  leaf: Buffer,
  index: number,
  size: number,
  expected: Buffer,
): boolean {
  const climb = (at: number, count: number, rest: readonly Buffer[]): Buffer | null => {
    if (count === 1) return rest.length === 0 ? leaf : null
    const sibling = rest.at(-1)
    if (!sibling) return null
    const left = splitAt(count)
    const inner =
      at < left
        ? climb(at, left, rest.slice(0, -1))
        : climb(at - left, count - left, rest.slice(0, -1))
    return inner && (at < left ? node(inner, sibling) : node(sibling, inner))
  }
  return index < size && climb(index, size, proof)?.equals(expected) === true
}
