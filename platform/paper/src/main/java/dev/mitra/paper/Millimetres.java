package dev.mitra.paper;

/// Lengths as people measure paper, in points.
final class Millimetres {

    private static final float POINTS = 72 / 25.4f;

    private Millimetres() {}

    static float mm(float millimetres) {
        return millimetres * POINTS;
    }
}
