package dev.mitra.billing.tax;

import dev.mitra.kernel.ResellerId;
import java.util.Collection;
import java.util.List;

/// Which exemptions resellers have on file.
public interface Exemptions {

    /// Verified ones, those that were revoked later included.
    List<Exemption> of(Collection<ResellerId> resellers);
}
