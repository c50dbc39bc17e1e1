package dev.mitra.kernel;

import java.util.UUID;

/// The id of one kind of thing. Each kind is a record of its own, so that an order's id cannot stand where an
/// invoice's is meant; outside it is shown as a [TypeId].
public interface Id {
    UUID value();

    /// What the kind is called outside: `ord`, `inv`.
    String prefix();

    /// The form that people and partner systems see, `ord_01h455vb4pex5vsknk084sn02q`.
    default String external() {
        return TypeId.format(prefix(), value());
    }
}
