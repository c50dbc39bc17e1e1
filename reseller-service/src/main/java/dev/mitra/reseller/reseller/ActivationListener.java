package dev.mitra.reseller.reseller;

import dev.mitra.kernel.ResellerId;

/// A feature that has to tell something of a reseller as soon as the other services know it.
public interface ActivationListener {

    /// Under the reseller's lock, in the transaction that made it ACTIVE.
    void activated(ResellerId id);
}
