package dev.mitra.billing.receipt;

import java.util.List;

/// A receipt with what is known about it.
///
/// @param allocations what stands, without what was released
public record ReceiptRecord(Receipt receipt, List<AllocatedTo> allocations, List<Reason> reasons) {}
