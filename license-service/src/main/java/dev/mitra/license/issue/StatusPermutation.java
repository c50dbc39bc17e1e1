package dev.mitra.license.issue;

/// Spreads consecutive positions over the status list, block by block of a million, so that a place in the
/// list tells nothing about when and beside whom a licence was issued.
///
/// A Feistel network of four rounds over 20 bits: every position of a block gets a place of its own in it.
public record StatusPermutation(long secret) {

    private static final int BLOCK_BITS = 20;
    private static final int HALF_BITS = BLOCK_BITS / 2;
    private static final int HALF_MASK = (1 << HALF_BITS) - 1;
    private static final int ROUNDS = 4;

    /// @param position 0 and up, each once
    public int place(int position) {
        int block = position >>> BLOCK_BITS;
        int left = (position >>> HALF_BITS) & HALF_MASK;
        int right = position & HALF_MASK;
        for (int round = 0; round < ROUNDS; round++) {
            int next = left ^ mixed(block, round, right);
            left = right;
            right = next;
        }
        return (block << BLOCK_BITS) | (left << HALF_BITS) | right;
    }

    /// The finaliser of SplitMix64.
    private int mixed(int block, int round, int half) {
        long z = secret + 0x9E3779B97F4A7C15L * ((((long) block * ROUNDS) + round) * (HALF_MASK + 1L) + half + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((z ^ (z >>> 31)) & HALF_MASK);
    }
}
