package dev.mitra.billing;

import java.util.Random;

/// Chance that can be had again: each seed is printed.
public final class Seeds {

    private Seeds() {}

    public static long next() {
        long seed = System.nanoTime();
        IO.println("seed " + seed);
        return seed;
    }

    public static Random random() {
        return new Random(next());
    }
}
