package dev.mitra.messaging.audit;

import java.util.List;

/// What came out of recomputing every seal.
///
/// @param sealed rows in the chain
/// @param waiting rows that are not sealed yet
/// @param place of the chain's end; note it with `seal` elsewhere, and nobody can write the past anew unseen
/// @param seal of the chain's end, hexadecimal
/// @param offending what does not fit, at most 100
public record Verification(boolean holds, long sealed, long waiting, long place, String seal, List<String> offending) {}
