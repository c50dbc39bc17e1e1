package dev.mitra.stack.prove;

import java.util.List;

/// One sentence that must be true of the whole when all is quiet, however it came to be quiet.
interface Invariant {

    /// `I1`
    String id();

    String sentence();

    /// What breaks it, each by its id and in words; empty when it holds.
    List<String> offenders(Evidence evidence);
}
